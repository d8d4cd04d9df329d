/** How one request of a batch is refused; the batch adds which request it was and fails as a whole. */

/** A request that Google answers with 400, without the «Invalid requests[n].kind: » before it. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
}

/** Refuses the request at hand. @throws always */
export function refuse(reason: string): never {
  throw new RefusedRequest(reason);
}

/** A request that Google refuses. The reducer throws it and leaves the state as it was; the service turns it into an ApiError. */

/** What is wrong with a request, in Google's words without the «Invalid requests[0].kind: » that the batch puts before it. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    reason: string,
    readonly code: 400 | 403 | 404 = 400,
  ) {
    super(reason);
  }
}

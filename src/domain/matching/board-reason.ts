/** Why a mentee has no mentor under the decisions, by the rules that the proposal itself is explained by. */

import { openPriceList } from './alternatives';
import type { BoardAnswer } from './board-answer';
import { findCandidates } from './candidates';
import { explainUnmatched, type Unmatched } from './unmatched';

/** Explains one request; nothing for one that has a mentor or asks for none. What new mentors would change is left to the proposal. */
export function reasonOf({ input, edges, solved }: BoardAnswer, request: string): Unmatched | undefined {
  const person = input.requests.find(({ id }) => id === request)?.person;
  // Of one person's requests for the same track only the first counts, so all of them are looked at.
  const found = findCandidates({ ...input, requests: input.requests.filter((row) => row.person === person) });
  const list = openPriceList(solved, edges);
  return explainUnmatched({ found, list, help: [] }).find((one) => one.request === request);
}

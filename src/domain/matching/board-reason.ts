/** Why a mentee has no mentor under the decisions, by the rules that the proposal itself is explained by. */

import { openPriceList } from './alternatives';
import type { BoardAnswer } from './board-answer';
import { bookOf, scoreOf } from './board-prices';
import { partnerIn } from './board-scores';
import { judgeField } from './candidates';
import { explainUnmatched, type Unmatched } from './unmatched';

/** Explains one request; nothing for one that has a mentor or asks for none. What new mentors would change is left to the proposal. */
export function reasonOf(answer: BoardAnswer, request: string): Unmatched | undefined {
  const { ground, yardstick, bans } = answer;
  const { mentees, mentors } = ground.field;
  const mentee = mentees.find((profile) => profile.request.id === request);
  if (mentee === undefined) return undefined;
  const banned = bans.flatMap((ban) => partnerIn(ban, mentee.request.person) ?? []);
  const asking = { ...mentee, bannedWith: new Set([...mentee.bannedWith, ...banned]) };
  const [reason] = explainUnmatched({
    found: judgeField({ mentees: [asking], mentors }, yardstick),
    served: new Set(answer.pairs.keys()),
    list: openPriceList(bookOf(answer), (one, mentor) => scoreOf(answer, one, mentor)),
    help: [],
  });
  return reason;
}

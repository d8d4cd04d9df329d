/** Pairs that have ended and that both sides wish to take up again, for the matching of the next year. */

import type { GoingOn } from '../matching/input';
import type { Member, Pair } from './pair-table';

/** Lists them by mentor and mentee; the curator marks such a pair «Хотят продолжить». */
export function pairsGoingOn(pairs: readonly Pair[], members: readonly Member[]): readonly GoingOn[] {
  const willing = new Map(
    pairs.filter(({ status, goesOn }) => status === 'finished' && goesOn).map(({ id, mentor }) => [id, mentor]),
  );
  return members.flatMap(({ pair, mentee }) => {
    const mentor = willing.get(pair);
    return mentor === undefined ? [] : [{ mentor, mentee }];
  });
}

/** Which mentees take up a place of which mentor on a day: what the matching counts. */

import type { HeldPlace } from '../matching/input';
import type { Day } from '../shared/day';
import { holdsPlace, type Member, type Pair } from './pair-table';

/** Lists the places held: one for each member who has not left, of each pair that holds its places. */
export function heldPlaces(pairs: readonly Pair[], members: readonly Member[], today: Day): readonly HeldPlace[] {
  const holding = new Map(pairs.filter(holdsPlace).map((pair) => [pair.id, pair]));
  return members.flatMap(({ pair: id, mentee, left }) => {
    const pair = holding.get(id);
    const isGone = left !== null && left <= today;
    return pair === undefined || isGone ? [] : [{ mentor: pair.mentor, mentee, track: pair.track }];
  });
}

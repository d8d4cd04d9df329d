/** The letter that tells somebody that the work together has ended: with whom, and what comes next; never why. */

import { holdsPlace } from '../pairs/pair-table';
import type { LetterBooks, Receiver } from './letter-books';
import { fullName } from './letter-pair';

export interface PairEndedFacts {
  readonly template: 'pair-ended';
  readonly greeting: string;
  readonly side: 'mentor' | 'mentee';
  readonly others: readonly string[];
  /** A mentee whose request is open again will be found another mentor. */
  readonly isWaiting: boolean;
  /** The circle meets on with the others. */
  readonly goesOn: boolean;
}

export function pairEndedFacts(
  { pair: id, members }: { readonly pair: string; readonly members: readonly string[] },
  { person, greeting }: Receiver,
  books: LetterBooks,
): PairEndedFacts | undefined {
  const pair = books.pair(id);
  if (!pair) return undefined;
  const leavers = books.members.filter((member) => members.includes(member.id) && member.pair === id);
  const own = leavers.find(({ mentee }) => mentee === person.id);
  const side = pair.mentor === person.id ? 'mentor' : 'mentee';
  if (side === 'mentee' && !own) return undefined;
  const others = side === 'mentor' ? leavers.map(({ mentee }) => mentee) : [pair.mentor];
  return {
    template: 'pair-ended',
    greeting,
    side,
    others: others.map((code) => fullName(books.person(code))),
    isWaiting: own !== undefined && books.request(own.request)?.status === 'unmatched',
    goesOn: holdsPlace(pair),
  };
}

/** Whose report it is: the private link of each side of a pair carries a code that nobody else knows (activities 6.1–6.3). */

import { holdsPlace, type Member, type Pair } from '../pairs/pair-table';
import type { Day } from '../shared/day';
import { done, type Outcome, refused } from '../shared/outcome';

/** The mentor's side; every other side is the code of a mentee. */
export const MENTOR_SIDE = 'mentor';

export type MeetingQuestionnaire = 'F09' | 'F10';

export interface Link {
  readonly pair: Pair;
  /** `MENTOR_SIDE`, or the code of the mentee. */
  readonly side: string;
}

export type LinkRefusal = 'unknown-token' | 'wrong-side' | 'ended-pair' | 'left-pair';

export interface LinkBook {
  readonly pairs: readonly Pair[];
  readonly members: readonly Member[];
}

/** Finds the pair and the side of an answer; a code that stands in two rows (a copied row) belongs to nobody. */
export function findLink(
  book: LinkBook,
  token: string,
  { questionnaire, on }: { readonly questionnaire: MeetingQuestionnaire; readonly on: Day },
): Outcome<Link, LinkRefusal> {
  const wanted = token.trim();
  const mentors = book.pairs.filter((pair) => pair.token === wanted);
  const mentees = book.members.filter((member) => member.token === wanted);
  if (wanted === '' || mentors.length + mentees.length !== 1) return refused('unknown-token');

  const [member] = mentees;
  const pair = member ? book.pairs.find(({ id }) => id === member.pair) : mentors[0];
  if (!pair) return refused('unknown-token');
  if ((member === undefined) !== (questionnaire === 'F09')) return refused('wrong-side');
  if (!holdsPlace(pair)) return refused('ended-pair');
  if (member && member.left !== null && member.left < on) return refused('left-pair');
  return done({ pair, side: member ? member.mentee : MENTOR_SIDE });
}

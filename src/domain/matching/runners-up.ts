/** Who else could have been in a pair: the two best others on either side, with what the whole would lose by them. */

import type { PriceBook } from './price-book';
import { type Price, pricesOf } from './prices';

export interface RunnersUp {
  /** Other mentors for the mentee, the best score first. */
  readonly mentors: readonly Price[];
  /** Other mentees for the mentor, who are not with this mentor already. */
  readonly mentees: readonly Price[];
}

const MOST = 2;

/** Finds the runners-up of a pair by level, value and id, in this order; a fixed pair leaves nothing to choose to its mentee. */
export function runnersUp(book: PriceBook, pair: { readonly mentee: string; readonly mentor: string }): RunnersUp {
  const { network, mentorOf } = book.solved;
  const mentors = pricesOf(book, pair.mentee)
    .filter(({ mentor }) => mentor !== null && mentor !== pair.mentor)
    .sort((one, other) => compare(one, other) || (one.mentor! < other.mentor! ? -1 : 1));
  const mentor = network.mentorIds.indexOf(pair.mentor);
  const rivals: { readonly mentee: number; readonly value: number; readonly level: number }[] = [];
  for (let at = book.firstIn[mentor] ?? 0; at < (book.firstIn[mentor + 1] ?? 0); at++) {
    const mentee = book.menteesIn[at]!;
    const edge = book.edgesIn[at]!;
    if (mentorOf[mentee] === mentor || network.menteeIds[mentee] === pair.mentee) continue;
    rivals.push({ mentee, value: network.values[edge]!, level: network.levels[edge]! });
  }
  return {
    mentors: mentors.slice(0, MOST),
    mentees: rivals
      .sort(compare)
      .slice(0, MOST)
      .flatMap(({ mentee }) =>
        pricesOf(book, network.menteeIds[mentee]!).filter((price) => price.mentor === pair.mentor),
      ),
  };
}

/** Better first; the sort is stable, so equal ones stay in the order of ids. */
function compare(
  one: { readonly level: number; readonly value: number },
  other: { readonly level: number; readonly value: number },
): number {
  return other.level - one.level || other.value - one.value;
}

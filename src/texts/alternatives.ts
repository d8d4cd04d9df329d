/** Another choice in words: what the whole loses by it, and who moves for it. Codes instead of names, so that it may be shown to others. */

import type { Alternative, Others } from '../domain/matching/alternatives';
import type { Move } from '../domain/matching/loss';
import { shownPoints } from './matching';

/** «наставляемому Н-004: балл 61,3, цена 2,5; наставнику З-017: балл 40, цена 0»: two others on either side. */
export function describeOthers({ mentors, requests }: Others): string {
  return [
    ...mentors.map((other) => `наставляемому ${other.mentor}: ${describePrice(other)}`),
    ...requests.map((other) => `наставнику ${other.request}: ${describePrice(other)}`),
  ].join('; ');
}

/** «Если дать Н-004 (балл 61,3): З-020 перейдёт от Н-004 к Н-007, без пары останется З-017; сумма баллов меньше на 12,5.» */
export function describeSwap(swap: Alternative): string {
  const moves = swap.chain.slice(1).map(describeMove).join(', ');
  const more = swap.against === null ? '' : ` ${AGAINST[swap.against]}.`;
  return `Если дать ${swap.mentor} (балл ${shownPoints(swap.score)}): ${moves}; ${describeSum(swap.points)}.${more}`;
}

const AGAINST = {
  urgency: 'Но тот запрос срочнее',
  choice: 'Но тогда меньше тех, кто выбрал друг друга',
} as const satisfies Record<NonNullable<Alternative['against']>, string>;

const COSTS = {
  urgency: 'в ущерб более срочному запросу',
  choice: 'в ущерб тем, кто выбрал друг друга',
} as const satisfies Record<NonNullable<Alternative['against']>, string>;

function describePrice({ score, fewer, points, against, chain }: Alternative): string {
  const left = chain.filter(({ to }) => to === null).map(({ mentee }) => mentee);
  const gained = `сумма баллов больше на ${shownPoints(-points)}`;
  const lost =
    fewer > 0 ? `без пары останется ${left.join(', ')}` : points < 0 ? gained : `цена ${shownPoints(points)}`;
  return `балл ${shownPoints(score)}, ${lost}${against === null ? '' : `, ${COSTS[against]}`}`;
}

function describeMove({ mentee, from, to }: Move): string {
  if (to === null) return `без пары останется ${mentee}`;
  return from === null ? `${mentee} получит ${to}` : `${mentee} перейдёт от ${from} к ${to}`;
}

function describeSum(points: number): string {
  if (points === 0) return 'сумма баллов та же';
  return points > 0
    ? `сумма баллов меньше на ${shownPoints(points)}`
    : `сумма баллов больше на ${shownPoints(-points)}`;
}

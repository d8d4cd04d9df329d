/** Why a mentee has no pair, in the words that stand in «Запросы». */

import { reasonOf } from '../../domain/matching/board-reason';
import { CARD } from '../../texts/board';
import { describeChange, describeUnmatched } from '../../texts/unmatched';
import type { Situation } from './situation';

interface ReasonProps {
  readonly request: string;
  readonly situation: Situation;
}

export function Reason({ request, situation }: ReasonProps) {
  const unmatched = reasonOf(situation.current, request);
  return (
    <section aria-labelledby="pair">
      <h3 id="pair">{CARD.noPair}</h3>
      {unmatched && <p>{describeUnmatched(unmatched)}</p>}
      {unmatched && <p>{describeChange(unmatched)}</p>}
    </section>
  );
}

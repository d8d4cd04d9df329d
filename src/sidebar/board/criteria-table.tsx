/** Why a pair is as good as it is: every criterion with its points, and what both have answered. */

import type { Candidate } from '../../domain/matching/candidates';
import { explain } from '../../domain/matching/explain';
import type { MenteeProfile, MentorProfile } from '../../domain/matching/profiles';
import { partsOf } from '../../domain/matching/score';
import { CARD } from '../../texts/board';
import { describeEvidence, shownPoints, titleOf } from '../../texts/matching';
import type { Situation } from './situation';

interface CriteriaTableProps {
  readonly mentee: MenteeProfile;
  readonly mentor: MentorProfile;
  readonly pair: Candidate;
  readonly situation: Situation;
}

export function CriteriaTable({ mentee, mentor, pair, situation }: CriteriaTableProps) {
  const parts = explain(
    partsOf(mentee, mentor, situation.current.yardstick.standards.of(pair.track).deal),
    mentee,
    mentor,
  );
  return (
    <table>
      <caption class="unseen">{CARD.why}</caption>
      <thead>
        <tr>
          <th scope="col">{CARD.criterion}</th>
          <th scope="col" class="number">
            {CARD.points}
          </th>
          <th scope="col">{CARD.evidence}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.criterion}>
            <th scope="row">{titleOf(part.criterion)}</th>
            <td class="number">{CARD.of(shownPoints(part.points), shownPoints(part.most))}</td>
            <td>{describeEvidence(part)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{CARD.sum}</th>
          <td class="number">{CARD.of(shownPoints(pair.score), '100')}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

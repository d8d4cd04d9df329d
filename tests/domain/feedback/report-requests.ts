/** Reports of invented sides, for the tests of feedback. */

import type { AnswersOf } from '../../../src/domain/intake/questionnaire';
import { applyReport, type ReportRequest, type ReportResult } from '../../../src/domain/feedback/report';
import type { Meeting } from '../../../src/domain/meetings/meeting-table';
import type { Member } from '../../../src/domain/pairs/pair-table';
import { aMember, aPair, ids } from '../meetings/pair-fixtures';

type Common = Pick<ReportRequest, 'pair' | 'members' | 'submitted' | 'newId'>;

export type Reported = Partial<Common> & { readonly side?: string };

function common(values: Reported): Common {
  const { pair = aPair(), members = [aMember()], submitted = '2026-10-05T18:00:00', newId = ids() } = values;
  return { pair, members, submitted, newId };
}

/** The mentor's report, held on 5 October unless told otherwise. */
export function mentorReports(
  meetings: readonly Meeting[],
  answers: Partial<AnswersOf<'F09'>> = {},
  values: Reported = {},
): ReportResult {
  return applyReport({
    ...common(values),
    meetings,
    questionnaire: 'F09',
    side: 'mentor',
    answers: { token: 'mentor-link', date: '2026-10-05', kind: 'Регулярная', held: 'Состоялась', ...answers },
  });
}

/** A mentee's report, «yes» and without a date unless told otherwise. */
export function menteeReports(
  meetings: readonly Meeting[],
  answers: Partial<AnswersOf<'F10'>> = {},
  values: Reported = {},
): ReportResult {
  return applyReport({
    ...common(values),
    meetings,
    questionnaire: 'F10',
    side: values.side ?? 'С-001',
    answers: { token: 'mentee-link', held: 'Да', ...answers },
  });
}

/** The meetings as they stand after the changes. */
export function after(meetings: readonly Meeting[], { changes }: ReportResult): readonly Meeting[] {
  const added = changes.flatMap((change) => (change.kind === 'add' ? [change.row as Meeting] : []));
  const changed = meetings.map((meeting) =>
    changes.reduce<Meeting>(
      (row, change) => (change.kind === 'set' && change.id === row.id ? { ...row, ...change.values } : row),
      meeting,
    ),
  );
  return [...changed, ...added];
}

export function circleOf(count: number): readonly Member[] {
  return Array.from({ length: count }, (_, index) =>
    aMember({ id: `У-000${index + 1}`, mentee: `С-00${index + 1}`, token: `link-${index + 1}` }),
  );
}

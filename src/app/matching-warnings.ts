/** What the curator typed into «Критерии» and «Настройки» that the matching cannot follow: named, and the default counts. */

import type { AimKey } from '../domain/matching/aims';
import type { CriterionFault } from '../domain/matching/criteria';
import { criteria } from '../domain/matching/criteria-table';
import type { Faults } from '../domain/matching/propose';
import { readSettings, SETTING_DEFAULTS, settings } from '../domain/programme/settings';
import type { Books, CellIssue } from './ports';

export type MatchingWarning =
  | ({ readonly code: 'bad-cell' } & Pick<CellIssue, 'row' | 'heading' | 'problem'>)
  | CriterionFault
  | { readonly code: 'bad-setting'; readonly key: AimKey; readonly typed: string; readonly counted: string };

/** «Критерии» and «Настройки» must have been read. */
export function warningsOf(faults: Faults, books: Books): readonly MatchingWarning[] {
  const typed = readSettings(books.rows(settings));
  return [
    ...books.issues
      .filter(({ sheet }) => sheet === criteria.title)
      .map(({ row, heading, problem }) => ({ code: 'bad-cell' as const, row, heading, problem })),
    ...faults.criteria,
    ...faults.aims.map((key) => ({
      code: 'bad-setting' as const,
      key,
      typed: typed[key],
      counted: SETTING_DEFAULTS[key],
    })),
  ];
}

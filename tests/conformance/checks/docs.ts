/** The checks of the advanced Docs service. */

import type { Check } from '../check';
import { DOCS_BATCH_CHECKS } from './docs-batch';
import { DOCS_DELETE_CHECKS } from './docs-delete';
import { DOCS_INSERT_CHECKS } from './docs-insert';
import { DOCS_PAGE_CHECKS, DOCS_PARAGRAPH_STYLE_CHECKS } from './docs-paragraph-style';
import { DOCS_READING_CHECKS } from './docs-reading';
import { DOCS_TABLE_STYLE_CHECKS } from './docs-table-style';
import { DOCS_TABLE_CHECKS } from './docs-tables';
import { DOCS_TEXT_STYLE_CHECKS } from './docs-text-style';

export { DOCS_PROBES } from './docs-questions';

export const DOCS_CHECKS: readonly Check[] = [
  ...DOCS_READING_CHECKS,
  ...DOCS_BATCH_CHECKS,
  ...DOCS_INSERT_CHECKS,
  ...DOCS_DELETE_CHECKS,
  ...DOCS_TEXT_STYLE_CHECKS,
  ...DOCS_PARAGRAPH_STYLE_CHECKS,
  ...DOCS_PAGE_CHECKS,
  ...DOCS_TABLE_CHECKS,
  ...DOCS_TABLE_STYLE_CHECKS,
];

/** The checks of the advanced Docs service. */

import type { Check } from '../check';

export { DOCS_PROBES } from './docs-questions';

export const DOCS_CHECKS: readonly Check[] = [];

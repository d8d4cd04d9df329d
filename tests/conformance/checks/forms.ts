/** The checks of the Forms service. */

import type { Check } from '../check';

export { FORMS_PROBES } from './forms-questions';

export const FORMS_CHECKS: readonly Check[] = [];

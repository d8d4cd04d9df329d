/** The checks of the script's own services: base, lock, mail, properties, triggers, the workbook's window, utilities. */

import type { Check } from '../check';

export { BASE_PROBES } from './base-questions';

export const BASE_CHECKS: readonly Check[] = [];

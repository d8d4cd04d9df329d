/** The checks of the advanced Sheets service. */

import type { Check } from '../check';
import { BATCH_UPDATE_CHECKS } from './sheets-batch-update';

export { SHEETS_PROBES } from './sheets-questions';

export const SHEETS_CHECKS: readonly Check[] = [...BATCH_UPDATE_CHECKS];

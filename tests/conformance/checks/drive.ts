/** The checks of the advanced Drive service. */

import type { Check } from '../check';
import { FILES_CHECKS } from './drive-files';

export { DRIVE_PROBES } from './drive-questions';

export const DRIVE_CHECKS: readonly Check[] = [...FILES_CHECKS];

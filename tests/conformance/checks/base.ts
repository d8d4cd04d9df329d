/** The checks of the script's own services: base, lock, mail, properties, triggers, the workbook's window, utilities. */

import type { Check } from '../check';
import { DIALOG_CHECKS } from './base-dialogs';
import { HTML_CHECKS } from './base-html';
import { MAIL_CHECKS } from './base-mail';
import { RUN_CHECKS } from './base-runs';
import { SCRIPT_CHECKS } from './base-script';
import { STORE_CHECKS } from './base-stores';
import { UTILITY_CHECKS } from './base-utilities';
import { WINDOW_CHECKS } from './base-window';

export { BASE_PROBES } from './base-questions';

export const BASE_CHECKS: readonly Check[] = [
  ...UTILITY_CHECKS,
  ...STORE_CHECKS,
  ...SCRIPT_CHECKS,
  ...RUN_CHECKS,
  ...MAIL_CHECKS,
  ...HTML_CHECKS,
  ...WINDOW_CHECKS,
  ...DIALOG_CHECKS,
];

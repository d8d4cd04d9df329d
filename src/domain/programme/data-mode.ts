/**
 * The mode of personal data. So far there is one, «ФИО»: names stand in Google. It is closed until somebody has typed the lawyer's decision and
 * its date into «Настройки» (methodology §1.9; not legal advice, the college's lawyer decides).
 */

import type { Settings } from './settings';

/** Has the college's lawyer decided that names may be kept here? */
export function hasLawyersDecision(settings: Settings): boolean {
  return settings.lawyer_decision.trim() !== '' && settings.lawyer_decision_date.trim() !== '';
}

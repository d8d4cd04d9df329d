/** The gate of the mode «ФИО»: the college's decision and its date, typed by a person at set-up (methodology §1.9). */

import { settings } from '../domain/programme/settings';
import { isDay } from '../domain/shared/day';
import { done, type Outcome, refused } from '../domain/shared/outcome';
import { keepSettings } from './keep-settings';
import type { Office } from './ports';

/** Keeps the decision. Day as «05.09.2026» or '2026-09-05'. */
export function recordDecision(
  office: Office,
  decision: string,
  typedDay: string,
): Outcome<true, 'decision-empty' | 'not-a-day'> {
  const parts = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(typedDay.trim());
  const day = parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : typedDay.trim();
  if (decision.trim() === '') return refused('decision-empty');
  if (!isDay(day)) return refused('not-a-day');
  const values = { lawyer_decision: decision.trim(), lawyer_decision_date: typedDay.trim() };
  office.store.transact({ read: [settings] }, 'decision.record', (books) => ({
    changes: keepSettings(books, office.wording, values),
    result: undefined,
  }));
  return done(true);
}

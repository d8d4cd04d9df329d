/** When the pairs of a school year are to end: the day from «Настройки», else the middle of June. */

import type { Settings } from '../programme/settings';
import { type Day, isDay, schoolYearOf } from '../shared/day';

export function plannedEndOf(settings: Settings, today: Day): Day {
  const typed = readTypedDay(settings.cycle_end);
  if (typed !== undefined && typed > today) return typed;
  return `${schoolYearOf(today) + 1}-06-15`;
}

/** «15.06.2027» or '2027-06-15'; the settings are text. */
function readTypedDay(text: string): Day | undefined {
  const parts = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text.trim());
  const day = parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : text.trim();
  return isDay(day) ? day : undefined;
}

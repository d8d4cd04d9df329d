/** When the pairs of a school year are to end: the day from «Настройки», else the middle of June. */

import type { Settings } from '../programme/settings';
import { type Day, readDay, schoolYearOf } from '../shared/day';

export function plannedEndOf(settings: Settings, today: Day): Day {
  const typed = readDay(settings.cycle_end);
  if (typed !== undefined && typed > today) return typed;
  return `${schoolYearOf(today) + 1}-06-15`;
}

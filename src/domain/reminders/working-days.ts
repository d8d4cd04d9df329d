/** Counting in working days, and the days that a working day answers for. */

import { backToWorkingDay, onToWorkingDay, type WorkingCalendar } from '../programme/calendar';
import { addDays, type Day } from '../shared/day';

/** The working day that is so many working days after the given day; none after it is the day itself. */
export function workingDaysAfter(calendar: WorkingCalendar, day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = onToWorkingDay(calendar, addDays(found, 1));
  return found;
}

/**
 * The last day that had its say before the given working day: what fell due later (on days off too) is told on it. When reminders have
 * stood still, that is the day on which they were last told; a rerun of the same day says the same again.
 */
export function lastTellingDay(calendar: WorkingCalendar, today: Day, lastTold: Day | null): Day {
  const before = backToWorkingDay(calendar, addDays(today, -1));
  return lastTold !== null && lastTold < before ? lastTold : before;
}

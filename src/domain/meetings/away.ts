/** When a pair cannot meet because its people are away, so that its meeting clock stands still (model.md §4). */

import type { WorkingCalendar } from '../programme/calendar';
import type { Day } from '../shared/day';

export type AwayTest = (day: Day) => boolean;

/**
 * Tells on which days the pair is away: the mentor's group is, or the groups of all the mentees are. People without a group (teachers,
 * employers) have an empty one and are away in everybody's vacations only.
 */
export function awayTest(calendar: WorkingCalendar, mentorGroup: string, menteeGroups: readonly string[]): AwayTest {
  return (day) =>
    calendar.isAway(day, mentorGroup) ||
    (menteeGroups.length > 0 && menteeGroups.every((group) => calendar.isAway(day, group)));
}

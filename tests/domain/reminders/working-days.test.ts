import { lastTellingDay, workingDaysAfter } from '../../../src/domain/reminders/working-days';
import { aCalendar } from '../meetings/pair-fixtures';

const CALENDAR = aCalendar([{ from: '2026-10-12', kind: 'off' }]);

describe('workingDaysAfter', () => {
  it.each([
    ['2026-10-07', 0, '2026-10-07'],
    ['2026-10-07', 2, '2026-10-09'],
    ['2026-10-09', 1, '2026-10-13'],
    ['2026-10-10', 1, '2026-10-13'],
    ['2026-10-10', 0, '2026-10-10'],
  ])('from %s counts %i to %s', (day, count, expected) => {
    expect(workingDaysAfter(CALENDAR, day, count)).toBe(expected);
  });
});

describe('lastTellingDay', () => {
  it.each([
    ['the working day before', '2026-10-13', null, '2026-10-09'],
    ['an earlier day when reminders stood still', '2026-10-13', '2026-10-06', '2026-10-06'],
    ['the working day before, when today was told already', '2026-10-13', '2026-10-13', '2026-10-09'],
  ])('is %s', (_, today, lastTold, expected) => {
    expect(lastTellingDay(CALENDAR, today, lastTold)).toBe(expected);
  });
});

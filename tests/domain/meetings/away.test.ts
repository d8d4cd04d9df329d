import { awayTest } from '../../../src/domain/meetings/away';
import { aCalendar } from './pair-fixtures';

const CALENDAR = aCalendar([
  { from: '2026-12-28', to: '2027-01-10', kind: 'vacation' },
  { from: '2026-11-02', to: '2026-11-06', kind: 'practice', group: 'ТО-21' },
  { from: '2026-11-04', to: '2026-11-08', kind: 'practice', group: 'ЭК-22' },
]);

describe('awayTest', () => {
  it.each([
    ['teachers in everybody’s vacations', '', [''], '2026-12-30', true],
    ['teachers never in the practice of a group', '', [''], '2026-11-03', false],
    ['a pair in the practice of its mentee', '', ['ТО-21'], '2026-11-03', true],
    ['a pair in the practice of its mentor', 'ТО-21', ['СВ-23'], '2026-11-03', true],
    ['a circle no day on which one of its mentees stays', '', ['ТО-21', 'ЭК-22'], '2026-11-03', false],
    ['a circle on the days on which all its mentees are away', '', ['ТО-21', 'ЭК-22'], '2026-11-05', true],
    ['nobody of a pair without mentees', '', [], '2026-11-05', false],
  ])('sends away %s', (_, mentor, mentees, day, expected) => {
    const isAway = awayTest(CALENDAR, mentor, mentees);

    expect(isAway(day)).toBe(expected);
  });
});

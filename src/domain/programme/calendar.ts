/** «Календарь»: working days, vacations and practice. A deadline on a day off moves back; mails go out on working days only (methodology §3.2). */

import { choice, day, text } from '../shared/column';
import { addDays, type Day, weekdayOf } from '../shared/day';
import { countingIds, id, ref, type RowOf, table } from '../shared/table';

export const CALENDAR_WORDS = {
  off: 'выходной',
  working: 'рабочий',
  short: 'сокращённый',
  vacation: 'каникулы',
  practice: 'практика',
  event: 'событие',
} as const;

export const calendar = table({
  code: 'calendar',
  title: 'Календарь',
  sheetId: 803,
  owner: 'people',
  about: 'Дни, которые отличаются от обычной недели: праздники, переносы, каникулы, практика группы.',
  newId: countingIds('КД-'),
  columns: {
    id: id('Код'),
    from: day('Дата с', { by: 'curator', required: true }),
    to: day('Дата по', { by: 'curator' }),
    kind: choice('Вид', CALENDAR_WORDS, { by: 'curator', required: true }),
    group: ref('Группа', 'groups', { by: 'curator' }),
    title: text('Название', { by: 'curator', width: 260 }),
  },
});

export type CalendarRow = RowOf<typeof calendar>;

/** Art. 112 of the Labour Code: the same every year. Transfers are typed in when the government fixes them. */
const FIXED_HOLIDAYS = new Set([
  '01-01',
  '01-02',
  '01-03',
  '01-04',
  '01-05',
  '01-06',
  '01-07',
  '01-08',
  '02-23',
  '03-08',
  '05-01',
  '05-09',
  '06-12',
  '11-04',
]);

export interface WorkingCalendar {
  isWorking(day: Day): boolean;
  /** Is the group away (vacation, practice), so that its meeting clock stands still? An empty group asks for everybody's vacations. */
  isAway(day: Day, group: string): boolean;
}

/** Reads the calendar for a working week of five or six days. */
export function workingCalendar(rows: readonly CalendarRow[], weekLength: number): WorkingCalendar {
  const covers = (row: CalendarRow, on: Day): boolean =>
    row.from !== null && row.from <= on && on <= (row.to ?? row.from);
  const common = rows.filter((row) => row.group === '');
  return {
    isWorking(on) {
      const said = common.find(
        (row) => (row.kind === 'working' || row.kind === 'short' || row.kind === 'off') && covers(row, on),
      );
      if (said) return said.kind !== 'off';
      return weekdayOf(on) <= weekLength && !FIXED_HOLIDAYS.has(on.slice(5));
    },
    isAway: (on, group) =>
      rows.some(
        (row) =>
          (row.kind === 'vacation' || row.kind === 'practice') &&
          (row.group === '' || row.group === group) &&
          covers(row, on),
      ),
  };
}

/** The day itself when it is a working one, else the last working day before it. */
export function backToWorkingDay(working: WorkingCalendar, on: Day): Day {
  let found = on;
  while (!working.isWorking(found)) found = addDays(found, -1);
  return found;
}

/** The first working day on or after the given one. */
export function onToWorkingDay(working: WorkingCalendar, on: Day): Day {
  let found = on;
  while (!working.isWorking(found)) found = addDays(found, 1);
  return found;
}

/** Invented pairs and meetings for the tests of meetings, feedback and reminders. */

import { type Meeting, meetings } from '../../../src/domain/meetings/meeting-table';
import { type Member, members, type Pair, pairs } from '../../../src/domain/pairs/pair-table';
import {
  type CalendarRow,
  calendar,
  workingCalendar,
  type WorkingCalendar,
} from '../../../src/domain/programme/calendar';
import { readSettings, type Settings } from '../../../src/domain/programme/settings';
import { emptyRow } from '../../../src/domain/shared/change';

export const DEFAULTS: Settings = readSettings([]);

export function aPair(values: Partial<Pair> = {}): Pair {
  return {
    ...emptyRow(pairs),
    id: '2026-001',
    type: 'pair',
    track: 'teacher-student',
    mentor: 'П-001',
    mentorName: 'Пчёлкина А. Б.',
    menteeNames: 'Сойкин В. Г.',
    status: 'working',
    start: '2026-10-05',
    token: 'mentor-link',
    ...values,
  };
}

export function aMember(values: Partial<Member> = {}): Member {
  return {
    ...emptyRow(members),
    id: 'У-0001',
    pair: '2026-001',
    mentee: 'С-001',
    joined: '2026-10-01',
    token: 'mentee-link',
    ...values,
  };
}

export function aMeeting(values: Partial<Meeting> = {}): Meeting {
  return {
    ...emptyRow(meetings),
    id: 'В-00001',
    pair: '2026-001',
    n: 1,
    kind: 'regular',
    status: 'planned',
    planned: '2026-10-05',
    time: '15:00',
    ...values,
  };
}

export function aCalendar(rows: readonly Partial<CalendarRow>[] = [], weekLength = 5): WorkingCalendar {
  return workingCalendar(
    rows.map((row, index) => ({ ...emptyRow(calendar), id: `Д-00${index + 1}`, ...row })),
    weekLength,
  );
}

export const NEVER_AWAY = (): boolean => false;

/** Ids in turn, «В-00101», «В-00102» … */
export function ids(): () => string {
  let last = 100;
  return () => `В-00${(last += 1)}`;
}

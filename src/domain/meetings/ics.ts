/** One meeting as an .ics file (RFC 5545), which travels in a mail: no access to anybody's calendar is needed. */

import { addDays, addMinutes, type Day, type Moment } from '../shared/day';

export interface CalendarEntry {
  /** Tells the workbooks of two colleges apart, whose pairs have the same numbers. */
  readonly book: string;
  readonly pair: string;
  readonly n: number;
  /** Grows with every change of the meeting; calendars keep the entry with the highest. */
  readonly sequence: number;
  readonly day: Day;
  /** '15:00'; empty: the whole day. */
  readonly time: string;
  readonly minutes: number;
  readonly summary: string;
  readonly description?: string;
  readonly cancelled?: boolean;
  /** When the file is made, in wall time. */
  readonly stamp: Moment;
}

/** Moscow has kept UTC+3 all the year since 26 October 2014. */
const MOSCOW_OFFSET_MINUTES = 180;

const MOSCOW = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Moscow',
  'BEGIN:STANDARD',
  'DTSTART:20141026T020000',
  'TZOFFSETFROM:+0400',
  'TZOFFSETTO:+0300',
  'TZNAME:MSK',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** RFC 5545 §3.1: a line holds at most 75 octets, without its end. */
const LINE_OCTETS = 75;

/** Writes the meeting as the text of an .ics file. */
export function icsOf(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mentoring-programme//meetings//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...MOSCOW,
    'BEGIN:VEVENT',
    `UID:${escape(`${entry.pair}-${entry.n}@${entry.book}`)}`,
    `DTSTAMP:${compact(addMinutes(entry.stamp, -MOSCOW_OFFSET_MINUTES))}Z`,
    `SEQUENCE:${entry.sequence}`,
    ...span(entry),
    `SUMMARY:${escape(entry.summary)}`,
    ...(entry.description ? [`DESCRIPTION:${escape(entry.description)}`] : []),
    `STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function span({ day, time, minutes }: CalendarEntry): readonly string[] {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(time);
  if (!parts) return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
  const start = `${day}T${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? ''}:00`;
  const end = addMinutes(start, minutes);
  return [`DTSTART;TZID=Europe/Moscow:${compact(start)}`, `DTEND;TZID=Europe/Moscow:${compact(end)}`];
}

function compact(moment: Moment): string {
  return moment.replace(/[-:]/g, '');
}

/** §3.3.11: the signs that part values are escaped, a new line is `\n`, other control characters are not allowed. */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Cuts between characters, never inside one; the space that begins a further line counts. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** The length in UTF-8; Apps Script has no TextEncoder. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

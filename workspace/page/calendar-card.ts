/** Reads what an .ics file says of its meeting, as a mail program shows it (RFC 5545). */

import type { AppointmentView } from './wire';

/** The first event of the file; nothing if it has none that can be read. */
export function appointmentIn(file: string): AppointmentView | undefined {
  // A long line goes on in the next one, behind a blank.
  const lines = file.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const from = lines.indexOf('BEGIN:VEVENT');
  const event = lines.slice(from + 1, lines.indexOf('END:VEVENT'));
  const valueOf = (name: string): string => {
    const line = event.find((each) => each.startsWith(`${name}:`) || each.startsWith(`${name};`));
    return line === undefined ? '' : line.slice(line.indexOf(':') + 1);
  };
  const begins = wallOf(valueOf('DTSTART'));
  if (from < 0 || begins === undefined) return undefined;
  return {
    title: unescaped(valueOf('SUMMARY')),
    begins,
    ends: wallOf(valueOf('DTEND')) ?? begins,
    place: unescaped(valueOf('LOCATION')),
    isCancelled: valueOf('STATUS') === 'CANCELLED',
  };
}

/** '2026-10-12T15:00' of 20261012T150000; a day alone stays one. */
function wallOf(value: string): string | undefined {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(value) ?? [];
  if (year === undefined) return undefined;
  const date = [year, month, day].join('-');
  return hour === undefined ? date : `${date}T${hour}:${minute}`;
}

function unescaped(text: string): string {
  return text.replace(/\\n/gi, '\n').replace(/\\([\\;,])/g, '$1');
}

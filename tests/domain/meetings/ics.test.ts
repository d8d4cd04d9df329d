import { type CalendarEntry, icsOf } from '../../../src/domain/meetings/ics';

function entry(values: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    book: 'book-7',
    pair: '2026-001',
    n: 3,
    sequence: 2,
    day: '2026-10-05',
    time: '15:00',
    minutes: 60,
    summary: 'Встреча пары',
    stamp: '2026-10-01T01:30:00',
    ...values,
  };
}

function linesOf(values: Partial<CalendarEntry>): readonly string[] {
  return icsOf(entry(values)).replaceAll('\r\n ', '').split('\r\n');
}

describe('icsOf', () => {
  it('writes one event in the time of Moscow', () => {
    expect(icsOf(entry())).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//mentoring-programme//meetings//RU',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VTIMEZONE',
        'TZID:Europe/Moscow',
        'BEGIN:STANDARD',
        'DTSTART:20141026T020000',
        'TZOFFSETFROM:+0400',
        'TZOFFSETTO:+0300',
        'TZNAME:MSK',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:2026-001-3@book-7',
        'DTSTAMP:20260930T223000Z',
        'SEQUENCE:2',
        'DTSTART;TZID=Europe/Moscow:20261005T150000',
        'DTEND;TZID=Europe/Moscow:20261005T160000',
        'SUMMARY:Встреча пары',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('takes the whole day when no hour is known', () => {
    expect(linesOf({ time: '', day: '2026-10-31' })).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20261031', 'DTEND;VALUE=DATE:20261101']),
    );
  });

  it('ends on the next day when the meeting goes on past midnight', () => {
    expect(linesOf({ time: '23:30' })).toContain('DTEND;TZID=Europe/Moscow:20261006T003000');
  });

  it('reads an hour typed with one digit', () => {
    expect(linesOf({ time: '8:05' })).toContain('DTSTART;TZID=Europe/Moscow:20261005T080500');
  });

  it('escapes the signs that part values, and new lines', () => {
    expect(linesOf({ summary: 'а, б; в\\г\r\nд\u0007' })).toContain('SUMMARY:а\\, б\\; в\\\\г\\nд');
  });

  it('says that a meeting is cancelled', () => {
    expect(linesOf({ cancelled: true })).toContain('STATUS:CANCELLED');
  });

  it('lets no text begin a line of its own', () => {
    const lines = linesOf({ summary: 'x\r\nATTENDEE:mailto:a@example.ru', description: 'y\nBEGIN:VALARM' });

    expect(lines.filter((line) => /^(ATTENDEE|BEGIN:VALARM)/.test(line))).toEqual([]);
  });

  it('folds lines at 75 octets without cutting a character', () => {
    const summary = 'Ж😀é漢'.repeat(40);

    const lines = icsOf(entry({ summary })).split('\r\n');

    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('\n').replaceAll('\n ', '')).toContain(`SUMMARY:${summary}`);
  });

  it('fills a line up to exactly 75 octets before it folds', () => {
    const ofLength = (count: number): readonly string[] => icsOf(entry({ summary: 'x'.repeat(count) })).split('\r\n');

    expect(ofLength(67)).toContain(`SUMMARY:${'x'.repeat(67)}`);
    expect(ofLength(68)).toEqual(expect.arrayContaining([`SUMMARY:${'x'.repeat(67)}`, ' x']));
  });
});

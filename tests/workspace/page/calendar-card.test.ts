import { appointmentIn } from '../../../workspace/page/calendar-card';

const file = (...event: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:STANDARD',
    'DTSTART:20141026T020000',
    'END:STANDARD',
    'BEGIN:VEVENT',
    ...event,
    'END:VEVENT',
    '',
  ].join('\r\n');

describe('appointmentIn', () => {
  it('reads when, what and where, over folded lines and escaped signs', () => {
    const text = file(
      'DTSTART;TZID=Europe/Moscow:20261012T150000',
      'DTEND;TZID=Europe/Moscow:20261012T154500',
      'SUMMARY:Встреча: Тихонов П. И.\\, Савель',
      ' ев О. Ю.',
      'LOCATION:Мастерская\\; 2 этаж',
    );

    expect(appointmentIn(text)).toEqual({
      title: 'Встреча: Тихонов П. И., Савельев О. Ю.',
      begins: '2026-10-12T15:00',
      ends: '2026-10-12T15:45',
      place: 'Мастерская; 2 этаж',
      isCancelled: false,
    });
  });

  it('reads a whole day, and that it is called off', () => {
    const text = file('DTSTART;VALUE=DATE:20261012', 'SUMMARY:Встреча', 'STATUS:CANCELLED');

    expect(appointmentIn(text)).toMatchObject({ begins: '2026-10-12', ends: '2026-10-12', isCancelled: true });
  });

  it.each(['', 'BEGIN:VCALENDAR', file('SUMMARY:Без времени')])(
    'reads nothing where there is no meeting: %j',
    (text) => {
      expect(appointmentIn(text)).toBeUndefined();
    },
  );
});

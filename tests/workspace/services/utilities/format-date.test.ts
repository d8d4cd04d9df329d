import { formatDate } from '../../../../workspace/services/utilities/format-date';

const MOMENT = Date.UTC(2026, 8, 1, 5, 7, 9, 45);

describe('formatDate', () => {
  it.each([
    ['dd.MM.yyyy', '01.09.2026'],
    ['d.M.yy', '1.9.26'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", '2026-09-01T08:07:09.045'],
    ['EEEE, d MMMM yyyy', 'Tuesday, 1 September 2026'],
    ['EEE MMM', 'Tue Sep'],
    ['hh:mm a', '08:07 AM'],
    ["h 'o''clock'", "8 o'clock"],
    ["''yy", "'26"],
    ['Z XXX X', '+0300 +03:00 +03'],
    ['u D', '2 244'],
    ['k K', '8 8'],
  ])('writes %s as %s', (pattern, expected) => {
    expect(formatDate(MOMENT, 'Europe/Moscow', pattern)).toBe(expected);
  });

  it('follows the zone, its clock changes and UTC', () => {
    const winter = Date.UTC(2026, 0, 15, 12);
    const summer = Date.UTC(2026, 6, 15, 12);
    const hours = (ms: number, zone: string): string => formatDate(ms, zone, 'HH:mm XXX');

    expect([hours(winter, 'Europe/Berlin'), hours(summer, 'Europe/Berlin'), hours(summer, 'UTC')]).toEqual([
      '13:00 +01:00',
      '14:00 +02:00',
      '12:00 Z',
    ]);
  });

  it('refuses a letter that SimpleDateFormat does not know, and an unknown zone', () => {
    expect(() => formatDate(MOMENT, 'Europe/Moscow', 'b')).toThrow("Illegal pattern character 'b'");
    expect(() => formatDate(MOMENT, 'Europe/Nowhere', 'y')).toThrow('Unknown zone: Europe/Nowhere');
  });
});

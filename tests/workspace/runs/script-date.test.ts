import { resultOf } from '../script-text';

/** Evaluates expressions in a script that lives in the given zone, on 1 September 2026. */
function inZone(timeZone: string, ...expressions: readonly string[]): unknown {
  return resultOf(`return [${expressions.join()}];`, { manifest: { timeZone } });
}

describe('adaptDate', () => {
  it('tells the wall time of the manifest, not of this machine', () => {
    const fields = ['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes'];
    const inside = inZone(
      'Asia/Vladivostok',
      ...fields.map((field) => `new Date(Date.UTC(2026, 8, 1, 20, 30)).${field}()`),
    );

    expect(inside).toEqual([2026, 8, 2, 3, 6, 30]);
  });

  it('reads the Workspace clock, which the calls of the run move on', () => {
    const body = `const begun = Date.now();
      Utilities.sleep(1000);
      return [begun - Date.UTC(2026, 8, 1, 5), new Date().getTime() - begun >= 1000];`;

    expect(resultOf(body)).toEqual([300, true]);
  });

  it('takes numbers as local time and keeps UTC apart', () => {
    const inside = inZone(
      'Europe/Moscow',
      'new Date(2026, 8, 1, 8).toISOString()',
      'new Date(Date.UTC(2026, 8, 1, 8)).toISOString()',
    );

    expect(inside).toEqual(['2026-09-01T05:00:00.000Z', '2026-09-01T08:00:00.000Z']);
  });

  it.each([
    ['2026-09-01T08:00', '2026-09-01T05:00:00.000Z'],
    ['2026-09-01T08:00:00Z', '2026-09-01T08:00:00.000Z'],
    ['2026-09-01T08:00:00+05:00', '2026-09-01T03:00:00.000Z'],
    ['2026-09-01', '2026-09-01T00:00:00.000Z'],
    ['Sep 1, 2026 08:00', '2026-09-01T05:00:00.000Z'],
    ['Tue Sep 01 2026 08:00:00 GMT+0300 (Moscow Standard Time)', '2026-09-01T05:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(resultOf(`return new Date('${text}').toISOString();`)).toBe(expected);
  });

  it('sets local fields, months and days rolling over', () => {
    const body = `const day = new Date(2026, 0, 31); day.setDate(32); day.setHours(25, 5); return day.toISOString();`;

    expect(resultOf(body)).toBe('2026-02-01T22:05:00.000Z');
  });

  it('follows the clock changes of a zone that has them', () => {
    const inside = inZone(
      'Europe/Berlin',
      'new Date(2026, 0, 15).getTimezoneOffset()',
      'new Date(2026, 6, 15).getTimezoneOffset()',
    );

    expect(inside).toEqual([-60, -120]);
  });

  it('prints as a Date of the zone', () => {
    const inside = inZone(
      'Europe/Moscow',
      'String(new Date(2026, 8, 1, 8))',
      'new Date(2026, 8, 1, 8).toLocaleDateString("ru-RU")',
      'new Intl.DateTimeFormat("ru-RU", { hour: "numeric", minute: "numeric" }).format(new Date(2026, 8, 1, 8, 15))',
      'String(new Date(NaN))',
    );

    expect(inside).toEqual([
      'Tue Sep 01 2026 08:00:00 GMT+0300 (Moscow Standard Time)',
      '01.09.2026',
      '08:15',
      'Invalid Date',
    ]);
  });

  it('stays a Date of the script for instanceof, subclasses and copies', () => {
    const body = `class Day extends Date {}
      const day = new Day(2026, 8, 1);
      return [day instanceof Date, new Date(day).getTime() === day.getTime(), typeof Date(), day.constructor === Day];`;

    expect(resultOf(body)).toEqual([true, true, 'string', true]);
  });
});

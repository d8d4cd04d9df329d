import {
  addDays,
  addMinutes,
  dayOfSerial,
  daysBetween,
  daySerial,
  isDay,
  isSerial,
  momentOfSerial,
  momentSerial,
  schoolYearOf,
  toDay,
  weekdayOf,
  yearsBetween,
} from '../../../src/domain/shared/day';

const DAY_MS = 86_400_000;

/** Every day from 1900 to 2100 as the platform's own calendar has it. */
const REFERENCE = Array.from({ length: 73_415 }, (_, index) =>
  new Date(Date.UTC(1900, 0, 1) + index * DAY_MS).toISOString().slice(0, 10),
);

describe('addDays', () => {
  it('walks through two centuries day by day', () => {
    const wrong = REFERENCE.filter((day, index) => addDays('1900-01-01', index) !== day);

    expect(wrong).toEqual([]);
  });

  it.each([
    ['2026-02-27', 3, '2026-03-02'],
    ['2028-02-27', 3, '2028-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-09-01', 0, '2026-09-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
  ])('%s and %i days give %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
  });
});

describe('daysBetween', () => {
  it('undoes addDays, in both directions', () => {
    const between = [-400, -1, 0, 1, 28, 365, 366, 1461].map((count) =>
      daysBetween('2027-12-31', addDays('2027-12-31', count)),
    );

    expect(between).toEqual([-400, -1, 0, 1, 28, 365, 366, 1461]);
  });
});

describe('weekdayOf', () => {
  it('agrees with the reference calendar, Monday first', () => {
    const monday = Date.UTC(1900, 0, 1);

    const wrong = REFERENCE.filter((day) => weekdayOf(day) !== (((Date.parse(day) - monday) / DAY_MS) % 7) + 1);

    expect(wrong).toEqual([]);
  });
});

describe('toDay', () => {
  it.each([
    [2026, 2, 31],
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [1899, 12, 31],
    [10_000, 1, 1],
    [Number.NaN, 1, 1],
  ])('knows no day %i-%i-%i', (year, month, dayOfMonth) => {
    expect(toDay(year, month, dayOfMonth)).toBeUndefined();
  });

  it.each([
    [2028, 2, 29, '2028-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2026, 12, 31, '2026-12-31'],
  ])('makes a day of %i, %i, %i', (year, month, dayOfMonth, day) => {
    expect(toDay(year, month, dayOfMonth)).toBe(day);
  });
});

describe('isDay', () => {
  it('takes nothing but a day of the calendar, written in full', () => {
    const texts = ['2026-09-05', '2026-02-31', '2026-9-5', '05.09.2026', '2026-09-05T10:00:00', ''];

    expect(texts.map(isDay)).toEqual([true, false, false, false, false, false]);
  });
});

describe('yearsBetween', () => {
  it.each([
    ['2008-09-02', '2026-09-01', 17],
    ['2008-09-01', '2026-09-01', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
  ])('a person born on %s is on %s %i years old', (birth, on, years) => {
    expect(yearsBetween(birth, on)).toBe(years);
  });
});

describe('schoolYearOf', () => {
  it('begins on the first of September', () => {
    expect(['2026-08-31', '2026-09-01', '2027-05-01'].map(schoolYearOf)).toEqual([2025, 2026, 2026]);
  });
});

describe('daySerial', () => {
  it.each([
    ['1899-12-30', 0],
    ['1900-01-01', 2],
    ['1970-01-01', 25_569],
    ['2026-09-01', 46_266],
    ['9999-12-31', 2_958_465],
  ])('counts %s as %i, as a spreadsheet does', (day, serial) => {
    expect(daySerial(day)).toBe(serial);
    expect(dayOfSerial(serial)).toBe(day);
  });
});

describe('dayOfSerial', () => {
  it('cuts the time of day off', () => {
    expect(dayOfSerial(46_266.999)).toBe('2026-09-01');
  });
});

describe('isSerial', () => {
  it('takes days from 1900 to 9999', () => {
    expect([1, 2, 46_266.5, 2_958_465.9, 2_958_466, -3, Number.NaN, Infinity].map(isSerial)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('momentOfSerial', () => {
  it('gives back every second of a day', () => {
    const seconds = Array.from({ length: 86_400 }, (_, second) => new Date(second * 1000).toISOString().slice(11, 19));
    const moments = seconds.map((time) => `2026-09-01T${time}`);

    const wrong = moments.filter((moment) => momentOfSerial(momentSerial(moment)) !== moment);

    expect(wrong).toEqual([]);
  });

  it('rounds to the second, over midnight too', () => {
    const serials = [46_266.000_005, 46_266.000_006, 46_266.999_999, 0.5];

    expect(serials.map(momentOfSerial)).toEqual([
      '2026-09-01T00:00:00',
      '2026-09-01T00:00:01',
      '2026-09-02T00:00:00',
      '1899-12-30T12:00:00',
    ]);
  });
});

describe('addMinutes', () => {
  it.each([
    ['2026-09-05T23:50:00', 20, '2026-09-06T00:10:00'],
    ['2026-09-05T00:10:30', -20, '2026-09-04T23:50:30'],
    ['2026-12-31T23:59:59', 1, '2027-01-01T00:00:59'],
    ['2026-09-05T10:00:00', 90, '2026-09-05T11:30:00'],
  ])('%s and %i minutes give %s', (from, minutes, to) => {
    expect(addMinutes(from, minutes)).toBe(to);
  });
});

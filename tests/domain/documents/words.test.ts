import { dayInDigits, dayInWords, plural, schoolYear } from '../../../src/domain/documents/words';

describe('dayInWords', () => {
  it.each([
    ['2026-11-24', '24 ноября 2026 г.'],
    ['2027-01-05', '5 января 2027 г.'],
    ['2026-05-31', '31 мая 2026 г.'],
  ])('writes %s as «%s»', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });
});

describe('dayInDigits', () => {
  it('writes the day as tables have it', () => {
    expect(dayInDigits('2026-09-05')).toBe('05.09.2026');
  });
});

describe('schoolYear', () => {
  it.each([
    ['2026-09-01', '2026/2027'],
    ['2027-08-31', '2026/2027'],
  ])('counts %s to %s', (day, year) => {
    expect(schoolYear(day)).toBe(year);
  });
});

describe('plural', () => {
  it.each([
    [1, 'пара'],
    [2, 'пары'],
    [5, 'пар'],
    [11, 'пар'],
    [14, 'пар'],
    [21, 'пара'],
    [104, 'пары'],
    [0, 'пар'],
  ])('goes with %i', (count, word) => {
    expect(plural(count, ['пара', 'пары', 'пар'])).toBe(word);
  });
});

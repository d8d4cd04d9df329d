import { CELL_LIMIT, cutIntoCells } from '../../../src/domain/intake/answer-table';

describe('cutIntoCells', () => {
  it('fills one cell after another', () => {
    const whole = 'ж'.repeat(CELL_LIMIT) + 'щ';

    expect(cutIntoCells(whole, 3)).toEqual(['ж'.repeat(CELL_LIMIT), 'щ', '']);
  });

  it('never tears a sign of two halves', () => {
    const whole = `${'ж'.repeat(CELL_LIMIT - 1)}🔥`;

    expect(cutIntoCells(whole, 2)).toEqual(['ж'.repeat(CELL_LIMIT - 1), '🔥']);
  });

  it('refuses what does not fit', () => {
    expect(() => cutIntoCells('ж'.repeat(CELL_LIMIT + 1), 1)).toThrow(RangeError);
  });
});

import { createNumbering } from '../../../../workspace/services/docs/numbering';

/** Glyphs of one list of this preset for items at these levels. */
function glyphs(preset: string, levels: readonly number[]): readonly string[] {
  const numbering = createNumbering({ list: preset });
  return levels.map((level) => numbering.next('list', level));
}

describe('createNumbering', () => {
  it.each([
    ['BULLET_DISC_CIRCLE_SQUARE', [0, 1, 2, 3], ['●', '○', '■', '●']],
    ['NUMBERED_DECIMAL_ALPHA_ROMAN', [0, 1, 1, 2, 0, 1], ['1.', 'a.', 'b.', 'i.', '2.', 'a.']],
    ['NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS', [0, 0], ['1)', '2)']],
    ['NUMBERED_DECIMAL_NESTED', [0, 1, 1, 0, 1], ['1.', '1.1.', '1.2.', '2.', '2.1.']],
    ['NUMBERED_ZERODECIMAL_ALPHA_ROMAN', [0, 0], ['01.', '02.']],
    ['NUMBERED_UPPERALPHA_ALPHA_ROMAN', [0, 0], ['A.', 'B.']],
    ['NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL', [0, 0, 0, 0], ['I.', 'II.', 'III.', 'IV.']],
  ])('numbers %s', (preset, levels, expected) => {
    expect(glyphs(preset, levels)).toEqual(expected);
  });

  it('doubles the letter after the last one', () => {
    expect(
      glyphs(
        'NUMBERED_UPPERALPHA_ALPHA_ROMAN',
        Array.from({ length: 27 }, () => 0),
      ).at(-1),
    ).toEqual('AA.');
  });

  it('counts lists apart', () => {
    const numbering = createNumbering({ one: 'NUMBERED_DECIMAL_NESTED', other: 'NUMBERED_DECIMAL_NESTED' });

    expect([numbering.next('one', 0), numbering.next('other', 0), numbering.next('one', 0)]).toEqual([
      '1.',
      '1.',
      '2.',
    ]);
  });
});

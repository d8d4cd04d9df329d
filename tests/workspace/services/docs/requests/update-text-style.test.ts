import { docsWorld, insert, type Json } from '../docs-world';
import { paragraphs, textStyle } from '../paragraphs';

const runs = (document: Json): readonly (readonly [string, Json])[] =>
  paragraphs(document).flatMap(({ elements }) =>
    elements.map(({ textRun }) => [textRun.content, textRun.textStyle] as const),
  );
const TIMES = { weightedFontFamily: { fontFamily: 'Times New Roman', weight: 400 } };

describe('updateTextStyle', () => {
  it.each([
    [
      'splits runs',
      [textStyle(2, 3, { bold: true }, 'bold')],
      [
        ['a', {}],
        ['b', { bold: true }],
        ['cd\n', {}],
      ],
    ],
    [
      'joins equal neighbours',
      [textStyle(2, 3, { bold: true }, 'bold'), textStyle(3, 4, { bold: true }, 'bold')],
      [
        ['a', {}],
        ['bc', { bold: true }],
        ['d\n', {}],
      ],
    ],
    [
      'takes the newline along when all of the text is styled',
      [textStyle(1, 5, { italic: true }, 'italic')],
      [['abcd\n', { italic: true }]],
    ],
    [
      'sets only what the mask names',
      [textStyle(1, 6, { bold: true, italic: true }, 'bold')],
      [['abcd\n', { bold: true }]],
    ],
    [
      'unsets what the update leaves out',
      [textStyle(1, 6, { bold: true, italic: true }, '*'), textStyle(1, 6, {}, 'bold')],
      [['abcd\n', { italic: true }]],
    ],
    [
      'resets everything by *',
      [textStyle(1, 6, { bold: true, fontSize: { magnitude: 14, unit: 'PT' } }, '*'), textStyle(1, 6, {}, '*')],
      [['abcd\n', {}]],
    ],
    [
      'inherits a value equal to the named style',
      [
        textStyle(1, 6, { bold: true }, 'bold'),
        textStyle(1, 6, { bold: false, fontSize: { magnitude: 11, unit: 'PT' } }, 'bold,fontSize'),
      ],
      [['abcd\n', {}]],
    ],
    [
      'gives a font family the weight 400',
      [textStyle(1, 6, { weightedFontFamily: { fontFamily: 'Times New Roman' } }, 'weightedFontFamily')],
      [['abcd\n', TIMES]],
    ],
    [
      'does not link a newline',
      [textStyle(1, 6, { link: { url: 'https://example.org' }, underline: false }, 'link,underline,foregroundColor')],
      [
        ['abcd', { link: { url: 'https://example.org' } }],
        ['\n', {}],
      ],
    ],
    [
      'takes the looks of a link away with it',
      [textStyle(1, 3, { link: { url: 'https://example.org' } }, 'link'), textStyle(1, 6, {}, 'link')],
      [['abcd\n', {}]],
    ],
  ])('%s', (_, requests, expected) => {
    const { batch, get } = docsWorld();

    batch([insert('abcd', 1), ...requests]);

    expect(runs(get())).toEqual(expected);
  });

  it.each([
    [
      'no mask',
      textStyle(1, 2, { bold: true }, ''),
      "Invalid requests[1].updateTextStyle: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    ['an unknown field of the mask', textStyle(1, 2, {}, 'bold,glow'), 'Invalid field: glow'],
    ['an unknown member of the style', textStyle(1, 2, { glow: 1 }, 'bold'), 'Unknown name "glow": Cannot find field.'],
    [
      'a font weight without a family',
      textStyle(1, 2, { weightedFontFamily: { weight: 700 } }, 'weightedFontFamily'),
      'The font family must be set',
    ],
    ['an empty range', textStyle(2, 2, { bold: true }, 'bold'), 'The range should not be empty.'],
    [
      'a range behind the end',
      textStyle(1, 99, { bold: true }, 'bold'),
      'Index 98 must be less than the end index of the referenced segment, 6.',
    ],
  ])('refuses %s', (_, request, message) => {
    const { batch } = docsWorld();

    expect(() => batch([insert('abcd', 1), request])).toThrow(message);
  });
});

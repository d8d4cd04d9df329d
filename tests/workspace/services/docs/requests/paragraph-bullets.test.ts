import { bodyText, docsWorld, insert, type Json } from '../docs-world';
import { paragraphs, textStyle } from '../paragraphs';

describe('createParagraphBullets', () => {
  const bullets = (startIndex: number, endIndex: number, bulletPreset = 'BULLET_DISC_CIRCLE_SQUARE'): Json => ({
    createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset },
  });

  it('counts the leading tabs as levels and takes them away', () => {
    const { batch, get } = docsWorld();

    batch([insert('a\n\tb\n\t\tc\nd', 1), bullets(1, 9)]);

    const shown = paragraphs(get());
    expect(bodyText(get())).toEqual('a\nb\nc\nd\n');
    expect(shown.map(({ bullet }) => bullet?.['nestingLevel'] ?? (bullet ? 0 : undefined))).toEqual([
      0,
      1,
      2,
      undefined,
    ]);
    expect(shown[1]?.paragraphStyle).toEqual({
      namedStyleType: 'NORMAL_TEXT',
      direction: 'LEFT_TO_RIGHT',
      indentFirstLine: { magnitude: 54, unit: 'PT' },
      indentStart: { magnitude: 72, unit: 'PT' },
    });
  });

  it.each([
    ['joins the list before it when the preset is the same', 'BULLET_DISC_CIRCLE_SQUARE', 1],
    ['makes a list of its own otherwise', 'NUMBERED_DECIMAL_NESTED', 2],
  ])('%s', (_, preset, lists) => {
    const { batch, get } = docsWorld();

    batch([insert('a\nb', 1), bullets(1, 2), bullets(3, 4, preset)]);

    expect(Object.keys((get()['lists'] ?? {}) as Json)).toHaveLength(lists);
  });

  it('shows the nine levels of its preset', () => {
    const { batch, get } = docsWorld();

    batch([insert('a', 1), bullets(1, 2, 'NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS')]);

    const [list] = Object.values(
      get()['lists'] as Readonly<Record<string, { listProperties: { nestingLevels: Json[] } }>>,
    );
    const levels = list?.listProperties.nestingLevels ?? [];
    expect(levels.map((level) => [level['glyphFormat'], level['glyphType'], level['bulletAlignment']])).toEqual([
      ['%0)', 'DECIMAL', 'START'],
      ['%1)', 'ALPHA', 'START'],
      ['%2)', 'ROMAN', 'END'],
      ['%3)', 'DECIMAL', 'START'],
      ['%4)', 'ALPHA', 'START'],
      ['%5)', 'ROMAN', 'END'],
      ['%6)', 'DECIMAL', 'START'],
      ['%7)', 'ALPHA', 'START'],
      ['%8)', 'ROMAN', 'END'],
    ]);
  });

  it('styles the bullet with the text of its whole paragraph', () => {
    const { batch, get } = docsWorld();

    batch([insert('ab', 1), bullets(1, 2), textStyle(1, 3, { bold: true }, 'bold')]);

    expect(paragraphs(get())[0]?.bullet?.['textStyle']).toEqual({ bold: true });
  });

  it('refuses an unknown preset', () => {
    const { batch } = docsWorld();

    expect(() => batch([bullets(1, 2, 'BULLET_HEART')])).toThrow('Invalid bullet preset: BULLET_HEART');
  });
});

describe('deleteParagraphBullets', () => {
  it('keeps the text where it stood', () => {
    const { batch, get } = docsWorld();
    const range = { startIndex: 1, endIndex: 2 };

    batch([
      insert('a', 1),
      { createParagraphBullets: { range, bulletPreset: 'BULLET_CHECKBOX' } },
      { deleteParagraphBullets: { range } },
    ]);

    const shown = paragraphs(get())[0];
    expect([shown?.bullet, shown?.paragraphStyle['indentFirstLine'], shown?.paragraphStyle['indentStart']]).toEqual([
      undefined,
      { magnitude: 36, unit: 'PT' },
      { magnitude: 36, unit: 'PT' },
    ]);
  });
});

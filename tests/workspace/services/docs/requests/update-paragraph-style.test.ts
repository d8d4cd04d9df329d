import { contentOf, docsWorld, insert, table, type Json } from '../docs-world';
import { paragraphs } from '../paragraphs';

const paragraph = (paragraphStyle: Json, fields: string, [startIndex, endIndex] = [1, 2]): Json => ({
  updateParagraphStyle: { range: { startIndex, endIndex }, paragraphStyle, fields },
});

describe('updateParagraphStyle', () => {
  it('styles every paragraph that the range touches, cells included', () => {
    const { batch, get } = docsWorld();

    batch([insert('a\nb\nc', 1), table(1, 1, 4), paragraph({ alignment: 'CENTER' }, 'alignment', [3, 9])]);

    expect(paragraphs(get()).map(({ paragraphStyle }) => paragraphStyle['alignment'])).toEqual([
      undefined,
      'CENTER',
      undefined,
      undefined,
    ]);
    expect(JSON.stringify(contentOf(get())[3])).toContain('"alignment":"CENTER"');
  });

  it('applies the named style first and clears what the paragraph had of its own', () => {
    const { batch, get } = docsWorld();

    batch([
      paragraph({ alignment: 'END', spaceBelow: { magnitude: 9, unit: 'PT' } }, 'alignment,spaceBelow'),
      paragraph({ namedStyleType: 'HEADING_1', alignment: 'CENTER' }, 'alignment,namedStyleType'),
    ]);

    expect(paragraphs(get())[0]?.paragraphStyle).toEqual({
      namedStyleType: 'HEADING_1',
      alignment: 'CENTER',
      direction: 'LEFT_TO_RIGHT',
    });
  });

  it('goes back to normal text by *', () => {
    const { batch, get } = docsWorld();

    batch([paragraph({ namedStyleType: 'TITLE', lineSpacing: 150 }, '*'), paragraph({}, '*')]);

    expect(paragraphs(get())[0]?.paragraphStyle).toEqual({ namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' });
  });

  it.each([
    ['a read-only field', [paragraph({}, 'headingId')], 'Invalid field: headingId'],
    [
      'an unknown named style',
      [paragraph({ namedStyleType: 'HEADING_9' }, 'namedStyleType')],
      'Invalid value: HEADING_9',
    ],
    [
      'a page break before a paragraph of a table',
      [table(1, 1, 1), paragraph({ pageBreakBefore: true }, 'pageBreakBefore', [5, 6])],
      'Cannot update pageBreakBefore',
    ],
  ])('refuses %s', (_, requests, message) => {
    const { batch } = docsWorld();

    expect(() => batch(requests)).toThrow(message);
  });
});

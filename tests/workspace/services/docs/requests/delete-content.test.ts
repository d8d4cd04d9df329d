import { bodyText, contentOf, docsWorld, insert, remove, table, type Json } from '../docs-world';

const IMPOSSIBLE = 'Invalid deletion range. Cannot delete the requested range.';

/** 'a\n' [1,3), table [3,10) with cells' text at 6 and 8, 'b\n' [10,12). */
const TABLE_BETWEEN = [insert('ab', 1), table(1, 2, 2)];

describe('deleteContentRange', () => {
  it.each([
    ['text', [insert('Абвг', 1), remove(2, 4)], 'Аг\n'],
    ['a newline, which joins two paragraphs', [insert('a\nb', 1), remove(2, 3)], 'ab\n'],
    ['several paragraphs', [insert('a\nb\nc', 1), remove(1, 5)], 'c\n'],
    ['all but the last newline', [insert('a\nb', 1), remove(1, 4)], '\n'],
    ['a surrogate pair', [insert('a😄b', 1), remove(2, 4)], 'ab\n'],
    ['text in a cell', [...TABLE_BETWEEN, insert('xyz', 6), remove(6, 8)], 'a\nz|\nb\n'],
    ['a paragraph of a cell', [...TABLE_BETWEEN, insert('x\ny', 6), remove(6, 8)], 'a\ny|\nb\n'],
    ['a whole table', [...TABLE_BETWEEN, remove(3, 10)], 'a\nb\n'],
    ['a table with the newline before it', [...TABLE_BETWEEN, remove(2, 10)], 'ab\n'],
    ['a table with text on both sides', [...TABLE_BETWEEN, insert('c', 11), remove(1, 11)], 'c\n'],
    [
      'the newline that ends the paragraph before an empty one at a table',
      [insert('a\nb', 1), table(1, 1, 3), remove(2, 3)],
      'a\n\nb\n',
    ],
  ])('deletes %s', (_, requests, text) => {
    const { batch, get } = docsWorld();

    batch(requests);

    expect(bodyText(get())).toEqual(text);
  });

  it.each([
    [
      'an empty range',
      [insert('ab', 1), remove(2, 2)],
      'Invalid requests[1].deleteContentRange: The range should not be empty.',
    ],
    [
      'a range turned round',
      [insert('ab', 1), remove(3, 2)],
      'Invalid range: end index cannot be less than start index',
    ],
    [
      'the last newline',
      [insert('ab', 1), remove(1, 4)],
      'Invalid requests[1].deleteContentRange: The range cannot include the newline character at the end of the segment.',
    ],
    [
      'a range behind the end',
      [insert('ab', 1), remove(1, 99)],
      'Index 98 must be less than the end index of the referenced segment, 4.',
    ],
    [
      'the section break',
      [insert('ab', 1), remove(0, 2)],
      'Cannot operate on the first section break in the document.',
    ],
    ['half a surrogate pair', [insert('a😄', 1), remove(1, 3)], 'Cannot delete one code unit of a surrogate pair.'],
    ['the other half', [insert('😄a', 1), remove(2, 4)], 'Cannot delete one code unit of a surrogate pair.'],
    ['the newline before a table', [...TABLE_BETWEEN, remove(2, 3)], IMPOSSIBLE],
    ["a table's start", [...TABLE_BETWEEN, remove(2, 7)], IMPOSSIBLE],
    ["a table's end", [...TABLE_BETWEEN, remove(6, 11)], IMPOSSIBLE],
    ['two cells', [...TABLE_BETWEEN, insert('x', 6), remove(6, 9)], IMPOSSIBLE],
    ["a cell's last newline", [...TABLE_BETWEEN, insert('x', 6), remove(6, 8)], IMPOSSIBLE],
    ['a row', [insert('ab', 1), table(2, 1, 2), remove(4, 7)], IMPOSSIBLE],
    ['no range', [{ deleteContentRange: {} }], 'The range must have a start index and an end index.'],
  ])('refuses %s', (_, requests, message) => {
    const { batch } = docsWorld();

    expect(() => batch(requests)).toThrow(message);
  });

  it.each([
    ['keeps the style of the first paragraph when some of it stays', 2, 4, 'CENTER'],
    ['keeps the style of the second when nothing of the first stays', 1, 4, 'END'],
  ])('%s', (_, from, to, alignment) => {
    const { batch, get } = docsWorld();
    const align = (index: number, value: string): Json => ({
      updateParagraphStyle: {
        range: { startIndex: index, endIndex: index + 1 },
        paragraphStyle: { alignment: value },
        fields: 'alignment',
      },
    });
    batch([insert('ab\ncd', 1), align(1, 'CENTER'), align(4, 'END')]);

    batch([remove(from, to)]);

    const paragraph = contentOf(get())[1]?.['paragraph'] as { paragraphStyle: { alignment: string } };
    expect(paragraph.paragraphStyle.alignment).toEqual(alignment);
  });
});

import { append, bodyText, contentOf, docsWorld, insert, table, type Json } from '../docs-world';

const bold = (startIndex: number, endIndex: number): Json => ({
  updateTextStyle: { range: { startIndex, endIndex }, textStyle: { bold: true }, fields: 'bold' },
});

/** Runs of the body's paragraphs as 'text' or '*text*' for bold. */
function runsOf(document: Json): readonly string[] {
  return contentOf(document).flatMap((element) => {
    const { elements = [] } = (element['paragraph'] ?? {}) as {
      elements?: { textRun: { content: string; textStyle: { bold?: boolean } } }[];
    };
    return elements.map(({ textRun }) => (textRun.textStyle.bold ? `*${textRun.content}*` : textRun.content));
  });
}

describe('insertText', () => {
  it.each([
    ['at the start', [insert('Абв', 1)], 'Абв\n'],
    ['in the middle', [insert('Авг', 1), insert('б', 2)], 'Абвг\n'],
    ['before the last newline', [insert('Аб', 1), insert('!', 3)], 'Аб!\n'],
    ['at the end of the segment', [insert('Аб', 1), append('!')], 'Аб!\n'],
    ['with a newline, which makes a paragraph', [insert('Аб', 1), insert('\n', 2)], 'А\nб\n'],
    ['with several newlines', [insert('1\n2\n\n3', 1)], '1\n2\n\n3\n'],
    ['with a line break, which makes none', [insert('1\v2', 1)], '1\v2\n'],
    ['with tabs', [insert('\tа', 1)], '\tа\n'],
    ['without the control characters that Docs drops', [insert('a\u0000\u0007b\u000C\r\u001Fc', 1)], 'abc\n'],
    ['without private use characters', [insert('a\uE000\uE907\uF8FFb', 1)], 'ab\n'],
    ['counting UTF-16 code units', [insert('😄', 1), insert('!', 3)], '😄!\n'],
    ['behind the surrogate pair that the index falls into', [insert('😄', 1), insert('!', 2)], '😄!\n'],
    ['behind the grapheme cluster that the index falls into', [insert('и\u0306х', 1), insert('!', 2)], 'и\u0306!х\n'],
    ['into a cell', [table(1, 2, 1), insert('x', 5), insert('y', 8)], '\nx|y\n\n'],
  ])('inserts %s', (_, requests, text) => {
    const { batch, get } = docsWorld();

    batch(requests);

    expect(bodyText(get())).toEqual(text);
  });

  it.each([
    [
      'index 0',
      [insert('a', 0)],
      'Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    ],
    [
      'the end of the segment',
      [insert('a', 2)],
      'Invalid requests[0].insertText: Index 2 must be less than the end index of the referenced segment, 2.',
    ],
    [
      'an index behind the end',
      [insert('a', 99)],
      'Invalid requests[0].insertText: Index 99 must be less than the end index of the referenced segment, 2.',
    ],
    [
      "a table's start",
      [table(1, 1, 1), insert('a', 2)],
      'Invalid requests[1].insertText: The insertion index must be inside the bounds of an existing paragraph.',
    ],
    [
      "a row's start",
      [table(1, 1, 1), insert('a', 3)],
      'The insertion index must be inside the bounds of an existing paragraph.',
    ],
    [
      "a cell's start",
      [table(1, 1, 1), insert('a', 4)],
      'The insertion index must be inside the bounds of an existing paragraph.',
    ],
    ['no text', [insert('', 1)], 'Invalid requests[0].insertText: Insert text requests must specify text to insert.'],
    [
      'no place',
      [{ insertText: { text: 'a' } }],
      'Invalid requests[0].insertText: The insertion location must be specified.',
    ],
    ['a broken index', [insert('a', 1.5)], 'Invalid requests[0].insertText: Invalid value: 1.5 is not a valid index.'],
  ])('refuses %s', (_, requests, message) => {
    const { batch } = docsWorld();

    expect(() => batch(requests)).toThrow(message);
  });

  it.each([
    ['the text before it', [insert('ab', 1), bold(1, 2), insert('x', 2)], ['*ax*', 'b\n']],
    [
      'the text behind it at the start of a paragraph',
      [insert('q\nab', 1), bold(3, 4), insert('x', 3)],
      ['q\n', '*xa*', 'b\n'],
    ],
    ['an empty paragraph that was styled', [bold(1, 2), insert('x', 1)], ['*x\n*']],
    [
      'the split text on both sides of a newline',
      [insert('ab', 1), bold(1, 3), insert('1\n2', 2)],
      ['*a1\n*', '*2b\n*'],
    ],
  ])('takes the style of %s', (_, requests, runs) => {
    const { batch, get } = docsWorld();

    batch(requests);

    expect(runsOf(get())).toEqual(runs);
  });

  it('copies paragraph style and bullet to the paragraph that a newline makes', () => {
    const { batch, get } = docsWorld();
    const range = { startIndex: 1, endIndex: 2 };

    batch([
      insert('ab', 1),
      { updateParagraphStyle: { range, paragraphStyle: { alignment: 'CENTER' }, fields: 'alignment' } },
      { createParagraphBullets: { range, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } },
      insert('\n', 2),
    ]);

    const [first, second] = contentOf(get())
      .slice(1)
      .map((element) => element['paragraph'] as Json);
    expect([second?.['paragraphStyle'], second?.['bullet']]).toEqual([first?.['paragraphStyle'], first?.['bullet']]);
  });

  it('does not let a link grow at its end', () => {
    const { batch, get } = docsWorld();
    const link = {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 3 },
        textStyle: { link: { url: 'https://example.org' } },
        fields: 'link',
      },
    };

    batch([insert('ab', 1), link, insert('c', 3)]);

    const paragraph = contentOf(get())[1]?.['paragraph'] as { elements: Json[] };
    expect(paragraph.elements.map((element) => element['textRun'])).toEqual([
      {
        content: 'ab',
        textStyle: {
          underline: true,
          foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
          link: { url: 'https://example.org' },
        },
      },
      { content: 'c\n', textStyle: {} },
    ]);
  });
});

describe('insertPageBreak', () => {
  it('puts a break and a newline, and the break takes one index', () => {
    const { batch, get } = docsWorld();

    batch([insert('ab', 1), { insertPageBreak: { location: { index: 2 } } }]);

    const paragraph = contentOf(get())[1];
    expect([bodyText(get()), paragraph]).toEqual([
      'a<page break>\nb\n',
      {
        startIndex: 1,
        endIndex: 4,
        paragraph: {
          elements: [
            { startIndex: 1, endIndex: 2, textRun: { content: 'a', textStyle: {} } },
            { startIndex: 2, endIndex: 3, pageBreak: { textStyle: {} } },
            { startIndex: 3, endIndex: 4, textRun: { content: '\n', textStyle: {} } },
          ],
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
        },
      },
    ]);
  });

  it('refuses a table', () => {
    const { batch } = docsWorld();

    expect(() => batch([table(1, 1, 1), { insertPageBreak: { location: { index: 5 } } }])).toThrow(
      'Page breaks cannot be inserted in a table.',
    );
  });
});

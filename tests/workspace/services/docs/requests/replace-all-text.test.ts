import { contentOf, docsWorld, insert, plainText, table, type Json } from '../docs-world';

describe('replaceAllText', () => {
  const replaceAll = (text: string, replaceText: string, matchCase = true): Json => ({
    replaceAllText: { containsText: { text, matchCase }, replaceText },
  });

  it.each([
    ['every match', replaceAll('{{Имя}}', 'Анна'), 'Анна, Анна\nx|\n\n', 2],
    ['by nothing', replaceAll('{{Имя}}', ''), ', \nx|\n\n', 2],
    ['by itself without end', replaceAll('{{', '{{{{'), '{{{{Имя}}, {{{{Имя}}\nx|\n\n', 2],
    ['nothing when case differs', replaceAll('{{имя}}', 'Анна'), '{{Имя}}, {{Имя}}\nx|\n\n', undefined],
    ['whatever the case', replaceAll('{{имя}}', 'Анна', false), 'Анна, Анна\nx|\n\n', 2],
    ['in a cell', replaceAll('x', 'y'), '{{Имя}}, {{Имя}}\ny|\n\n', 1],
  ])('replaces %s', (_, request, text, occurrencesChanged) => {
    const { batch, get } = docsWorld();
    batch([insert('{{Имя}}, {{Имя}}', 1), table(1, 2, 17), insert('x', 21)]);

    const answer = batch([request]);

    expect(plainText(contentOf(get()).slice(1))).toEqual(text);
    expect(answer['replies']).toEqual([
      { replaceAllText: occurrencesChanged === undefined ? {} : { occurrencesChanged } },
    ]);
  });

  it('keeps the style of what it replaces', () => {
    const { batch, get } = docsWorld();

    batch([
      insert('a{{b}}c', 1),
      { updateTextStyle: { range: { startIndex: 2, endIndex: 7 }, textStyle: { bold: true }, fields: 'bold' } },
      replaceAll('{{b}}', 'длинно'),
    ]);

    const paragraph = contentOf(get())[1]?.['paragraph'] as { elements: { textRun: Json }[] };
    expect(paragraph.elements.map((element) => element.textRun)).toEqual([
      { content: 'a', textStyle: {} },
      { content: 'длинно', textStyle: { bold: true } },
      { content: 'c\n', textStyle: {} },
    ]);
  });

  it('refuses regular expressions, which the product does not use', () => {
    const { batch } = docsWorld();

    expect(() =>
      batch([{ replaceAllText: { containsText: { text: 'a', searchByRegex: true }, replaceText: 'b' } }]),
    ).toThrow('Unknown name "searchByRegex"');
  });
});

import { createRandom } from '../../../../workspace/core/random';
import {
  contentOf,
  docsWorld,
  append,
  insert,
  plainText,
  remove,
  table,
  type DocsWorld,
  type Json,
} from './docs-world';

interface Piece {
  readonly content: string;
  readonly startIndex: number;
}

/** All text pieces of an element list, tables included, in order. */
function pieces(content: readonly Json[]): readonly Piece[] {
  return content.flatMap((element): readonly Piece[] => {
    const paragraph = element['paragraph'] as
      { elements: { startIndex?: number; textRun?: { content: string } }[] } | undefined;
    const shown = element['table'] as { tableRows: { tableCells: { content: readonly Json[] }[] }[] } | undefined;
    if (shown) return shown.tableRows.flatMap((row) => row.tableCells.flatMap((cell) => pieces(cell.content)));
    return (paragraph?.elements ?? []).map(({ startIndex = 0, textRun }) => ({
      content: textRun?.content ?? '',
      startIndex,
    }));
  });
}

/** Replaces every tag by its value, from the last to the first, as the product does. */
function fillRequests(content: readonly Json[], values: Readonly<Record<string, string>>): readonly Json[] {
  const tags = pieces(content).flatMap(({ content: text, startIndex }) =>
    [...text.matchAll(/\{\{(.+?)\}\}/g)].map((match) => ({
      name: match[1] ?? '',
      start: startIndex + match.index,
      end: startIndex + match.index + match[0].length,
    })),
  );
  return [...tags]
    .reverse()
    .flatMap(({ name, start, end }) => [remove(start, end), ...(values[name] ? [insert(values[name], start)] : [])]);
}

const TEMPLATE =
  'ПРИКАЗ\nот {{Дата}} № {{Номер}}\nО закреплении наставников\nПриказываю закрепить:\n\nКуратору {{Куратор}} вести учёт.\nДиректор {{Директор}}';

/** A template with a table of a heading row and one sample row. */
function makeTemplate(world: DocsWorld): void {
  const place = 1 + TEMPLATE.indexOf('\n\nКуратору') + 1;
  const cells = ['№', 'Наставляемый', 'Наставник', '{{Строка.№}}', '{{Строка.Наставляемый}}', '{{Строка.Наставник}}'];
  const starts = [3, 5, 7, 10, 12, 14].map((offset) => place + 1 + offset);
  const style = {
    updateTextStyle: { range: { startIndex: 1, endIndex: 8 }, textStyle: { bold: true }, fields: 'bold' },
  };
  world.batch([
    append(TEMPLATE),
    style,
    table(2, 3, place),
    ...cells.map((text, at) => insert(text, starts[at] ?? 0)).reverse(),
  ]);
}

const PAIRS = [
  ['1', 'Петров Пётр', 'Сидорова Анна'],
  ['2', 'Ёлкина {{Номер}}', 'Кузнецов Олег'],
  ['3', 'Юрьев 😄', 'Щукин-Орлов Яков'],
  ['4', 'Абрамов Илья\vИС-11', 'Сидорова Анна'],
];

describe('batchUpdate', () => {
  it('fills a template by index from the end, rows first, in one write', () => {
    const world = docsWorld();
    makeTemplate(world);
    const template = world.get();
    const content = contentOf(template);
    const shown = content.find((element) => element['table']) as {
      startIndex: number;
      table: { tableRows: { tableCells: { content: Json[] }[] }[] };
    };
    const sample = shown.table.tableRows[1]?.tableCells ?? [];
    const below = {
      tableCellLocation: { tableStartLocation: { index: shown.startIndex }, rowIndex: 1, columnIndex: 0 },
      insertBelow: true,
    };
    const sampleEnd = (sample[2]?.content[0] as { endIndex: number }).endIndex;
    const behind = content.slice(content.indexOf(shown as unknown as Json) + 1);
    const before = content.slice(0, content.indexOf(shown as unknown as Json));
    const values = { Дата: '01.09.2026', Номер: '17', Куратор: 'Орловой Н. В.', Директор: 'И. И. Петров' };
    const emptyRow = 7;
    const newRows = PAIRS.slice(1).map((pair, at) =>
      pair.map((text, column) => insert(text, sampleEnd + at * emptyRow + 2 + column * 2)),
    );
    const requests = [
      ...fillRequests(behind, values),
      ...PAIRS.slice(1).map(() => ({ insertTableRow: below })),
      ...newRows.flat().reverse(),
      ...fillRequests([{ table: { tableRows: [{ tableCells: sample }] } }], {
        'Строка.№': '1',
        'Строка.Наставляемый': 'Петров Пётр',
        'Строка.Наставник': 'Сидорова Анна',
      }),
      ...fillRequests(before, values),
    ];

    world.batch(requests, { requiredRevisionId: template['revisionId'] });

    expect(plainText(contentOf(world.get()).slice(1))).toEqual(
      [
        'ПРИКАЗ',
        'от 01.09.2026 № 17',
        'О закреплении наставников',
        'Приказываю закрепить:',
        '',
        '№|Наставляемый|Наставник',
        ...PAIRS.map((pair) => pair.join('|')),
        '',
        'Куратору Орловой Н. В. вести учёт.',
        'Директор И. И. Петров',
        '',
      ].join('\n'),
    );
  });

  it('keeps indexes, lengths and text in agreement through two hundred edits', () => {
    const { batch, get, world } = docsWorld();
    const { below } = createRandom({ seed: 20_260_901 });
    let applied = 0;
    for (let step = 0; step < 200; step += 1) {
      world.clock.moveTo(world.clock.now() + 2000);
      const end = Number(contentOf(get({ fields: 'body.content.endIndex' })).at(-1)?.['endIndex']);
      const index = 1 + below(end);
      const edits = [
        insert(['а', 'бв\n', '😄', '\n'][below(4)] ?? 'а', index),
        remove(index, index + 1 + below(6)),
        ...(end < 400 ? [table(1 + below(2), 1 + below(3), index)] : []),
      ];
      try {
        batch([edits[below(edits.length)] ?? {}]);
        applied += 1;
      } catch (error) {
        expect(String(error)).toContain('Invalid requests[0]');
      }
      expect(gaps(contentOf(get()))).toEqual([]);
    }
    expect(applied).toBeGreaterThan(50);
  });
});

/** Where an element does not begin at its predecessor's end, or is not as long as its text. */
function gaps(content: readonly Json[], from = 0): readonly string[] {
  let at = from;
  const found: string[] = [];
  for (const element of content) {
    const [start, end] = [Number(element['startIndex'] ?? 0), Number(element['endIndex'])];
    if (start !== at) found.push(`${start} follows ${at}`);
    const shown = element['table'] as
      | { tableRows: { startIndex: number; tableCells: { startIndex: number; content: readonly Json[] }[] }[] }
      | undefined;
    for (const cell of shown?.tableRows.flatMap((row) => row.tableCells) ?? [])
      found.push(...gaps(cell.content, cell.startIndex + 1));
    if (element['paragraph']) {
      const text = plainText([element]);
      if (text.length !== end - start || !text.endsWith('\n') || /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(text))
        found.push(`bad paragraph at ${start}`);
    }
    at = end;
  }
  if (!content.at(-1)?.['paragraph']) found.push(`no paragraph at the end, ${at}`);
  return found;
}

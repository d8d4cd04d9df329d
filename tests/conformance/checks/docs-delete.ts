/** deleteContentRange: what goes, and what would leave a broken structure. */

import { BAD_REQUEST, cellStart, cellTexts, insert, remove, tablesOf, textsOf, withTable, write } from '../a-document';
import type { Check } from '../check';
import { equal, throws } from '../expect';

const REQUEST = 'workspace/docs/api/reference/rest/v1/documents/request';
const RULES = 'workspace/docs/api/concepts/rules-behavior';

/** Ranges of a document of two paragraphs, «a🦔» and «b», and what is left of it; nothing when it is refused. */
const RANGES: readonly {
  readonly id: string;
  readonly range: readonly [number, number];
  readonly left?: readonly string[];
}[] = [
  { id: 'deletes-a-stretch-of-text', range: [1, 2], left: ['🦔\n', 'b\n'] },
  { id: 'deletes-a-character-of-two-units', range: [2, 4], left: ['a\n', 'b\n'] },
  { id: 'joins-paragraphs-whose-newline-it-deletes', range: [4, 5], left: ['a🦔b\n'] },
  { id: 'deletes-all-but-the-last-newline', range: [1, 6], left: ['\n'] },
  { id: 'refuses-the-last-newline-of-the-body', range: [5, 7] },
  { id: 'refuses-half-a-surrogate-pair-at-its-end', range: [1, 3] },
  { id: 'refuses-half-a-surrogate-pair-at-its-start', range: [3, 4] },
  { id: 'refuses-what-lies-behind-the-end', range: [5, 100] },
];

interface TableRange {
  readonly id: string;
  range(place: { readonly start: number; readonly end: number; readonly cell: number }): readonly [number, number];
}

/** Ranges that would break a table of one row, whose first cell holds «ab» from `cell` on. */
const BREAKING: readonly TableRange[] = [
  { id: 'refuses-the-newline-before-a-table', range: ({ start }) => [start - 1, start] },
  { id: 'refuses-the-start-of-a-table', range: ({ start }) => [start, start + 1] },
  { id: 'refuses-the-end-of-a-table', range: ({ end }) => [end - 1, end] },
  { id: 'refuses-the-last-newline-of-a-cell', range: ({ cell }) => [cell + 2, cell + 3] },
  { id: 'refuses-a-whole-cell', range: ({ cell }) => [cell - 1, cell + 3] },
];

export const DOCS_DELETE_CHECKS: readonly Check[] = [
  ...RANGES.map(({ id: rule, range, left }): Check => ({
    id: `docs/delete-content/${rule}`,
    page: rule === 'refuses-what-lies-behind-the-end' ? 'workspace/docs/api/concepts/request-response' : REQUEST,
    covers: ['request deleteContentRange'],
    run(kit) {
      const id = kit.document();
      write(id, insert('a🦔\nb'));

      if (left) write(id, remove(...range));
      else throws(() => write(id, remove(...range)), BAD_REQUEST);

      equal(textsOf(id), left ?? ['a🦔\n', 'b\n']);
    },
  })),
  ...BREAKING.map(({ id: rule, range }): Check => ({
    id: `docs/delete-content/${rule}`,
    page: REQUEST,
    covers: ['request deleteContentRange', 'request insertTable'],
    run(kit) {
      const id = kit.document();
      const table = withTable(id, [['ab', 'cd']]);
      const place = { start: table?.start ?? 0, end: table?.end ?? 0, cell: cellStart(table, 0, 0) };

      throws(() => write(id, remove(...range(place))), BAD_REQUEST);

      equal(cellTexts(tablesOf(id)[0]), [['ab', 'cd']]);
    },
  })),
  {
    id: 'docs/delete-content/deletes-the-text-of-a-cell',
    page: RULES,
    covers: ['request deleteContentRange', 'request insertTable'],
    run(kit) {
      const id = kit.document();
      const cell = cellStart(withTable(id, [['ab', 'cd']]), 0, 0);

      write(id, remove(cell, cell + 2));

      equal(cellTexts(tablesOf(id)[0]), [['', 'cd']]);
    },
  },
  {
    id: 'docs/delete-content/deletes-a-table-as-a-whole',
    page: RULES,
    covers: ['request deleteContentRange', 'request insertTable'],
    run(kit) {
      const id = kit.document();
      const { start = 0, end = 0 } = withTable(id, [['ab', 'cd']]) ?? {};

      write(id, remove(start, end));

      equal([tablesOf(id), textsOf(id)], [[], ['\n', '\n']]);
    },
  },
  {
    id: 'docs/delete-content/leaves-places-before-it-as-they-are',
    page: 'workspace/docs/api/how-tos/best-practices',
    covers: ['request deleteContentRange', 'request insertText'],
    run(kit) {
      const id = kit.document();
      write(id, insert('{{a}} и {{b}}'));

      write(id, remove(9, 14), insert('Б', 9), remove(1, 6), insert('А', 1));

      equal(textsOf(id), ['А и Б\n']);
    },
  },
];

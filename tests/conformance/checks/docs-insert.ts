/** insertText: places, new paragraphs, UTF-16, what is dropped. */

import {
  BAD_REQUEST,
  cellStart,
  cellTexts,
  contentOf,
  insert,
  paragraphsIn,
  tablesOf,
  textsOf,
  withTable,
  write,
} from '../a-document';
import type { Check } from '../check';
import { equal, throws } from '../expect';

const REQUEST = 'workspace/docs/api/reference/rest/v1/documents/request';
const RULES = 'workspace/docs/api/concepts/rules-behavior';
const STRUCTURE = 'workspace/docs/api/concepts/structure';

/** Texts that are put into an empty document, and what is there then. */
const TAKEN = [
  { id: 'keeps-letters-of-any-script', page: REQUEST, text: 'Ёж «№» ẞ 漢 🦔', seen: ['Ёж «№» ẞ 漢 🦔\n'] },
  { id: 'makes-a-paragraph-of-a-newline', page: REQUEST, text: 'a\nb\n\nc', seen: ['a\n', 'b\n', '\n', 'c\n'] },
  { id: 'drops-control-characters', page: RULES, text: 'a\u0000b\u0008c\u000Cd\u001Fe', seen: ['abcde\n'] },
  { id: 'drops-a-carriage-return', page: RULES, text: 'a\r\nb', seen: ['a\n', 'b\n'] },
  { id: 'drops-private-characters', page: RULES, text: 'a\uE000b\uF8FFc', seen: ['abc\n'] },
  { id: 'keeps-a-tab', page: RULES, text: 'a\tb', seen: ['a\tb\n'] },
] as const;

/** Places into which nothing can be inserted, in a document of one letter and a newline. */
const NO_PLACES = [
  { id: 'refuses-the-section-break', index: 0 },
  { id: 'refuses-the-place-behind-the-last-newline', index: 3 },
] as const;

export const DOCS_INSERT_CHECKS: readonly Check[] = [
  ...TAKEN.map(({ id: rule, page, text, seen }): Check => ({
    id: `docs/insert-text/${rule}`,
    page,
    covers: ['request insertText'],
    run(kit) {
      const id = kit.document();

      write(id, insert(text));

      equal(textsOf(id), seen);
    },
  })),
  ...NO_PLACES.map(({ id: rule, index }): Check => ({
    id: `docs/insert-text/${rule}`,
    page: REQUEST,
    covers: ['request insertText'],
    run(kit) {
      const id = kit.document();
      write(id, insert('a'));

      throws(() => write(id, insert('x', index)), BAD_REQUEST);
    },
  })),
  {
    id: 'docs/insert-text/counts-in-utf-16-units',
    page: STRUCTURE,
    covers: ['request insertText'],
    run(kit) {
      const id = kit.document();
      write(id, insert('🦔b'));

      write(id, insert('a', 3));

      equal(
        paragraphsIn(contentOf(id)).map(({ start, end, text }) => [start, end, text]),
        [[1, 6, '🦔ab\n']],
      );
    },
  },
  {
    id: 'docs/insert-text/goes-behind-a-character-that-it-would-split',
    page: RULES,
    covers: ['request insertText'],
    run(kit) {
      const id = kit.document();
      write(id, insert('🦔b'));

      write(id, insert('a', 2));

      equal(textsOf(id), ['🦔ab\n']);
    },
  },
  {
    id: 'docs/insert-text/goes-before-the-last-newline-at-the-end-of-a-segment',
    page: REQUEST,
    covers: ['request insertText'],
    run(kit) {
      const id = kit.document();
      write(id, insert('a\nb'));

      write(id, { insertText: { text: 'c', endOfSegmentLocation: {} } });

      equal(textsOf(id), ['a\n', 'bc\n']);
    },
  },
  {
    id: 'docs/insert-text/takes-the-style-of-the-text-before-it',
    page: REQUEST,
    covers: ['request insertText', 'request updateTextStyle'],
    run(kit) {
      const id = kit.document();
      const range = { startIndex: 1, endIndex: 3 };
      write(id, insert('abcd'), { updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } });

      write(id, insert('X', 3));

      equal(
        paragraphsIn(contentOf(id))[0]?.runs.map(({ text, style }) => [text, style.bold ?? false]),
        [
          ['abX', true],
          ['cd\n', false],
        ],
      );
    },
  },
  {
    id: 'docs/insert-text/copies-the-paragraph-style-to-a-new-paragraph',
    page: REQUEST,
    covers: ['request insertText', 'request updateParagraphStyle'],
    run(kit) {
      const id = kit.document();
      const range = { startIndex: 1, endIndex: 2 };
      const paragraphStyle = { alignment: 'CENTER' };
      write(id, insert('ab'), { updateParagraphStyle: { range, paragraphStyle, fields: 'alignment' } });

      write(id, insert('\n', 2));

      equal(
        paragraphsIn(contentOf(id)).map(({ text, style }) => [text, style.alignment]),
        [
          ['a\n', 'CENTER'],
          ['b\n', 'CENTER'],
        ],
      );
    },
  },
  {
    id: 'docs/insert-text/refuses-the-start-of-a-table',
    page: RULES,
    covers: ['request insertText', 'request insertTable'],
    run(kit) {
      const id = kit.document();
      const table = withTable(id, [['']]);

      throws(() => write(id, insert('x', table?.start)), BAD_REQUEST);
    },
  },
  {
    id: 'docs/insert-text/goes-into-a-cell',
    page: REQUEST,
    covers: ['request insertText', 'request insertTable'],
    run(kit) {
      const id = kit.document();
      const table = withTable(id, [
        ['', ''],
        ['', ''],
      ]);

      write(id, insert('x', cellStart(table, 1, 0)));

      equal(cellTexts(tablesOf(id)[0]), [
        ['', ''],
        ['x', ''],
      ]);
    },
  },
];

/** updateTextStyle: its range, its mask, what is inherited. */

import {
  BAD_REQUEST,
  contentOf,
  insert,
  paragraphsIn,
  pt,
  type ReadParagraph,
  type Request,
  write,
} from '../a-document';
import type { Check } from '../check';
import { equal, throws } from '../expect';

const REQUEST = 'workspace/docs/api/reference/rest/v1/documents/request';
const DOCUMENT = 'workspace/docs/api/reference/rest/v1/documents';
const MASKS = 'workspace/docs/api/how-tos/field-masks';

type TextStyle = GoogleAppsScript.Docs.Schema.TextStyle;

function styleText(startIndex: number, endIndex: number, textStyle: TextStyle, fields: string): Request {
  return { updateTextStyle: { range: { startIndex, endIndex }, textStyle, fields } };
}

function first(id: string): ReadParagraph | undefined {
  return paragraphsIn(contentOf(id))[0];
}

/** The style of a run of the first paragraph. */
function runStyle(id: string, at = 0): TextStyle {
  return first(id)?.runs[at]?.style ?? {};
}

const TNR = { fontFamily: 'Times New Roman' };

export const DOCS_TEXT_STYLE_CHECKS: readonly Check[] = [
  {
    id: 'docs/update-text-style/splits-a-run-at-its-range',
    page: 'workspace/docs/api/concepts/structure',
    covers: ['request updateTextStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('Договор № 1'));

      write(id, styleText(1, 8, { bold: true }, 'bold'));

      equal(first(id)?.runs, [
        { text: 'Договор', style: { bold: true } },
        { text: ' № 1\n', style: {} },
      ]);
    },
  },
  {
    id: 'docs/update-text-style/changes-what-its-mask-names-only',
    page: MASKS,
    covers: ['request updateTextStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('abc'), styleText(1, 4, { italic: true }, 'italic'));

      write(id, styleText(1, 4, { bold: true, italic: false, fontSize: pt(20) }, 'bold'));

      equal(runStyle(id), { bold: true, italic: true });
    },
  },
  {
    id: 'docs/update-text-style/resets-what-its-mask-names-and-it-leaves-out',
    page: REQUEST,
    covers: ['request updateTextStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('abc'), styleText(1, 4, { bold: true, italic: true }, 'bold,italic'));

      write(id, styleText(1, 4, {}, 'bold'));

      equal(runStyle(id), { italic: true });
    },
  },
  {
    id: 'docs/update-text-style/inherits-what-its-paragraph-has-anyway',
    page: REQUEST,
    covers: ['request updateTextStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('abc'));

      write(id, styleText(1, 4, { bold: false, italic: true }, 'bold,italic'));

      equal(runStyle(id), { italic: true });
    },
  },
  {
    id: 'docs/update-text-style/sets-size-and-font',
    page: DOCUMENT,
    covers: ['request updateTextStyle'],
    run(kit) {
      const id = kit.document();
      const style = { fontSize: pt(14), weightedFontFamily: { ...TNR, weight: 700 } };
      write(id, insert('abc'), styleText(1, 4, style, 'fontSize,weightedFontFamily'));

      const { fontSize, weightedFontFamily } = runStyle(id);

      equal([fontSize, weightedFontFamily], [style.fontSize, style.weightedFontFamily]);
    },
  },
  {
    id: 'docs/update-text-style/gives-a-font-the-weight-400',
    page: DOCUMENT,
    covers: ['request updateTextStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('abc'), styleText(1, 4, { weightedFontFamily: TNR }, 'weightedFontFamily'));

      equal(runStyle(id).weightedFontFamily, { ...TNR, weight: 400 });
    },
  },
  {
    id: 'docs/update-text-style/refuses-a-weight-without-a-font',
    page: DOCUMENT,
    covers: ['request updateTextStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('abc'));

      throws(
        () => write(id, styleText(1, 4, { weightedFontFamily: { weight: 700 } }, 'weightedFontFamily')),
        BAD_REQUEST,
      );
    },
  },
  {
    id: 'docs/update-text-style/needs-a-mask',
    page: REQUEST,
    covers: ['request updateTextStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('abc'));

      throws(() => write(id, styleText(1, 4, { bold: true }, '')), BAD_REQUEST);
    },
  },
  {
    id: 'docs/update-text-style/counts-in-utf-16-units',
    page: 'workspace/docs/api/concepts/structure',
    covers: ['request updateTextStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('🦔ab'));

      write(id, styleText(3, 4, { bold: true }, 'bold'));

      equal(
        first(id)?.runs.map(({ text, style }) => [text, style.bold ?? false]),
        [
          ['🦔', false],
          ['a', true],
          ['b\n', false],
        ],
      );
    },
  },
];

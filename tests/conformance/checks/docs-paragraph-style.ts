/** updateParagraphStyle and updateDocumentStyle: masks, what is inherited, which paragraphs a range reaches. */

import {
  BAD_REQUEST,
  cellStart,
  contentOf,
  insert,
  paragraphsIn,
  pt,
  type ReadParagraph,
  type Request,
  withTable,
  write,
} from '../a-document';
import type { Check } from '../check';
import { equal, throws } from '../expect';
import { documents } from '../services';

const REQUEST = 'workspace/docs/api/reference/rest/v1/documents/request';
const DOCUMENT = 'workspace/docs/api/reference/rest/v1/documents';
const RULES = 'workspace/docs/api/concepts/rules-behavior';
const MASKS = 'workspace/docs/api/how-tos/field-masks';

type ParagraphStyle = GoogleAppsScript.Docs.Schema.ParagraphStyle;

function styleParagraphs(
  startIndex: number,
  endIndex: number,
  paragraphStyle: ParagraphStyle,
  fields: string,
): Request {
  return { updateParagraphStyle: { range: { startIndex, endIndex }, paragraphStyle, fields } };
}

function first(id: string): ReadParagraph | undefined {
  return paragraphsIn(contentOf(id))[0];
}

const ALIGNED = ['CENTER', 'END', 'JUSTIFIED'] as const;

/** Styles of a paragraph as they are set and read back. */
const PARAGRAPH_STYLES: readonly { readonly id: string; readonly style: ParagraphStyle }[] = [
  ...ALIGNED.map((alignment) => ({ id: `aligns-to-${alignment.toLowerCase()}`, style: { alignment } })),
  { id: 'sets-the-line-spacing-in-percent', style: { lineSpacing: 150 } },
  { id: 'sets-the-space-around', style: { spaceAbove: pt(6), spaceBelow: pt(12) } },
  { id: 'sets-the-indents', style: { indentFirstLine: pt(54), indentStart: pt(18), indentEnd: pt(9) } },
  { id: 'keeps-a-paragraph-with-the-next', style: { keepWithNext: true } },
  { id: 'begins-a-page', style: { pageBreakBefore: true } },
];

export const DOCS_PARAGRAPH_STYLE_CHECKS: readonly Check[] = [
  ...PARAGRAPH_STYLES.map(({ id: rule, style }): Check => ({
    id: `docs/update-paragraph-style/${rule}`,
    page: DOCUMENT,
    covers: ['request updateParagraphStyle'],
    run(kit) {
      const id = kit.document();
      const names = Object.keys(style);
      write(id, insert('abc'), styleParagraphs(1, 2, style, names.join(',')));

      const seen = Object.entries(first(id)?.style ?? {}).filter(([name]) => names.includes(name));

      equal(Object.fromEntries(seen), style);
    },
  })),
  {
    id: 'docs/update-paragraph-style/reaches-every-paragraph-that-it-overlaps',
    page: RULES,
    covers: ['request updateParagraphStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('ab\ncd\nef'));

      write(id, styleParagraphs(2, 5, { alignment: 'CENTER' }, 'alignment'));

      equal(
        paragraphsIn(contentOf(id)).map(({ style }) => style.alignment === 'CENTER'),
        [true, true, false],
      );
    },
  },
  {
    id: 'docs/update-paragraph-style/changes-what-its-mask-names-only',
    page: MASKS,
    covers: ['request updateParagraphStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('ab'), styleParagraphs(1, 2, { alignment: 'CENTER' }, 'alignment'));

      write(id, styleParagraphs(1, 2, { alignment: 'END', lineSpacing: 150 }, 'lineSpacing'));

      equal([first(id)?.style.alignment, first(id)?.style.lineSpacing], ['CENTER', 150]);
    },
  },
  {
    id: 'docs/update-paragraph-style/resets-what-its-mask-names-and-it-leaves-out',
    page: REQUEST,
    covers: ['request updateParagraphStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('ab'), styleParagraphs(1, 2, { lineSpacing: 150 }, 'lineSpacing'));

      write(id, styleParagraphs(1, 2, {}, 'lineSpacing'));

      equal(first(id)?.style.lineSpacing, undefined);
    },
  },
  {
    id: 'docs/update-paragraph-style/needs-a-mask',
    page: REQUEST,
    covers: ['request updateParagraphStyle'],
    run(kit) {
      const id = kit.document();
      write(id, insert('ab'));

      throws(() => write(id, styleParagraphs(1, 2, { alignment: 'CENTER' }, '')), BAD_REQUEST);
    },
  },
  {
    id: 'docs/update-paragraph-style/begins-no-page-in-a-table',
    page: DOCUMENT,
    covers: ['request updateParagraphStyle', 'request insertTable'],
    run(kit) {
      const id = kit.document();
      const start = cellStart(withTable(id, [['ab']]), 0, 0);
      const request = styleParagraphs(start, start + 1, { pageBreakBefore: true }, 'pageBreakBefore');

      throws(() => write(id, request), BAD_REQUEST);
    },
  },
];

function stylePage(documentStyle: GoogleAppsScript.Docs.Schema.DocumentStyle, fields: string): Request {
  return { updateDocumentStyle: { documentStyle, fields } };
}

export const DOCS_PAGE_CHECKS: readonly Check[] = [
  {
    id: 'docs/update-document-style/sets-the-size-of-the-page',
    page: DOCUMENT,
    covers: ['request updateDocumentStyle'],
    run(kit) {
      const id = kit.document();
      const pageSize = { width: pt(595.28), height: pt(841.89) };

      write(id, stylePage({ pageSize }, 'pageSize'));

      equal(documents().get(id).documentStyle?.pageSize, pageSize);
    },
  },
  {
    id: 'docs/update-document-style/sets-the-margins-that-its-mask-names',
    page: MASKS,
    covers: ['request updateDocumentStyle'],
    run(kit) {
      const id = kit.document();
      const { marginTop } = documents().get(id).documentStyle ?? {};

      write(
        id,
        stylePage({ marginLeft: pt(85.04), marginRight: pt(42.52), marginTop: pt(1) }, 'marginLeft,marginRight'),
      );

      const seen = documents().get(id).documentStyle;
      equal([seen?.marginLeft, seen?.marginRight, seen?.marginTop], [pt(85.04), pt(42.52), marginTop]);
    },
  },
  {
    id: 'docs/update-document-style/needs-a-mask',
    page: REQUEST,
    covers: ['request updateDocumentStyle'],
    run(kit) {
      const id = kit.document();

      throws(() => write(id, stylePage({ marginLeft: pt(10) }, '')), BAD_REQUEST);
    },
  },
];

/** A document as `documents.get` shows it (documents, samples/output-json): every element with its indexes, zeros and defaults left out. */

import { lengthOf } from './indexing';
import { nestingLevels } from './list-presets';
import { NAMED_STYLES } from './named-styles';
import {
  PAGE_BREAK,
  type Block,
  type Cell,
  type DocumentState,
  type Paragraph,
  type Run,
  type Table,
} from './structure';
import { pt } from './styles';
import { TAB_ID } from './requests/locate';

export type Json = Readonly<Record<string, unknown>>;

/** What is shown of a document beside its content. */
export interface Shown {
  readonly documentId: string;
  readonly title: string;
  readonly mayEdit: boolean;
  readonly includeTabsContent: boolean;
  readonly suggestionsViewMode: string;
}

/** Renders the whole document; with `includeTabsContent` its content stands in the one tab. */
export function renderDocument(doc: DocumentState, shown: Shown): Json {
  const content = renderContent(doc);
  const tab = { tabProperties: { tabId: TAB_ID, title: 'Tab 1', index: 0 }, documentTab: content };
  return {
    title: shown.title,
    ...(shown.includeTabsContent ? { tabs: [tab] } : content),
    ...(shown.mayEdit ? { revisionId: doc.revisionId } : {}),
    suggestionsViewMode: shown.suggestionsViewMode,
    documentId: shown.documentId,
  };
}

function renderContent(doc: DocumentState): Json {
  const sectionStyle = { columnSeparatorStyle: 'NONE', contentDirection: 'LEFT_TO_RIGHT', sectionType: 'CONTINUOUS' };
  const lists = Object.entries(doc.lists).map(([id, preset]) => [
    id,
    { listProperties: { nestingLevels: nestingLevels(preset) } },
  ]);
  return {
    body: { content: [{ endIndex: 1, sectionBreak: { sectionStyle } }, ...renderBlocks(doc.body, 1)] },
    ...unlessEmpty('headers', renderSegments(doc.headers, 'headerId')),
    ...unlessEmpty('footers', renderSegments(doc.footers, 'footerId')),
    documentStyle: doc.style,
    namedStyles: { styles: NAMED_STYLES },
    ...unlessEmpty('lists', Object.fromEntries(lists)),
  };
}

function renderSegments(segments: Readonly<Record<string, readonly Block[]>>, idName: string): Json {
  return Object.fromEntries(
    Object.entries(segments).map(([id, blocks]) => [id, { [idName]: id, content: renderBlocks(blocks, 0) }]),
  );
}

function unlessEmpty(name: string, value: Json): Json {
  return Object.keys(value).length === 0 ? {} : { [name]: value };
}

/** Indexes of an element; the API leaves out a start of 0. */
function span(start: number, end: number): Json {
  return start === 0 ? { endIndex: end } : { startIndex: start, endIndex: end };
}

function renderBlocks(blocks: readonly Block[], from: number): readonly Json[] {
  let start = from;
  return blocks.map((block) => {
    const end = start + lengthOf([block]);
    const element =
      block.kind === 'paragraph' ? { paragraph: renderParagraph(block, start) } : { table: renderTable(block, start) };
    const rendered = { ...span(start, end), ...element };
    start = end;
    return rendered;
  });
}

function renderParagraph({ runs, style, bullet }: Paragraph, from: number): Json {
  let start = from;
  const elements = runs.flatMap(splitAtBreaks).map(({ text, style: textStyle }) => {
    const indexes = span(start, start + text.length);
    start += text.length;
    return text === PAGE_BREAK
      ? { ...indexes, pageBreak: { textStyle } }
      : { ...indexes, textRun: { content: text, textStyle } };
  });
  if (!bullet) return { elements, paragraphStyle: style };
  const { listId, nestingLevel, textStyle } = bullet;
  return {
    elements,
    paragraphStyle: style,
    bullet: { listId, ...(nestingLevel === 0 ? {} : { nestingLevel }), textStyle },
  };
}

function splitAtBreaks({ text, style }: Run): readonly Run[] {
  return text
    .split(new RegExp(`(${PAGE_BREAK})`))
    .filter((part) => part !== '')
    .map((part) => ({ text: part, style }));
}

function renderTable(table: Table, start: number): Json {
  let at = start + 1;
  const tableRows = table.rows.map((row) => {
    const rowStart = at;
    at += 1;
    const tableCells = row.cells.map((cell) => {
      const cellStart = at;
      at += 1 + lengthOf(cell.content);
      return {
        ...span(cellStart, at),
        content: renderBlocks(cell.content, cellStart + 1),
        tableCellStyle: renderCellStyle(cell),
      };
    });
    return {
      ...span(rowStart, at),
      tableCells,
      tableRowStyle: { minRowHeight: pt(0), ...(row.header ? { tableHeader: true } : {}) },
    };
  });
  return {
    rows: table.rows.length,
    columns: table.columns.length,
    tableRows,
    tableStyle: { tableColumnProperties: table.columns },
  };
}

/** A cell that was not touched shows no border and 5 points of padding all around. */
function renderCellStyle({ style, rowSpan, columnSpan }: Cell): Json {
  const padding = pt(5);
  return {
    rowSpan,
    columnSpan,
    backgroundColor: {},
    paddingLeft: padding,
    paddingRight: padding,
    paddingTop: padding,
    paddingBottom: padding,
    contentAlignment: 'TOP',
    ...style,
  };
}

/** Reading and writing documents, as checks need it. */

import { documents } from './services';

export type Request = GoogleAppsScript.Docs.Schema.Request;
type Element = GoogleAppsScript.Docs.Schema.StructuralElement;
type Table = GoogleAppsScript.Docs.Schema.Table;

/** The error of an advanced service for a request that is not valid. */
export const BAD_REQUEST = { name: 'GoogleJsonResponseException', code: 400 };

/** Writes in one batch. */
export function write(id: string, ...requests: readonly Request[]): void {
  documents().batchUpdate({ requests: [...requests] }, id);
}

/** A request that inserts text into the body. */
export function insert(text: string, index = 1): Request {
  return { insertText: { text, location: { index } } };
}

/** A request that deletes from the body. */
export function remove(startIndex: number, endIndex: number): Request {
  return { deleteContentRange: { range: { startIndex, endIndex } } };
}

/** The elements of the body, the first section break among them. */
export function contentOf(id: string): readonly Element[] {
  return documents().get(id).body?.content ?? [];
}

export interface ReadParagraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly style: GoogleAppsScript.Docs.Schema.ParagraphStyle;
  readonly runs: readonly { readonly text: string; readonly style: GoogleAppsScript.Docs.Schema.TextStyle }[];
}

/** The paragraphs among elements. */
export function paragraphsIn(content: readonly Element[]): readonly ReadParagraph[] {
  return content.flatMap(({ startIndex = 0, endIndex = 0, paragraph }) => {
    if (!paragraph) return [];
    const runs = (paragraph.elements ?? []).map(({ textRun }) => ({
      text: textRun?.content ?? '',
      style: textRun?.textStyle ?? {},
    }));
    const text = runs.map((run) => run.text).join('');
    return [{ start: startIndex, end: endIndex, text, style: paragraph.paragraphStyle ?? {}, runs }];
  });
}

/** The texts of the body's paragraphs, newlines included. */
export function textsOf(id: string): readonly string[] {
  return paragraphsIn(contentOf(id)).map(({ text }) => text);
}

export interface ReadTable extends Table {
  readonly start: number;
  readonly end: number;
}

/** The body's tables. */
export function tablesOf(id: string): readonly ReadTable[] {
  return contentOf(id).flatMap(({ startIndex = 0, endIndex = 0, table }) =>
    table ? [{ ...table, start: startIndex, end: endIndex }] : [],
  );
}

/** The texts of a table's cells, row by row, without the last newline of each. */
export function cellTexts(table: Table | undefined): readonly (readonly string[])[] {
  return (table?.tableRows ?? []).map(({ tableCells = [] }) =>
    tableCells.map(({ content = [] }) =>
      paragraphsIn(content)
        .map(({ text }) => text)
        .join('')
        .replace(/\n$/, ''),
    ),
  );
}

/** Where the content of a cell begins. */
export function cellStart(table: Table | undefined, row: number, column: number): number {
  return table?.tableRows?.[row]?.tableCells?.[column]?.content?.[0]?.startIndex ?? 0;
}

/** Puts a table into a new document and texts into its cells; returns the table as it is read. */
export function withTable(id: string, texts: readonly (readonly string[])[]): ReadTable | undefined {
  const [{ length: columns } = []] = texts;
  write(id, { insertTable: { rows: texts.length, columns, location: { index: 1 } } });
  const [empty] = tablesOf(id);
  const places = texts.flatMap((row, at) => row.map((text, column) => ({ text, index: cellStart(empty, at, column) })));
  const filled = places.filter(({ text }) => text !== '').reverse();
  if (filled.length > 0) write(id, ...filled.map(({ text, index }) => insert(text, index)));
  return tablesOf(id)[0];
}

/** A length in points. */
export function pt(magnitude: number): { readonly magnitude: number; readonly unit: string } {
  return { magnitude, unit: 'PT' };
}

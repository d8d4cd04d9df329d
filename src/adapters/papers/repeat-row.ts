/** A table row with tags of a list, repeated for every row of the list: rows go in below it and are filled from the last cell to the first. */

import { locationIn, rangeIn, type Element, type Request } from './docs-api';
import { paragraphsIn, type PlacedParagraph, type Tag, tagsOf } from './text-places';

export interface RowPlace {
  readonly tableStart: number;
  readonly rowIndex: number;
  /** Where the row ends, and the next will begin. */
  readonly end: number;
  readonly cells: readonly (readonly PlacedParagraph[])[];
  readonly list: string;
  readonly tags: readonly Tag[];
}

/** The row, if it is one to be repeated. */
export function repeatedRow(row: {
  readonly tableStart: number;
  readonly rowIndex: number;
  readonly end: number;
  readonly cells: readonly (readonly Element[])[];
}): RowPlace | undefined {
  const cells = row.cells.map(paragraphsIn);
  const tags = cells.flat().flatMap(tagsOf);
  const list = tags.find((tag) => tag.list !== undefined)?.list;
  return list === undefined ? undefined : { ...row, cells, list, tags };
}

/** What the repetition needs to know of the list. */
interface Repetition {
  readonly segment: string;
  /** Rows of the list. None: the row goes. */
  readonly count: number;
  word(tag: Tag, row: number): string;
}

/** Everything but the sample row's own text, which becomes the list's first row. */
export function rowRequests(place: RowPlace, { segment, count, word }: Repetition): readonly Request[] {
  const { tableStart, rowIndex } = place;
  const tableCellLocation = { tableStartLocation: locationIn(segment, tableStart), rowIndex, columnIndex: 0 };
  if (count === 0) return [{ deleteTableRow: { tableCellLocation } }];
  const requests: Request[] = [];
  for (let row = 1; row < count; row += 1) requests.push({ insertTableRow: { tableCellLocation, insertBelow: true } });
  const emptyRowLength = 1 + 2 * place.cells.length;
  for (let row = count - 1; row >= 1; row -= 1) {
    const rowStart = place.end + (row - 1) * emptyRowLength;
    for (const [column, paragraphs] of [...place.cells.entries()].reverse()) {
      requests.push(
        ...cellRequests(paragraphs, { segment, start: rowStart + 2 + 2 * column, word: (tag) => word(tag, row) }),
      );
    }
  }
  return requests;
}

/** The looks that a new row may lack: the reference calls it empty, and several paragraphs of a cell may look different. */
const TEXT_FIELDS =
  'bold,italic,underline,strikethrough,smallCaps,fontSize,weightedFontFamily,foregroundColor,backgroundColor,baselineOffset';
const PARAGRAPH_FIELDS =
  'alignment,lineSpacing,spaceAbove,spaceBelow,indentFirstLine,indentStart,indentEnd,keepWithNext';

function cellRequests(
  paragraphs: readonly PlacedParagraph[],
  cell: { readonly segment: string; readonly start: number; word(tag: Tag): string },
): readonly Request[] {
  const texts = paragraphs.map((paragraph) => expanded(paragraph, cell.word));
  const whole = texts.join('\n');
  const requests: Request[] =
    whole === '' ? [] : [{ insertText: { text: whole, location: locationIn(cell.segment, cell.start) } }];
  let from = cell.start;
  paragraphs.forEach(({ textStyle, paragraphStyle }, at) => {
    const range = rangeIn(cell.segment, from, from + (texts[at] ?? '').length + 1);
    requests.push(
      {
        updateParagraphStyle: {
          range,
          paragraphStyle: only(paragraphStyle, PARAGRAPH_FIELDS),
          fields: PARAGRAPH_FIELDS,
        },
      },
      { updateTextStyle: { range, textStyle: only(textStyle, TEXT_FIELDS), fields: TEXT_FIELDS } },
    );
    from += (texts[at] ?? '').length + 1;
  });
  return requests;
}

/** The paragraph's text with its tags replaced, without its newline. */
function expanded(paragraph: PlacedParagraph, word: (tag: Tag) => string): string {
  let text = '';
  let from = 0;
  for (const tag of tagsOf(paragraph)) {
    text += paragraph.text.slice(from, tag.start - paragraph.start) + word(tag);
    from = tag.end - paragraph.start;
  }
  return text + paragraph.text.slice(from).replace(/\n$/, '');
}

/** The named fields of a style that was read; those it does not have are thereby inherited again. */
function only<T extends object>(style: T, fields: string): T {
  const names = fields.split(',');
  return Object.fromEntries(Object.entries(style).filter(([name]) => names.includes(name))) as T;
}

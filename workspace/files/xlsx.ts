/** A spreadsheet as an .xlsx file, for people without Google: made when asked for, and the same book gives the same bytes. */

import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';

import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Feature } from 'write-excel-file/node';

import { isDate } from '../services/sheets/display';
import { type Locale, localeOf } from '../services/sheets/locales';
import type { Book, Cell, Sheet } from '../services/sheets/state';

type Content = Stream | Buffer | Blob;

/** ZIP stores local time from 1980 on: one fixed moment stands in every entry. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** Excel measures columns in characters of about seven pixels. */
const PIXELS_PER_CHARACTER = 7;
const DEFAULT_PIXELS = 100;

const EPOCH_MS = Date.UTC(1899, 11, 30);

/** Writes every sheet with its frozen and hidden lines, widths, bold, wrapping and fills; formulas keep their text, checkboxes their truth. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const names = sheetNames(book.sheets);
  const locale = localeOf(book);
  const sheets = book.sheets.map((sheet, index) => ({
    data: sheet.rows.map((row) => row.map((cell) => cellOf(cell, locale))),
    sheet: names[index] ?? '',
    columns: Array.from({ length: sheet.columnCount }, (_, column) => ({
      width: Math.round((sheet.columnProperties[column]?.pixelSize ?? DEFAULT_PIXELS) / PIXELS_PER_CHARACTER),
    })),
    ...(sheet.frozenRowCount > 0 ? { stickyRowsCount: sheet.frozenRowCount } : {}),
    ...(sheet.frozenColumnCount > 0 ? { stickyColumnsCount: sheet.frozenColumnCount } : {}),
  }));
  const bytes = await writeExcelFile(sheets, { features: [hiding(book)] }).toBuffer();
  return zipSync(unzipSync(bytes), { mtime: ENTRY_TIME });
}

/** The library knows nothing of hidden tabs, rows and columns: they are attributes of elements that it writes. */
function hiding(book: Book): Feature<Content> {
  const isHidden = (sheet: Sheet | undefined, tag: string, index: number): boolean => {
    const lines = tag === 'row' ? sheet?.rowProperties : tag === 'col' ? sheet?.columnProperties : undefined;
    return lines?.[index]?.hiddenByUser ?? false;
  };
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && book.sheets[index ?? 0]?.hidden ? { ...attributes, state: 'hidden' } : attributes,
        },
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index, ...[, { sheetIndex }]) =>
            isHidden(book.sheets[sheetIndex], tag, index ?? 0) ? { ...attributes, hidden: 1 } : attributes,
        },
      },
    },
  };
}

function cellOf(cell: Cell | null, locale: Locale): CellObject | null {
  if (!cell) return null;
  const { textFormat, backgroundColor, backgroundColorStyle, wrapStrategy } = cell.format ?? {};
  const fill = backgroundColorStyle?.rgbColor ?? backgroundColor;
  return {
    ...valueOf(cell, locale),
    ...(textFormat?.bold ? { fontWeight: 'bold' as const } : {}),
    ...(textFormat?.italic ? { fontStyle: 'italic' as const } : {}),
    ...(wrapStrategy === 'WRAP' ? { wrap: true } : {}),
    ...(fill ? { backgroundColor: hexColor(fill) } : {}),
  };
}

function valueOf(cell: Cell, locale: Locale): Pick<CellObject, 'value' | 'type' | 'format'> {
  const { value, format } = cell;
  switch (typeof value) {
    case 'undefined':
      return {};
    case 'object':
      return { value: value.formula, type: String };
    case 'string':
      return { value, type: String, ...(format?.numberFormat?.type === 'TEXT' ? { format: '@' } : {}) };
    case 'boolean':
      return { value, type: Boolean };
    default:
      if (isDate(cell))
        return {
          value: new Date(EPOCH_MS + Math.round(value * 86_400_000)),
          type: Date,
          format: datePattern(cell, locale),
        };
      return { value, type: Number };
  }
}

function datePattern({ format }: Cell, locale: Locale): string {
  const { type, pattern } = format?.numberFormat ?? {};
  return pattern ?? (type === 'TIME' ? locale.time : type === 'DATE_TIME' ? locale.dateTime : locale.date);
}

function hexColor({
  red = 0,
  green = 0,
  blue = 0,
}: {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}): string {
  const part = (share: number): string =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  return `#${part(red)}${part(green)}${part(blue)}`;
}

const LONGEST_NAME = 31;

/** Excel allows 31 characters, not all of them, and no two alike. */
function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const names: string[] = [];
  for (const { title } of sheets) {
    const clean = title.replace(/[[\]/\\:*?]+/g, ' ').trim() || 'Sheet';
    let name = clean.slice(0, LONGEST_NAME);
    for (let number = 2; names.some((taken) => taken.toLowerCase() === name.toLowerCase()); number += 1) {
      const mark = ` (${number})`;
      name = clean.slice(0, LONGEST_NAME - mark.length) + mark;
    }
    names.push(name);
  }
  return names;
}

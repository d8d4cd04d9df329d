/**
 * The kinds of columns that a table can have: how a cell of the kind is read, written, checked and shown. A cell that cannot be read gives
 * its empty value and an issue; it is never overwritten for that.
 */

import { type Day, dayOfSerial, daySerial, isSerial, type Moment, momentOfSerial, momentSerial, readDay } from './day';
import { codeOf, type Words } from './words';

/** What a spreadsheet cell holds when read unformatted; an empty one holds `null`. */
export type CellValue = string | number | boolean | null;

/** Who fills a column in: a person at the keyboard, an answer to a questionnaire, or the script. */
export type Filler = 'curator' | 'answer' | 'script';

export type CellProblem = 'not-a-number' | 'out-of-range' | 'not-a-day' | 'not-a-choice' | 'required';

/** How a column looks on the sheet. */
export type CellFormat = 'text' | 'number' | 'whole' | 'day' | 'moment';

export interface Column<T> {
  readonly heading: string;
  readonly by: Filler;
  /** Holds personal data (ПДн): cleared when a person is erased, kept out of journals and logs. */
  readonly personal: boolean;
  /** Folded away at first; anybody may show it. */
  readonly hidden: boolean;
  readonly required: boolean;
  /** Pixels. */
  readonly width: number;
  /** The note on the heading. */
  readonly help: string;
  readonly format: CellFormat;
  /** Values offered in the cell's list, when one of a closed list is asked for. */
  readonly options: readonly string[];
  /** The words of a closed list, of which several may stand in the cell. */
  readonly words: readonly string[];
  /** Code of the table that the cell refers to; empty when it refers to none. */
  readonly refersTo: string;
  readonly empty: T;
  read(cell: CellValue): { readonly value: T } | { readonly problem: CellProblem };
  write(value: T): CellValue;
}

export interface ColumnOptions {
  readonly by?: Filler;
  readonly personal?: boolean;
  readonly hidden?: boolean;
  readonly required?: boolean;
  readonly width?: number;
  readonly help?: string;
}

type Kind<T> = Pick<Column<T>, 'format' | 'empty' | 'read' | 'write'> & {
  readonly options?: readonly string[];
  readonly words?: readonly string[];
  readonly width?: number;
};

/** A cell holds no more characters: one longer text, and Google refuses the whole write. */
const LONGEST_TEXT = 50_000;

/** A text, kept letter for letter as far as a cell can hold it. */
export function text(heading: string, options: ColumnOptions = {}): Column<string> {
  return column(heading, options, {
    format: 'text',
    empty: '',
    read: (cell) => ({ value: asText(cell) }),
    write(value) {
      if (value === '') return null;
      return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
    },
  });
}

/** A number between two bounds, whole or not. */
export function number(
  heading: string,
  options: ColumnOptions & { readonly min?: number; readonly max?: number; readonly whole?: boolean } = {},
): Column<number | null> {
  const { min = -Infinity, max = Infinity, whole = false } = options;
  return column<number | null>(heading, options, {
    format: whole ? 'whole' : 'number',
    width: 80,
    empty: null,
    read(cell) {
      if (isBlank(cell)) return { value: null };
      const value = typeof cell === 'number' ? cell : Number(asText(cell).trim().replace(',', '.'));
      if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) return { problem: 'not-a-number' };
      return value < min || value > max ? { problem: 'out-of-range' } : { value };
    },
    write: (value) => value,
  });
}

/** A calendar day. */
export function day(heading: string, options: ColumnOptions = {}): Column<Day | null> {
  return column<Day | null>(heading, options, {
    format: 'day',
    width: 100,
    empty: null,
    read(cell) {
      if (isBlank(cell)) return { value: null };
      if (typeof cell === 'number') return isSerial(cell) ? { value: dayOfSerial(cell) } : { problem: 'not-a-day' };
      const parsed = readDay(asText(cell));
      return parsed === undefined ? { problem: 'not-a-day' } : { value: parsed };
    },
    write: (value) => (value === null ? null : daySerial(value)),
  });
}

/** A moment to the second. */
export function moment(heading: string, options: ColumnOptions = {}): Column<Moment | null> {
  return column<Moment | null>(heading, options, {
    format: 'moment',
    width: 140,
    empty: null,
    read(cell) {
      if (isBlank(cell)) return { value: null };
      if (typeof cell === 'number') return isSerial(cell) ? { value: momentOfSerial(cell) } : { problem: 'not-a-day' };
      const parsed = readDay(asText(cell));
      return parsed === undefined ? { problem: 'not-a-day' } : { value: `${parsed}T00:00:00` };
    },
    write: (value) => (value === null ? null : momentSerial(value)),
  });
}

/** One value of a closed list. */
export function choice<T extends string>(
  heading: string,
  words: Words<T>,
  options: ColumnOptions = {},
): Column<T | null> {
  return column<T | null>(heading, options, {
    format: 'text',
    options: Object.values(words),
    empty: null,
    read(cell) {
      const found = codeOf(words, asText(cell));
      if (found !== undefined) return { value: found };
      return asText(cell).trim() === '' ? { value: null } : { problem: 'not-a-choice' };
    },
    write: (value) => (value === null ? null : words[value]),
  });
}

/** Several values of a closed list in one cell, parted by commas (a cell's chips cannot be written through the API). */
export function choices<T extends string>(
  heading: string,
  words: Words<T>,
  options: ColumnOptions = {},
): Column<readonly T[]> {
  return column<readonly T[]>(heading, options, {
    format: 'text',
    words: Object.values(words),
    empty: [],
    read(cell) {
      const typed = asText(cell)
        .split(/[,;\n]/)
        .filter((word) => word.trim() !== '');
      const found = typed.map((word) => codeOf(words, word));
      return found.every((value) => value !== undefined) ? { value: found } : { problem: 'not-a-choice' };
    },
    write: (value) => (value.length === 0 ? null : value.map((code) => words[code]).join(', ')),
  });
}

/** A yes or nothing: «да» as text, since empty check boxes would count as data when rows are appended. */
export function flag(heading: string, options: ColumnOptions = {}): Column<boolean> {
  return column(heading, options, {
    format: 'text',
    options: ['да'],
    width: 110,
    empty: false,
    read(cell) {
      if (cell === true) return { value: true };
      const word = asText(cell).trim().toLowerCase();
      if (word === 'да' || word === '+') return { value: true };
      return word === '' || word === 'нет' || cell === false ? { value: false } : { problem: 'not-a-choice' };
    },
    write: (value) => (value ? 'да' : null),
  });
}

/** #tags, parted by spaces. */
export function tags(heading: string, options: ColumnOptions = {}): Column<readonly string[]> {
  return column<readonly string[]>(
    heading,
    { width: 200, ...options },
    {
      format: 'text',
      empty: [],
      read: (cell) => ({
        value: asText(cell)
          .split(/[\s,;]+/)
          .filter((word) => word !== ''),
      }),
      write: (value) => (value.length === 0 ? null : value.join(' ')),
    },
  );
}

function column<T>(heading: string, options: ColumnOptions, kind: Kind<T>): Column<T> {
  return {
    heading,
    by: options.by ?? 'script',
    personal: options.personal ?? false,
    hidden: options.hidden ?? false,
    required: options.required ?? false,
    width: options.width ?? kind.width ?? 140,
    help: options.help ?? '',
    options: kind.options ?? [],
    words: kind.words ?? kind.options ?? [],
    refersTo: '',
    format: kind.format,
    empty: kind.empty,
    read: kind.read,
    write: kind.write,
  };
}

function asText(cell: CellValue): string {
  return cell === null ? '' : String(cell);
}

/** A space that somebody left behind is nothing. */
function isBlank(cell: CellValue): boolean {
  return asText(cell).trim() === '';
}

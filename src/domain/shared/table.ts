/**
 * A table of the workbook, declared once: from this declaration come the record's type, the sheet, the reader, the writer, the erasure of
 * personal data and docs/workbook.md. A new column is one line.
 */

import { type Column, type ColumnOptions, text } from './column';

// A column of any value: reading and writing are written as methods, so that a Column<'а' | 'б'> is one of these too.
export type AnyColumn = Column<unknown>;

export type Columns = Readonly<Record<string, AnyColumn>>;

export interface Table<C extends Columns = Columns> {
  /** Stands in row 1 above the ids; other tables refer to this table by it. */
  readonly code: string;
  readonly title: string;
  /** The id that the sheet gets when it is added; at least 1, never changed. */
  readonly sheetId: number;
  /** `people`: edited at the keyboard, so its rows are sealed and its ids read again before a write. `script`: hidden, only the script writes. */
  readonly owner: 'people' | 'script';
  /** In sight at first, or behind «Ещё». */
  readonly inSight: boolean;
  /** Only ever appended to, and so never read whole. */
  readonly appendOnly: boolean;
  /**
   * Rows that a new sheet has ready for pasting. Whether those that a paste adds take over formats and lists Google does not say, and without
   * the text format «+7 900 …» is a formula.
   */
  readonly roomToPaste: number;
  /** Says in one sentence what a row is. */
  readonly about: string;
  /** `id` comes first and holds the row's id. */
  readonly columns: C;
  /** Makes the id of a row that a person typed; `undefined` when something is still missing. `taken` are the ids in use. */
  readonly newId: (row: Readonly<Record<string, unknown>>, taken: ReadonlySet<string>) => string | undefined;
}

export type ValueOf<C> = C extends Column<infer T> ? T : never;

/** The record of one row. */
export type RowOf<T extends { readonly columns: Columns }> = {
  readonly [K in keyof T['columns']]: ValueOf<T['columns'][K]>;
};

export interface TableOptions<C extends Columns> {
  readonly code: string;
  readonly title: string;
  readonly sheetId: number;
  readonly owner: 'people' | 'script';
  readonly inSight?: boolean;
  readonly appendOnly?: boolean;
  readonly roomToPaste?: number;
  readonly about: string;
  readonly columns: C;
  readonly newId?: Table['newId'];
}

export function table<const C extends Columns & { readonly id: Column<string> }>(options: TableOptions<C>): Table<C> {
  return {
    inSight: false,
    appendOnly: false,
    roomToPaste: 0,
    newId: () => undefined,
    ...options,
  };
}

/** The id column of a table. */
export function id(heading: string, options: ColumnOptions = {}): Column<string> {
  return text(heading, { width: 90, by: 'script', ...options });
}

/** A reference to a row of another table, by that table's code. */
export function ref(heading: string, table: string, options: ColumnOptions = {}): Column<string> {
  return { ...text(heading, { width: 90, ...options }), refersTo: table };
}

/** Ids that count upwards: «З-001», «З-002» … */
export function countingIds(prefix: string, digits = 3): Table['newId'] {
  return (_row, taken) => nextId(prefix, taken, digits);
}

/** The first id of the prefix that is above all those taken. */
export function nextId(prefix: string, taken: ReadonlySet<string>, digits = 3): string {
  return idSeries(prefix, taken, digits)();
}

/** Gives one id after another, all above those taken. */
export function idSeries(prefix: string, taken: Iterable<string>, digits = 3): () => string {
  let highest = 0;
  for (const used of taken) {
    const count = used.startsWith(prefix) ? used.slice(prefix.length) : '';
    // Digits only: a random id such as «ТП-1234e567» is a number to JavaScript too.
    if (/^\d+$/.test(count)) highest = Math.max(highest, Number(count));
  }
  return () => {
    highest += 1;
    return prefix + String(highest).padStart(digits, '0');
  };
}

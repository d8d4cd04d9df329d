/** Cells between the wire and the state: what a request writes into a cell, and what the API says of it. */

import { checkCondition } from './condition-use';
import { type Mask, overwrite, under } from './field-mask';
import type { CellData, CellFormat } from './messages';
import { Refused } from './refused';
import type { Cell, CellValue } from './state';

/** Fields of CellData that a request may write. */
export const CELL_FIELDS = ['userEnteredValue', 'userEnteredFormat', 'note', 'dataValidation'] as const;

const MOST_CHARACTERS = 50_000;

/** Writes one CellData under a mask into any number of cells; a masked field that is missing is cleared. @throws Refused */
export function cellWriter(data: CellData, mask: Mask): (before: Cell | null) => Cell | null {
  checkData(data);
  const writesValue = under(mask, 'userEnteredValue') !== undefined;
  const writesNote = under(mask, 'note') !== undefined;
  const writesRule = under(mask, 'dataValidation') !== undefined;
  const value = writesValue ? readValue(data) : undefined;
  const formatOf = formatWriter(data.userEnteredFormat ?? {}, under(mask, 'userEnteredFormat'));
  return (before) =>
    tidy({
      value: writesValue ? value : before?.value,
      format: formatOf(before?.format),
      note: writesNote ? data.note : before?.note,
      validation: writesRule ? data.dataValidation : before?.validation,
    });
}

function checkData({ dataValidation, userEnteredFormat }: CellData): void {
  if (dataValidation) checkCondition(dataValidation.condition, 'data validation');
  const numberFormat = userEnteredFormat?.numberFormat;
  if (numberFormat && !numberFormat.type) throw new Refused('numberFormat.type must be set');
}

type FormatOf = (before: CellFormat | undefined) => CellFormat | undefined;

/** Cells that had the same format share the new one. */
function formatWriter(format: CellFormat, mask: Mask | true | undefined): FormatOf {
  if (mask === undefined) return (before) => before;
  const written = new Map<CellFormat | undefined, CellFormat>();
  return (before) => {
    const known = written.get(before);
    if (known) return known;
    const after = overwrite<CellFormat>(before ?? {}, format, mask);
    written.set(before, after);
    return after;
  };
}

type LooseCell = { readonly [K in keyof Cell]?: Cell[K] | undefined };

/** Drops what is empty; an empty cell with a checkbox holds FALSE, as Google fills it (guides/tables). */
export function tidy({ value, format, note, validation }: LooseCell): Cell | null {
  const checkbox = validation?.condition?.type === 'BOOLEAN' && !validation.condition.values?.length;
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = {};
  if (value !== undefined) cell.value = value;
  else if (checkbox) cell.value = false;
  if (format && hasKeys(format)) cell.format = format;
  if (note) cell.note = note;
  if (validation) cell.validation = validation;
  return hasKeys(cell) ? cell : null;
}

function hasKeys(value: object): boolean {
  for (const _key in value) return true;
  return false;
}

/** An empty string empties the cell; every other string is kept letter for letter. */
function readValue({ userEnteredValue: value }: CellData): CellValue | undefined {
  if (!value) return undefined;
  if (value.formulaValue !== undefined) return readFormula(value.formulaValue);
  const read = value.stringValue ?? value.numberValue ?? value.boolValue;
  if (typeof read === 'string' && read.length > MOST_CHARACTERS) throw tooLong();
  return read === '' ? undefined : read;
}

function readFormula(formula: string): CellValue {
  if (!formula.startsWith('=')) throw new Refused(`Formula must begin with '=': ${formula}`);
  if (formula.length > MOST_CHARACTERS) throw tooLong();
  return { formula };
}

function tooLong(): Refused {
  return new Refused(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
}

type ExtendedValue = NonNullable<CellData['userEnteredValue']>;

/** `userEnteredValue` of the API. */
export function enteredValue(value: CellValue): ExtendedValue {
  switch (typeof value) {
    case 'string':
      return { stringValue: value };
    case 'number':
      return { numberValue: value };
    case 'boolean':
      return { boolValue: value };
    default:
      return { formulaValue: value.formula };
  }
}

/** The CellData that writes this cell again: for copies of rows and sheets. */
export function asCellData(cell: Cell | null | undefined): CellData {
  if (!cell) return {};
  const { value, format, note, validation } = cell;
  return {
    ...(value === undefined ? {} : { userEnteredValue: enteredValue(value) }),
    ...(format ? { userEnteredFormat: format } : {}),
    ...(note ? { note } : {}),
    ...(validation ? { dataValidation: validation } : {}),
  };
}

/** «#ERROR!» for what a person began with a plus or a minus without meaning a formula; no other formula is calculated: it counts as empty text. */
export function formulaResult(formula: string): string {
  return /^=[+-]/.test(formula) ? '#ERROR!' : '';
}

/** The value that a cell counts with: formulas by their result. */
export function effective(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return '';
  return typeof value === 'object' ? formulaResult(value.formula) : value;
}

/** Index after the last row that holds a value; formats and notes do not count, checkboxes do. */
export function dataEnd(rows: readonly (readonly (Cell | null)[])[]): number {
  for (let index = rows.length; index > 0; index -= 1) {
    if (rows[index - 1]?.some((cell) => cell?.value !== undefined)) return index;
  }
  return 0;
}

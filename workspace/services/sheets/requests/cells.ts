/** updateCells, repeatCell, appendCells, setDataValidation (reference: spreadsheets/request). */

import { bool, int32, list, message, off, type Read, text } from '../checks';
import { boundsOf, type Bounds } from '../bounds';
import { CELL_FIELDS, cellWriter, dataEnd } from '../cells';
import { checkCondition } from '../condition-use';
import { type Draft, setCell } from '../draft';
import { type Mask, writeMask } from '../field-mask';
import { type CellData, cellData, dataValidationRule, gridRange, type RowData, rowData } from '../messages';
import { NotOnTheListError } from '../../../core/errors';
import { Refused } from '../refused';
import type { Cell } from '../state';
import type { Kind } from './kind';

const gridCoordinate = message({ sheetId: int32, rowIndex: int32, columnIndex: int32 });
const updateCellsMessage = message({ rows: list(rowData), fields: text, start: gridCoordinate, range: gridRange }, [
  'start',
  'range',
]);

/** Where rows are written: from the top left corner, never beyond the last row and column. */
interface Target {
  readonly sheetId: number;
  readonly bounds: Bounds;
}

export const updateCells: Kind<Read<typeof updateCellsMessage>> = {
  message: updateCellsMessage,
  apply(draft, { rows = [], fields, start, range }) {
    const mask = writeMask(fields, CELL_FIELDS);
    if (range) {
      const sheetId = range.sheetId ?? 0;
      const bounds = boundsOf(draft.sheet(sheetId), range);
      checkFit(rows, bounds);
      writeBlock(draft, { sheetId, bounds }, (row, column) => rows[row]?.values?.[column] ?? {}, mask);
      return {};
    }
    if (!start) throw new Refused('Must specify either start or range.');
    const { sheetId = 0, rowIndex = 0, columnIndex = 0 } = start;
    const sheet = draft.sheet(sheetId);
    if (rowIndex < 0 || columnIndex < 0) throw new Refused('start must be non-negative');
    const whole = { top: rowIndex, left: columnIndex, bottom: sheet.rowCount, right: sheet.columnCount };
    writeRows(draft, { sheetId, bounds: whole }, rows, mask);
    return {};
  },
};

/** Rows of any length, each written as far as it reaches. */
function writeRows(draft: Draft, { sheetId, bounds }: Target, rows: readonly RowData[], mask: Mask): void {
  checkFit(rows, bounds);
  const own = draft.rows(sheetId);
  rows.forEach(({ values = [] }, offset) => {
    if (values.length === 0) return;
    const row = draft.row(own, bounds.top + offset);
    values.forEach((data, index) => {
      const column = bounds.left + index;
      setCell(row, column, cellWriter(data, mask)(row[column] ?? null));
    });
  });
}

function checkFit(rows: readonly RowData[], { top, left, bottom, right }: Bounds): void {
  if (top + rows.length > bottom) {
    throw new Refused(
      `Attempting to write row: ${Math.max(bottom, top)}, beyond the last requested row of: ${bottom - 1}`,
    );
  }
  if (rows.some(({ values = [] }) => left + values.length > right)) {
    throw new Refused(
      `Attempting to write column: ${Math.max(right, left)}, beyond the last requested column of: ${right - 1}`,
    );
  }
}

function writeBlock(draft: Draft, target: Target, dataOf: (row: number, column: number) => CellData, mask: Mask): void {
  const { top, bottom, left, right } = target.bounds;
  if (top === bottom || left === right) return;
  const own = draft.rows(target.sheetId);
  for (let index = top; index < bottom; index += 1) {
    const row = draft.row(own, index);
    for (let column = left; column < right; column += 1) {
      setCell(row, column, cellWriter(dataOf(index - top, column - left), mask)(row[column] ?? null));
    }
  }
}

const repeatCellMessage = message({ range: gridRange, cell: cellData, fields: text });

export const repeatCell: Kind<Read<typeof repeatCellMessage>> = {
  message: repeatCellMessage,
  apply(draft, { range = {}, cell = {}, fields }) {
    const mask = writeMask(fields, CELL_FIELDS);
    if (cell.userEnteredValue?.formulaValue !== undefined)
      throw new NotOnTheListError('Sheets repeatCell of a formula');
    repeat(draft, range, cellWriter(cell, mask));
    return {};
  },
};

/** Writes a whole range cell by cell; equal cells stay one object, so that a format over thousands of empty cells costs one. */
function repeat(draft: Draft, range: Read<typeof gridRange>, write: (before: Cell | null) => Cell | null): void {
  const sheetId = range.sheetId ?? 0;
  const { top, bottom, left, right } = boundsOf(draft.sheet(sheetId), range);
  const written = new Map<Cell | null, Cell | null>();
  const own = draft.rows(sheetId);
  for (let index = top; index < bottom && left < right; index += 1) {
    const row = draft.row(own, index);
    for (let column = left; column < right; column += 1) {
      const before = row[column] ?? null;
      const known = written.get(before);
      const after = known === undefined ? write(before) : known;
      written.set(before, after);
      setCell(row, column, after);
    }
  }
}

const setDataValidationMessage = message({ range: gridRange, rule: dataValidationRule, filteredRowsIncluded: bool });

export const setDataValidation: Kind<Read<typeof setDataValidationMessage>> = {
  message: setDataValidationMessage,
  apply(draft, { range = {}, rule }) {
    if (rule) checkCondition(rule.condition, 'data validation');
    const data: CellData = rule ? { dataValidation: rule } : {};
    repeat(draft, range, cellWriter(data, { dataValidation: true }));
    return {};
  },
};

const appendCellsMessage = message({ sheetId: int32, rows: list(rowData), fields: text, tableId: off });

/** Writes below the last row with data; the grid grows where that is needed. The reply says nothing of the place. */
export const appendCells: Kind<Read<typeof appendCellsMessage>> = {
  message: appendCellsMessage,
  apply(draft, { sheetId = 0, rows = [], fields }) {
    const mask = writeMask(fields, CELL_FIELDS);
    const sheet = draft.sheet(sheetId);
    const top = dataEnd(sheet.rows);
    const rowCount = Math.max(sheet.rowCount, top + rows.length);
    if (rowCount > sheet.rowCount) draft.change(sheetId, { rowCount });
    writeRows(draft, { sheetId, bounds: { top, left: 0, bottom: rowCount, right: sheet.columnCount } }, rows, mask);
    return {};
  },
};

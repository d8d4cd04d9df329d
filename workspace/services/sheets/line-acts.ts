/** Inserting, deleting, moving, copying, hiding and sorting rows and columns by hand. */

import type { Books } from './books';
import { asCellData } from './cells';
import type { Dimension, DimensionRange, GridRange } from './messages';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { sheetOf } from './state';

type Shifts = 'insertRows' | 'deleteRows' | 'moveRows' | 'insertColumns' | 'deleteColumns' | 'moveColumns';
type Hiding = 'hideRows' | 'showRows' | 'hideColumns' | 'showColumns';
type RowActs = Hiding | 'copyRow' | 'freeze' | 'sortByColumn' | 'sortRange';

/** Inserting, deleting and moving. */
export function shiftActs(books: Books, id: string): Pick<OpenSpreadsheet, Shifts> {
  const insert =
    (dimension: Dimension) =>
    (sheetId: number, before: number, count = 1): void => {
      const sheet = sheetOf(books.get(id), sheetId);
      const atEnd = before >= (dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount);
      const range = span(sheetId, dimension, [before, count]);
      books.batch(id, [{ insertDimension: { range, inheritFromBefore: atEnd } }]);
    };
  const remove =
    (dimension: Dimension) =>
    (sheetId: number, from: number, count = 1): void =>
      void books.batch(id, [{ deleteDimension: { range: span(sheetId, dimension, [from, count]) } }]);
  const move =
    (dimension: Dimension) =>
    (sheetId: number, from: number, to: number, count = 1): void => {
      const source = span(sheetId, dimension, [from, count]);
      books.batch(id, [{ moveDimension: { source, destinationIndex: to } }]);
    };
  return {
    insertRows: insert('ROWS'),
    insertColumns: insert('COLUMNS'),
    deleteRows: remove('ROWS'),
    deleteColumns: remove('COLUMNS'),
    moveRows: move('ROWS'),
    moveColumns: move('COLUMNS'),
  };
}

/** Copying, hiding, freezing and sorting. */
export function rowActs(books: Books, id: string): Pick<OpenSpreadsheet, RowActs> {
  const sort = (range: GridRange, dimensionIndex: number, sortOrder: 'ASCENDING' | 'DESCENDING'): void =>
    void books.batch(id, [{ sortRange: { range, sortSpecs: [{ dimensionIndex, sortOrder }] } }]);
  const hide =
    (dimension: Dimension, hiddenByUser: boolean) =>
    (sheetId: number, from: number, count = 1): void => {
      const range = span(sheetId, dimension, [from, count]);
      books.batch(id, [{ updateDimensionProperties: { range, properties: { hiddenByUser }, fields: 'hiddenByUser' } }]);
    };
  return {
    copyRow(sheetId, from, to) {
      const values = (sheetOf(books.get(id), sheetId).rows[from] ?? []).map(asCellData);
      const start = { sheetId, rowIndex: to, columnIndex: 0 };
      books.batch(id, [
        { insertDimension: { range: span(sheetId, 'ROWS', [to, 1]), inheritFromBefore: to > 0 } },
        { updateCells: { start, rows: [{ values }], fields: '*' } },
      ]);
    },
    sortByColumn(sheetId, column, order = 'ASCENDING') {
      const { frozenRowCount } = sheetOf(books.get(id), sheetId);
      sort({ sheetId, startRowIndex: frozenRowCount }, column, order);
    },
    sortRange: (range, column, order = 'ASCENDING') => sort(range, column, order),
    hideRows: hide('ROWS', true),
    showRows: hide('ROWS', false),
    hideColumns: hide('COLUMNS', true),
    showColumns: hide('COLUMNS', false),
    freeze(sheetId, dimension, count) {
      const field = dimension === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
      const properties = { sheetId, gridProperties: { [field]: count } };
      books.batch(id, [{ updateSheetProperties: { properties, fields: `gridProperties.${field}` } }]);
    },
  };
}

function span(sheetId: number, dimension: Dimension, [startIndex, count]: readonly [number, number]): DimensionRange {
  return { sheetId, dimension, startIndex, endIndex: startIndex + count };
}

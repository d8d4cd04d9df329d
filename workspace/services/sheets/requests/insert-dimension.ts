/** insertDimension: new rows or columns take the looks of a neighbour (reference: spreadsheets/request). */

import { tidy } from '../cells';
import { bool, message, type Read } from '../checks';
import { changeLines } from '../lines';
import { type Dimension, dimensionRange } from '../messages';
import { Refused } from '../refused';
import type { Row, Sheet } from '../state';
import type { Kind } from './kind';
import { pad, spanOf } from './span';

const insertMessage = message({ range: dimensionRange, inheritFromBefore: bool });

export const insertDimension: Kind<Read<typeof insertMessage>> = {
  message: insertMessage,
  apply(draft, { range = {}, inheritFromBefore = false }) {
    if (range.endIndex === undefined) throw new Refused('range.startIndex and range.endIndex must both be set.');
    const { sheet, dimension: which, start, end, size } = spanOf(draft, range);
    if (start > size) throw new Refused(`range.startIndex is larger than current grid size (${size})`);
    if (start === size && !inheritFromBefore) {
      throw new Refused(`range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`);
    }
    if (start === 0 && inheritFromBefore)
      throw new Refused('range.startIndex must be greater than 0 if inheritFromBefore is true.');
    const count = end - start;
    const wider = changeLines(sheet, which, { kind: 'insert', at: start, count });
    const model = inheritFromBefore ? start - 1 : end;
    draft.change(sheet.sheetId, inheritLooks(wider, which, { start, end, model }));
    return {};
  },
};

/** New lines take formats, validation and size of their neighbour. */
function inheritLooks(
  sheet: Sheet,
  which: Dimension,
  { start, end, model }: { start: number; end: number; model: number },
): Sheet {
  const looksOf = (row: Row | undefined): Row =>
    (row ?? []).map((cell) => cell && tidy({ format: cell.format, validation: cell.validation }));
  const isNew = (index: number): boolean => index >= start && index < end;
  if (which === 'ROWS') {
    const looks = looksOf(sheet.rows[model]);
    const properties = sheet.rowProperties[model] ?? null;
    const padded = model >= sheet.rows.length ? sheet.rows : pad(sheet.rows, end, []);
    return {
      ...sheet,
      rows: padded.map((row, index) => (isNew(index) ? looks : row)),
      rowProperties: properties
        ? pad(sheet.rowProperties, end, null).map((old, index) => (isNew(index) ? properties : old))
        : sheet.rowProperties,
    };
  }
  const properties = sheet.columnProperties[model] ?? null;
  return {
    ...sheet,
    rows: sheet.rows.map((row) => {
      const [look = null] = looksOf([row[model] ?? null]);
      return look ? pad(row, end, null).map((cell, index) => (isNew(index) ? look : cell)) : row;
    }),
    columnProperties: properties
      ? pad(sheet.columnProperties, end, null).map((old, index) => (isNew(index) ? properties : old))
      : sheet.columnProperties,
  };
}

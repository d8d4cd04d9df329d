/** Cells as the Sheets API takes them: text is text, never «typed» input; formats and lists come along only with new rows. */

import type { AnyColumn } from '../../domain/shared/table';
import type { CellFormat, CellValue } from '../../domain/shared/column';

export type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const NUMBER_FORMATS: Readonly<Record<CellFormat, { readonly type: string; readonly pattern?: string }>> = {
  text: { type: 'TEXT' },
  // Not «0.##», which leaves the comma of a whole number standing: «8,».
  number: { type: 'NUMBER', pattern: '0.0' },
  whole: { type: 'NUMBER', pattern: '0' },
  day: { type: 'DATE', pattern: 'dd.mm.yyyy' },
  moment: { type: 'DATE_TIME', pattern: 'dd.mm.yyyy hh:mm' },
};

export function numberFormat(format: CellFormat): GoogleAppsScript.Sheets.Schema.NumberFormat {
  return { ...NUMBER_FORMATS[format] };
}

/** Only the value of a cell; an empty object clears it under the mask `userEnteredValue`. */
export function valueCell(value: CellValue): CellData {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return { userEnteredValue: { stringValue: value } };
}

/** A cell of a new row with its format: without one a day would read «46266». */
export function formattedCell(column: AnyColumn | undefined, value: CellValue): CellData {
  if (!column) return valueCell(value);
  return { ...valueCell(value), userEnteredFormat: { numberFormat: numberFormat(column.format) } };
}

/** The same with the list that people choose from. */
export function listedCell(column: AnyColumn | undefined, value: CellValue): CellData {
  const validation = column && validationOf(column);
  return { ...formattedCell(column, value), ...(validation ? { dataValidation: validation } : {}) };
}

/** What a new cell brings along; what it does not name is cleared. */
export const NEW_CELL_FIELDS = 'userEnteredValue,userEnteredFormat.numberFormat,dataValidation';

/** The list or check behind a cell. Not strict: what people type is kept and named as an issue; the script's own writes must never bounce. */
export function validationOf(column: AnyColumn): GoogleAppsScript.Sheets.Schema.DataValidationRule | undefined {
  if (column.options.length > 0) {
    return {
      condition: { type: 'ONE_OF_LIST', values: column.options.map((option) => ({ userEnteredValue: option })) },
      showCustomUi: true,
      strict: false,
    };
  }
  if (column.format === 'day') return { condition: { type: 'DATE_IS_VALID' }, strict: false };
  return undefined;
}

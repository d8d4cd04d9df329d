/** The messages of the Sheets API that requests are made of (reference: sheets/api/reference/rest/v4/spreadsheets/{cells,other,sheets}). */

import { bool, double, int32, list, map, message, off, oneOf, type Read, text } from './checks';

const color = message({ red: double, green: double, blue: double, alpha: double });
const colorStyle = message({ rgbColor: color, themeColor: text }, ['rgbColor', 'themeColor']);

const textFormat = message({
  foregroundColor: color,
  foregroundColorStyle: colorStyle,
  fontFamily: text,
  fontSize: int32,
  bold: bool,
  italic: bool,
  strikethrough: bool,
  underline: bool,
  link: message({ uri: text }),
});

const borderStyle = oneOf('Style', 'DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'NONE', 'DOUBLE');
const border = message({ style: borderStyle, width: int32, color, colorStyle });

const numberFormatType = oneOf(
  'NumberFormatType',
  ...(['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'] as const),
);

const cellFormat = message({
  numberFormat: message({ type: numberFormatType, pattern: text }),
  backgroundColor: color,
  backgroundColorStyle: colorStyle,
  borders: message({ top: border, bottom: border, left: border, right: border }),
  padding: message({ top: int32, right: int32, bottom: int32, left: int32 }),
  horizontalAlignment: oneOf('HorizontalAlign', 'LEFT', 'CENTER', 'RIGHT'),
  verticalAlignment: oneOf('VerticalAlign', 'TOP', 'MIDDLE', 'BOTTOM'),
  wrapStrategy: oneOf('WrapStrategy', 'OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP'),
  textDirection: oneOf('TextDirection', 'LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'),
  textFormat,
  hyperlinkDisplayType: oneOf('HyperlinkDisplayType', 'LINKED', 'PLAIN_TEXT'),
  textRotation: message({ angle: int32, vertical: bool }, ['angle', 'vertical']),
});

/** Conditions that are met here; those of filters on data sources and relative dates are left out. */
const conditionType = oneOf(
  'ConditionType',
  ...(['NUMBER_GREATER', 'NUMBER_GREATER_THAN_EQ', 'NUMBER_LESS', 'NUMBER_LESS_THAN_EQ', 'NUMBER_EQ'] as const),
  ...(['NUMBER_NOT_EQ', 'NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN', 'TEXT_CONTAINS', 'TEXT_NOT_CONTAINS'] as const),
  ...(['TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'TEXT_EQ', 'TEXT_IS_EMAIL', 'TEXT_IS_URL', 'DATE_EQ'] as const),
  ...(['DATE_BEFORE', 'DATE_AFTER', 'DATE_ON_OR_BEFORE', 'DATE_ON_OR_AFTER', 'DATE_BETWEEN'] as const),
  ...(['DATE_NOT_BETWEEN', 'DATE_IS_VALID', 'ONE_OF_RANGE', 'ONE_OF_LIST', 'BLANK', 'NOT_BLANK'] as const),
  ...(['CUSTOM_FORMULA', 'BOOLEAN'] as const),
);
const booleanCondition = message({
  type: conditionType,
  values: list(message({ userEnteredValue: text, relativeDate: off })),
});

export const dataValidationRule = message({
  condition: booleanCondition,
  inputMessage: text,
  strict: bool,
  showCustomUi: bool,
});

export const cellData = message({
  userEnteredValue: message(
    { numberValue: double, stringValue: text, boolValue: bool, formulaValue: text, errorValue: off },
    ['numberValue', 'stringValue', 'boolValue', 'formulaValue'],
  ),
  userEnteredFormat: cellFormat,
  note: text,
  dataValidation: dataValidationRule,
  effectiveValue: off,
  formattedValue: off,
  effectiveFormat: off,
  hyperlink: off,
  textFormatRuns: off,
  pivotTable: off,
  dataSourceTable: off,
  chipRuns: off,
});

export const rowData = message({ values: list(cellData) });

export const gridRange = message({
  sheetId: int32,
  startRowIndex: int32,
  endRowIndex: int32,
  startColumnIndex: int32,
  endColumnIndex: int32,
});

export const dimension = oneOf('Dimension', 'ROWS', 'COLUMNS');
export const dimensionRange = message({ sheetId: int32, dimension, startIndex: int32, endIndex: int32 });

export const sheetProperties = message({
  sheetId: int32,
  title: text,
  index: int32,
  sheetType: oneOf('SheetType', 'GRID'),
  gridProperties: message({
    rowCount: int32,
    columnCount: int32,
    frozenRowCount: int32,
    frozenColumnCount: int32,
    hideGridlines: bool,
    rowGroupControlAfter: off,
    columnGroupControlAfter: off,
  }),
  hidden: bool,
  tabColor: color,
  tabColorStyle: colorStyle,
  rightToLeft: off,
  dataSourceSheetProperties: off,
});

export const dimensionProperties = message({ hiddenByUser: bool, pixelSize: int32, developerMetadata: off });

const filterCriteria = message({
  hiddenValues: list(text),
  condition: booleanCondition,
  visibleBackgroundColor: off,
  visibleBackgroundColorStyle: off,
  visibleForegroundColor: off,
  visibleForegroundColorStyle: off,
});

export const basicFilter = message({
  range: gridRange,
  criteria: map(filterCriteria),
  filterSpecs: list(message({ columnIndex: int32, filterCriteria, dataSourceColumnReference: off })),
  sortSpecs: off,
  tableId: off,
});

/** Without editors it stops nobody: who may edit a range is left out, as it would stop the runs of other curators too. */
export const protectedRange = message({
  protectedRangeId: int32,
  range: gridRange,
  description: text,
  warningOnly: bool,
  unprotectedRanges: list(gridRange),
  namedRangeId: off,
  tableId: off,
  editors: off,
});

export const conditionalFormatRule = message({
  ranges: list(gridRange),
  booleanRule: message({ condition: booleanCondition, format: cellFormat }),
  gradientRule: off,
});

export const sortSpec = message({
  dimensionIndex: int32,
  sortOrder: oneOf('SortOrder', 'ASCENDING', 'DESCENDING'),
  foregroundColor: off,
  foregroundColorStyle: off,
  backgroundColor: off,
  backgroundColorStyle: off,
  dataSourceColumnReference: off,
});

export type CellFormat = Read<typeof cellFormat>;
export type NumberFormat = NonNullable<CellFormat['numberFormat']>;
export type BooleanCondition = Read<typeof booleanCondition>;
export type DataValidationRule = Read<typeof dataValidationRule>;
export type CellData = Read<typeof cellData>;
export type RowData = Read<typeof rowData>;
export type GridRange = Read<typeof gridRange>;
export type Dimension = Read<typeof dimension>;
export type DimensionRange = Read<typeof dimensionRange>;
export type DimensionProperties = Read<typeof dimensionProperties>;
export type SheetProperties = Read<typeof sheetProperties>;
export type BasicFilter = Read<typeof basicFilter>;
export type ProtectedRange = Read<typeof protectedRange>;
export type ConditionalFormatRule = Read<typeof conditionalFormatRule>;
export type SortSpec = Read<typeof sortSpec>;

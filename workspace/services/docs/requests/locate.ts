/** Where a request points: locations, ranges and table cells, checked as Google checks them. */

import { isTable, pastTheEnd, segmentOf, walk, type Place, type Segment } from '../indexing';
import { refuse } from '../refusal';
import type { Cell, DocumentState, Rectangle, Table } from '../structure';

export interface Location {
  readonly segmentId?: string;
  readonly index?: number;
  readonly tabId?: string;
}

export interface Insertion {
  readonly location?: Location;
  readonly endOfSegmentLocation?: { readonly segmentId?: string; readonly tabId?: string };
}

export interface Range {
  readonly segmentId?: string;
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly tabId?: string;
}

export interface TableCellLocation {
  readonly tableStartLocation?: Location;
  readonly rowIndex?: number;
  readonly columnIndex?: number;
}

export interface TableRange {
  readonly tableCellLocation?: TableCellLocation;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** The one tab of every document here; Google gives the first tab this id. */
export const TAB_ID = 't.0';

/** The segment and index where something is to be inserted; the end of a segment is before its last newline. */
export function insertionPoint(
  doc: DocumentState,
  request: Insertion,
): { readonly segment: Segment; readonly index: number } {
  const { location, endOfSegmentLocation } = request;
  if (location) return { segment: segmentAt(doc, location), index: wholeNumber(location.index) };
  if (!endOfSegmentLocation) return refuse('The insertion location must be specified.');
  const segment = segmentAt(doc, endOfSegmentLocation);
  return { segment, index: segment.end - 1 };
}

/** A range with its segment. @throws when it is missing, empty, turned round or outside the segment */
export function rangeOf(
  doc: DocumentState,
  range: Range | undefined,
): { readonly segment: Segment; readonly start: number; readonly end: number } {
  if (range?.startIndex === undefined || range.endIndex === undefined)
    return refuse('The range must have a start index and an end index.');
  const segment = segmentAt(doc, range);
  const start = wholeNumber(range.startIndex);
  const end = wholeNumber(range.endIndex);
  if (end < start) return refuse('Invalid range: end index cannot be less than start index');
  if (end === start) return refuse('The range should not be empty.');
  if (start < segment.start) return refuse('Cannot operate on the first section break in the document.');
  if (end > segment.end) return refuse(pastTheEnd(end - 1, segment));
  return { segment, start, end };
}

/** The table that starts exactly at a location. */
export function tableAt(doc: DocumentState, location: Location | undefined): Place<Table> {
  const segment = segmentAt(doc, location ?? {});
  const index = wholeNumber(location?.index);
  if (index >= segment.end) return refuse(pastTheEnd(index, segment));
  for (const place of walk(segment.blocks, segment.start)) {
    if (isTable(place) && place.start === index) return place;
  }
  return refuse('Invalid table start location. Must specify the start index of the table.');
}

/** A cell with its table and its place in it. */
export function cellAt(
  doc: DocumentState,
  location: TableCellLocation | undefined,
): { readonly place: Place<Table>; readonly cell: Cell; readonly area: Rectangle } {
  const place = tableAt(doc, location?.tableStartLocation);
  const rowIndex = wholeNumber(location?.rowIndex);
  const columnIndex = wholeNumber(location?.columnIndex);
  const cell = place.block.rows[rowIndex]?.cells[columnIndex];
  if (!cell) return refuse(`Invalid table cell location: there is no cell at row ${rowIndex}, column ${columnIndex}.`);
  return { place, cell, area: { rowIndex, columnIndex, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan } };
}

/** A rectangle of a table's cells. @throws when it reaches beyond the table */
export function areaOf(
  doc: DocumentState,
  range: TableRange | undefined,
): { readonly table: Table; readonly area: Rectangle } {
  const { place, area } = cellAt(doc, range?.tableCellLocation);
  const wanted = { ...area, rowSpan: wholeNumber(range?.rowSpan), columnSpan: wholeNumber(range?.columnSpan) };
  const fits =
    wanted.rowSpan >= 1 &&
    wanted.columnSpan >= 1 &&
    wanted.rowIndex + wanted.rowSpan <= place.block.rows.length &&
    wanted.columnIndex + wanted.columnSpan <= place.block.columns.length;
  return fits ? { table: place.block, area: wanted } : refuse('The table range must lie within the table.');
}

function segmentAt(doc: DocumentState, at: { readonly segmentId?: string; readonly tabId?: string }): Segment {
  if (at.tabId !== undefined && at.tabId !== '' && at.tabId !== TAB_ID)
    return refuse(`No tab found with ID ${at.tabId}.`);
  return segmentOf(doc, at.segmentId ?? '');
}

/** A number that JSON may leave out when it is 0. */
function wholeNumber(value: number | undefined): number {
  const number = value ?? 0;
  return Number.isInteger(number) && number >= 0
    ? number
    : refuse(`Invalid value: ${String(value)} is not a valid index.`);
}

/** Inserting, deleting and moving rows or columns, and what follows them: properties, frozen lines, filter, protection and format ranges. */

import type { Dimension, GridRange } from './messages';
import { EMPTY_ROW, type Row, type Sheet } from './state';

/** How the lines of one dimension change: each keeps its content, and old indexes go to new ones. */
type LineChange =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number };

/** The sheet after the change; the caller has checked that it is allowed. New lines are empty. */
export function changeLines(sheet: Sheet, dimension: Dimension, change: LineChange): Sheet {
  const growth = change.kind === 'insert' ? change.count : change.kind === 'delete' ? -change.count : 0;
  const rows = dimension === 'ROWS';
  const moved: Sheet = rows
    ? {
        ...sheet,
        rowCount: sheet.rowCount + growth,
        frozenRowCount: frozenAfter(sheet.frozenRowCount, change),
        rows: splice<Row>(sheet.rows, change, EMPTY_ROW),
        rowProperties: splice(sheet.rowProperties, change, null),
      }
    : {
        ...sheet,
        columnCount: sheet.columnCount + growth,
        frozenColumnCount: frozenAfter(sheet.frozenColumnCount, change),
        rows: sheet.rows.map((row) =>
          change.at < row.length || change.kind === 'move' ? splice(row, change, null) : row,
        ),
        columnProperties: splice(sheet.columnProperties, change, null),
        ...(sheet.answerColumns ? { answerColumns: splice(sheet.answerColumns, change, null) } : {}),
      };
  return change.kind === 'move' ? moved : followRanges(moved, dimension, change);
}

function splice<T>(lines: readonly T[], change: LineChange, empty: T): readonly T[] {
  const { at, count } = change;
  if (change.kind === 'move') return moveLines(lines, change, empty);
  if (at >= lines.length) return lines;
  if (change.kind === 'delete') return [...lines.slice(0, at), ...lines.slice(at + count)];
  return [...lines.slice(0, at), ...Array.from({ length: count }, () => empty), ...lines.slice(at)];
}

/** `to` counts in the order before the move (MoveDimensionRequest). */
function moveLines<T>(lines: readonly T[], change: LineChange & { kind: 'move' }, empty: T): readonly T[] {
  const { at, count, to } = change;
  const long = [...lines];
  while (long.length < Math.max(at + count, to)) long.push(empty);
  const taken = long.slice(at, at + count);
  const before = [...long.slice(0, Math.min(at, to)), ...(to > at ? long.slice(at + count, to) : [])];
  const after = to > at ? long.slice(to) : [...long.slice(to, at), ...long.slice(at + count)];
  return [...before, ...taken, ...after];
}

/** Lines inserted among the frozen ones are frozen too; deleted ones are no longer. */
function frozenAfter(frozen: number, change: LineChange): number {
  if (change.kind === 'insert') return change.at < frozen ? frozen + change.count : frozen;
  if (change.kind === 'delete') return frozen - Math.max(0, Math.min(frozen, change.at + change.count) - change.at);
  return frozen;
}

type Sides = readonly ['startRowIndex', 'endRowIndex'] | readonly ['startColumnIndex', 'endColumnIndex'];

/** Ranges grow, shrink and shift with the lines below them; a range that lost all its cells goes. A move leaves them where they are. */
function followRanges(sheet: Sheet, dimension: Dimension, change: LineChange): Sheet {
  const sides: Sides = dimension === 'ROWS' ? ['startRowIndex', 'endRowIndex'] : ['startColumnIndex', 'endColumnIndex'];
  const size = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
  const follow = (range: GridRange | undefined): GridRange | undefined =>
    range && shifted(range, { sides, change, size });
  const { basicFilter, ...rest } = sheet;
  const filterRange = follow(basicFilter?.range);
  return {
    ...rest,
    ...(basicFilter && filterRange ? { basicFilter: { ...basicFilter, range: filterRange } } : {}),
    protectedRanges: sheet.protectedRanges.flatMap((protection) => {
      const range = follow(protection.range);
      return range ? [{ ...protection, range }] : [];
    }),
    conditionalFormats: sheet.conditionalFormats.flatMap((rule) => {
      const ranges = (rule.ranges ?? []).flatMap((range) => follow(range) ?? []);
      return ranges.length > 0 ? [{ ...rule, ranges }] : [];
    }),
  };
}

interface Shift {
  readonly sides: Sides;
  readonly change: LineChange;
  /** Lines that the sheet has after the change. */
  readonly size: number;
}

function shifted(range: GridRange, { sides: [startSide, endSide], change, size }: Shift): GridRange | undefined {
  const start = range[startSide];
  const end = range[endSide];
  const newStart = start === undefined ? undefined : shiftIndex(start, change);
  const newEnd = end === undefined ? undefined : shiftEnd(end, change);
  if ((newStart ?? 0) >= (newEnd ?? size)) return undefined;
  return {
    ...range,
    ...(newStart === undefined ? {} : { [startSide]: newStart }),
    ...(newEnd === undefined ? {} : { [endSide]: newEnd }),
  };
}

function shiftIndex(index: number, { kind, at, count }: LineChange): number {
  if (kind === 'insert') return index >= at ? index + count : index;
  return index <= at ? index : Math.max(at, index - count);
}

function shiftEnd(end: number, change: LineChange): number {
  if (change.kind === 'insert') return end > change.at ? end + change.count : end;
  return shiftIndex(end, change);
}

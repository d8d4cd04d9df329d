/** Where the columns of a sheet stand: as classes, so that a cell carries no style of its own. */

import type { OpenedSheet } from '../../wire';

/** Of the column with the row numbers; book.css has it too. */
export const NUMBER_WIDTH = 46;

/** A column that is seen, and how far from the left edge of the sheet it begins and ends, in pixels. */
export interface ColumnPlace {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

export interface GridLayout {
  readonly sheet: OpenedSheet;
  /** Columns that are not hidden, from left to right. */
  readonly columns: readonly number[];
  readonly places: readonly ColumnPlace[];
  /** CSS of the columns: `.k4` is column 4. */
  readonly css: string;
  readonly width: number;
  /** How much of the width is frozen. */
  readonly frozenWidth: number;
  /** The row of headings: where the filter stands, or the last frozen one. */
  readonly headingRow: number;
}

/** A stretch of the sheet's width, in pixels. */
export interface Across {
  readonly left: number;
  readonly width: number;
}

/** Lays a sheet out. */
export function layoutOf(sheet: OpenedSheet): GridLayout {
  const places: ColumnPlace[] = [];
  let width = NUMBER_WIDTH;
  sheet.columns.forEach(({ pixels, hidden }, column) => {
    if (hidden) return;
    places.push({ column, start: width, end: width + pixels });
    width += pixels;
  });
  const frozen = places.filter(({ column }) => column < sheet.frozenColumnCount);
  return {
    sheet,
    columns: places.map(({ column }) => column),
    places,
    css: places.map((place) => cssOf(place, place.column < sheet.frozenColumnCount)).join('\n'),
    width,
    frozenWidth: frozen.at(-1)?.end ?? NUMBER_WIDTH,
    headingRow: sheet.filter?.top ?? sheet.frozenRowCount - 1,
  };
}

/** A row that scrolls may leave columns out: the cells of the others stand where they would stand anyway. */
function cssOf({ column, start, end }: ColumnPlace, isFrozen: boolean): string {
  const own = `.k${column} { width: ${end - start}px; }`;
  return isFrozen ? own : `${own}\n.scrolling .k${column} { position: absolute; left: ${start}px; }`;
}

/** The columns to draw: the frozen ones, and of the others those that reach into the stretch. */
export function columnsIn({ sheet, places }: GridLayout, { left, width }: Across): readonly number[] {
  const met = places.filter(
    ({ column, start, end }) => column < sheet.frozenColumnCount || (end > left && start < left + width),
  );
  return met.map(({ column }) => column);
}

/** How far to scroll sideways so that a column is seen beside the frozen ones; nothing when it is. */
export function scrollFor(layout: GridLayout, column: number, sight: Across): number | undefined {
  if (column < layout.sheet.frozenColumnCount) return undefined;
  const place = layout.places.find((each) => each.column >= column);
  if (!place) return undefined;
  const { start, end } = place;
  if (start < sight.left + layout.frozenWidth) return start - layout.frozenWidth;
  return end > sight.left + sight.width ? Math.min(end - sight.width, start - layout.frozenWidth) : undefined;
}

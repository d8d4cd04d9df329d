/** Where the columns of a sheet stand: as classes, so that a cell carries no style of its own. */

import type { OpenedSheet } from '../../wire';

/** Of the column with the row numbers; book.css has it too. */
export const NUMBER_WIDTH = 46;

export interface GridLayout {
  readonly sheet: OpenedSheet;
  /** Columns that are seen, from left to right. */
  readonly columns: readonly number[];
  /** CSS of the columns: `.k4` is column 4. */
  readonly css: string;
  readonly width: number;
  /** How much of the width is frozen. */
  readonly frozenWidth: number;
  /** The row of headings: where the filter stands, or the last frozen one. */
  readonly headingRow: number;
}

/** Lays a sheet out. */
export function layoutOf(sheet: OpenedSheet): GridLayout {
  const columns: number[] = [];
  const rules: string[] = [];
  let width = NUMBER_WIDTH;
  let frozenWidth = NUMBER_WIDTH;
  sheet.columns.forEach(({ pixels, hidden }, column) => {
    if (hidden) return;
    columns.push(column);
    const isFrozen = column < sheet.frozenColumnCount;
    rules.push(
      `.k${column} { width: ${pixels}px; ${isFrozen ? `position: sticky; left: ${width}px; z-index: 1;` : ''} }`,
    );
    width += pixels;
    if (isFrozen) frozenWidth = width;
  });
  const headingRow = sheet.filter?.top ?? sheet.frozenRowCount - 1;
  return { sheet, columns, css: rules.join('\n'), width, frozenWidth, headingRow };
}

/** How far to scroll sideways so that a column is seen beside the frozen ones; nothing when it is. */
export function scrollFor(
  layout: GridLayout,
  column: number,
  sight: { readonly left: number; readonly width: number },
): number | undefined {
  if (column < layout.sheet.frozenColumnCount) return undefined;
  const before = layout.columns.filter((each) => each < column);
  const start = before.reduce((sum, each) => sum + widthOf(layout, each), NUMBER_WIDTH);
  const end = start + widthOf(layout, column);
  if (start < sight.left + layout.frozenWidth) return start - layout.frozenWidth;
  return end > sight.left + sight.width ? Math.min(end - sight.width, start - layout.frozenWidth) : undefined;
}

function widthOf({ sheet }: GridLayout, column: number): number {
  return sheet.columns[column]?.pixels ?? 0;
}

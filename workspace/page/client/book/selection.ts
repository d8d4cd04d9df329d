/** Which cells are selected, and how the arrow keys move among the rows and columns that are seen. Counted from 0. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Selected {
  /** The cell that one types into. */
  readonly anchor: Cell;
  /** The opposite corner. */
  readonly focus: Cell;
}

/** 'C5' of a cell. */
export function a1Of({ row, column }: Cell): string {
  return `${columnName(column)}${row + 1}`;
}

/** 'C5' or 'A3:C5' of a selection. */
export function rangeOf({ anchor, focus }: Selected): string {
  const from = { row: Math.min(anchor.row, focus.row), column: Math.min(anchor.column, focus.column) };
  const to = { row: Math.max(anchor.row, focus.row), column: Math.max(anchor.column, focus.column) };
  return from.row === to.row && from.column === to.column ? a1Of(from) : `${a1Of(from)}:${a1Of(to)}`;
}

/** 'AA' of 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Whether a cell lies in the selection. */
export function isSelected({ anchor, focus }: Selected, { row, column }: Cell): boolean {
  const between = (a: number, b: number, value: number): boolean => value >= Math.min(a, b) && value <= Math.max(a, b);
  return between(anchor.row, focus.row, row) && between(anchor.column, focus.column, column);
}

export interface Seen {
  /** Rows that are seen, as far as keys can reach; the frozen ones among them. */
  rowAfter(row: number, step: number): number;
  columnAfter(column: number, step: number): number;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
  Home: [0, -1_000_000],
  End: [0, 1_000_000],
};

/** The selection after a key, with Shift the wider one; nothing when the key moves nothing. */
export function moved(
  selected: Selected,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  seen: Seen,
): Selected | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const from = shiftKey ? selected.focus : selected.anchor;
  const focus = { row: seen.rowAfter(from.row, step[0]), column: seen.columnAfter(from.column, step[1]) };
  return shiftKey ? { anchor: selected.anchor, focus } : { anchor: focus, focus };
}

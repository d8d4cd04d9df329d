/** Which cells are selected, and how the arrow keys move among the rows and columns that are seen. Counted from 0. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, its last row and column included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Selected {
  /** The cell that one types into. */
  readonly anchor: Cell;
  /** The opposite corner. */
  readonly focus: Cell;
  /** Areas selected before with Ctrl. */
  readonly more?: readonly Area[];
}

/** 'C5' of a cell. */
export function a1Of({ row, column }: Cell): string {
  return `${columnName(column)}${row + 1}`;
}

/** The cell of 'C5'. */
export function cellOf(a1: string): Cell {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** 'C5' or 'A3:C5' of an area. */
export function nameOf({ top, bottom, left, right }: Area): string {
  const from = a1Of({ row: top, column: left });
  return top === bottom && left === right ? from : `${from}:${a1Of({ row: bottom, column: right })}`;
}

/** The area between the corners. */
export function areaOf({ anchor, focus }: Selected): Area {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

/** Every area, the last one first. */
export function areasOf(selected: Selected): readonly Area[] {
  return [areaOf(selected), ...(selected.more ?? [])];
}

/** 'C5' or 'A3:C5' of a selection, without what was selected before with Ctrl. */
export function rangeOf(selected: Selected): string {
  return nameOf(areaOf(selected));
}

/** Names of every area, in order of rows, each once. */
export function rangesOf(selected: Selected): readonly string[] {
  return namesOf(areasOf(selected));
}

/** Names in order of rows, each once. */
export function namesOf(areas: readonly Area[]): readonly string[] {
  const inOrder = [...areas].sort((one, other) => one.top - other.top || one.left - other.left);
  return [...new Set(inOrder.map(nameOf))];
}

/** One cell. */
export function only(cell: Cell): Selected {
  return { anchor: cell, focus: cell };
}

/** Stretches of rows or columns that the areas touch, in order and joined. */
export function stretchesOf(
  areas: readonly Area[],
  sides: readonly ['top', 'bottom'] | readonly ['left', 'right'],
): readonly { readonly from: number; readonly count: number }[] {
  const [start, end] = sides;
  const joined: { from: number; count: number }[] = [];
  for (const area of [...areas].sort((one, other) => one[start] - other[start])) {
    const last = joined.at(-1);
    if (last && area[start] <= last.from + last.count) {
      last.count = Math.max(last.count, area[end] + 1 - last.from);
    } else {
      joined.push({ from: area[start], count: area[end] + 1 - area[start] });
    }
  }
  return joined;
}

/** The areas without rows that nobody sees: what is cleared or deleted while a filter hides rows spares them, as at Google. */
export function seenAreas(
  selected: Selected,
  hidden: readonly (readonly [from: number, to: number])[],
): readonly Area[] {
  return areasOf(selected).flatMap((area) => {
    const parts: Area[] = [];
    let { top } = area;
    for (const [from, to] of [...hidden, [area.bottom + 1, area.bottom + 1] as const]) {
      const bottom = Math.min(from - 1, area.bottom);
      if (bottom >= top) parts.push({ ...area, top, bottom });
      top = Math.max(top, to);
    }
    return parts;
  });
}

/** 'AA' of 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The selected columns of a row as '2-5 7-7', '' for none: equal texts mean that the row looks the same. */
export function spansIn(areas: readonly Area[], row: number): string {
  const met = areas.filter(({ top, bottom }) => row >= top && row <= bottom);
  return met.map(({ left, right }) => `${left}-${right}`).join(' ');
}

export interface Seen {
  /** Rows that are seen, as far as keys can reach; the frozen ones among them. */
  rowAfter(row: number, step: number): number;
  columnAfter(column: number, step: number): number;
}

const FAR = 1_000_000_000;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
  Home: [0, -FAR],
  End: [0, FAR],
};

export interface Move {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey?: boolean;
}

/** The selection after a key, with Shift the wider one; nothing when the key moves nothing. Ctrl takes Home and End to the corners. */
export function moved(selected: Selected, { key, shiftKey, ctrlKey = false }: Move, seen: Seen): Selected | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const [down, right] = step;
  const from = shiftKey ? selected.focus : selected.anchor;
  const rows = ctrlKey ? Math.sign(right) * FAR : down;
  return widened(
    selected,
    { row: seen.rowAfter(from.row, rows), column: seen.columnAfter(from.column, right) },
    shiftKey,
  );
}

/** The selection that ends in a cell: that cell alone, or everything from the anchor to it. */
export function widened(selected: Selected, focus: Cell, isWider: boolean): Selected {
  return isWider ? { ...selected, focus } : only(focus);
}

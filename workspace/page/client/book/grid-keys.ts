/** What the keys mean in the grid. */

import type { OpenedSheet } from '../../wire';
import type { RowMap } from './row-map';
import { type Cell, moved, only, type Seen, type Selected, widened } from './selection';
import type { SeenRow } from './use-rows';

export type KeyAction =
  | { readonly kind: 'select'; readonly selected: Selected }
  /** `isOver`: the text takes the place of what stands there, and arrows leave the editor. */
  | { readonly kind: 'edit'; readonly text: string; readonly isOver: boolean }
  | { readonly kind: 'enter'; readonly text: string }
  | { readonly kind: 'edge'; readonly from: Cell; readonly way: Way; readonly isWider: boolean }
  | { readonly kind: 'copy' }
  | { readonly kind: 'clear' | 'cut' | 'undo' | 'menu' | 'filter' | 'release' };

export type Way = 'up' | 'down' | 'left' | 'right';

export interface KeyPlace {
  readonly sheet: OpenedSheet;
  readonly selected: Selected;
  readonly seen: Seen;
  readonly row: SeenRow | undefined;
}

export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const WAYS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What a key does; nothing for one that the browser may have. */
export function keyAction(pressed: Key, place: KeyPlace): KeyAction | undefined {
  const { key, shiftKey } = pressed;
  const { selected, seen, row } = place;
  if (key === 'ContextMenu' || (shiftKey && key === 'F10')) return { kind: 'menu' };
  if (pressed.altKey) return key === 'ArrowDown' ? { kind: 'filter' } : undefined;
  if (pressed.ctrlKey || pressed.metaKey) return commandAction(pressed, place);
  if (key === ' ' && shiftKey) return { kind: 'select', selected: wholeRows(selected, place.sheet) };
  if (key === 'Tab') return { kind: 'select', selected: beside(selected, seen, shiftKey ? -1 : 1) };
  const next = moved(selected, pressed, seen);
  if (next) return { kind: 'select', selected: next };
  return typedAction(key, row?.cells[selected.anchor.column]);
}

/** With Ctrl. Letters are known by their place on the keyboard: «С» with Ctrl copies too. */
function commandAction(pressed: Key, { sheet, selected, seen }: KeyPlace): KeyAction | undefined {
  const { key, code, shiftKey } = pressed;
  const way = WAYS[key];
  if (way) return { kind: 'edge', from: shiftKey ? selected.focus : selected.anchor, way, isWider: shiftKey };
  const corner = moved(selected, { key, shiftKey, ctrlKey: true }, seen);
  if (corner) return key.startsWith('Page') ? undefined : { kind: 'select', selected: corner };
  if (key === ' ') return { kind: 'select', selected: wholeColumns(selected, sheet) };
  switch (code) {
    case 'KeyC':
      return { kind: 'copy' };
    case 'KeyX':
      return { kind: 'cut' };
    case 'KeyZ':
      return shiftKey ? undefined : { kind: 'undo' };
    case 'KeyA':
      return { kind: 'select', selected: wholeRows(wholeColumns(selected, sheet), sheet) };
    default:
      return undefined;
  }
}

function typedAction(key: string, cell: SeenRow['cells'][number] | undefined): KeyAction | undefined {
  if (key === ' ' && cell?.checkbox !== undefined) return { kind: 'enter', text: cell.checkbox ? 'FALSE' : 'TRUE' };
  if (key === 'Enter' || key === 'F2') return { kind: 'edit', text: cell?.text ?? '', isOver: false };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (key === 'Escape') return { kind: 'release' };
  return key.length === 1 ? { kind: 'edit', text: key, isOver: true } : undefined;
}

/** The cell right or left of the anchor. */
export function beside(selected: Selected, seen: Seen, step: number): Selected {
  const { row, column } = selected.anchor;
  return only({ row, column: seen.columnAfter(column, step) });
}

/** Every column of the rows that are selected. */
export function wholeRows(selected: Selected, { columnCount }: OpenedSheet): Selected {
  const { anchor, focus } = selected;
  return widened({ ...selected, anchor: { ...anchor, column: 0 } }, { row: focus.row, column: columnCount - 1 }, true);
}

/** Every row of the columns that are selected. */
export function wholeColumns(selected: Selected, { rowCount }: OpenedSheet): Selected {
  const { anchor, focus } = selected;
  return widened({ ...selected, anchor: { ...anchor, row: 0 } }, { row: rowCount - 1, column: focus.column }, true);
}

/** The frozen rows that are seen. */
export function frozenRows({ frozenRowCount, hiddenRows }: OpenedSheet): readonly number[] {
  const rows = Array.from({ length: frozenRowCount }, (_, row) => row);
  return rows.filter((row) => !hiddenRows.some(([from, to]) => row >= from && row < to));
}

/** How keys walk over what is hidden. */
export function seenOf(sheet: OpenedSheet, map: RowMap): Seen {
  const frozen = frozenRows(sheet);
  const columns = sheet.columns.flatMap(({ hidden }, column) => (hidden ? [] : [column]));
  const clamp = (value: number, length: number): number => Math.max(0, Math.min(length - 1, value));
  return {
    rowAfter(row, step) {
      const place = row < sheet.frozenRowCount ? frozen.indexOf(row) : frozen.length + map.placeOf(row);
      const next = clamp(place + step, frozen.length + map.length);
      return frozen[next] ?? map.rowAt(next - frozen.length);
    },
    columnAfter: (column, step) => columns[clamp(columns.indexOf(column) + step, columns.length)] ?? column,
  };
}

/** What the keys mean in the grid. */

import type { OpenedSheet, RowView } from '../../wire';
import type { RowMap } from './row-map';
import { moved, type Seen, type Selected } from './selection';

export type KeyAction =
  | { readonly kind: 'select'; readonly selected: Selected }
  | { readonly kind: 'edit' | 'enter' | 'copy'; readonly text: string };

export interface KeyPlace {
  readonly selected: Selected;
  readonly seen: Seen;
  readonly row: RowView | undefined;
}

export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does; nothing for one that the browser may have. */
export function keyAction(pressed: Key, { selected, seen, row }: KeyPlace): KeyAction | undefined {
  const { key } = pressed;
  const cell = row?.cells[selected.anchor.column];
  const text = cell?.text ?? '';
  if ((pressed.ctrlKey || pressed.metaKey) && pressed.code === 'KeyC') return { kind: 'copy', text };
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined;
  const next = moved(selected, pressed, seen);
  if (next) return { kind: 'select', selected: next };
  if (key === ' ' && cell?.checkbox !== undefined) return { kind: 'enter', text: cell.checkbox ? 'FALSE' : 'TRUE' };
  if (key === 'Enter' || key === 'F2') return { kind: 'edit', text };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'enter', text: '' };
  return key.length === 1 ? { kind: 'edit', text: key } : undefined;
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

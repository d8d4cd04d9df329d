/** The mouse and the finger in the grid: pressing selects, Shift and dragging widen, Ctrl adds, two presses edit, the right button opens the menu. */

import { useRef } from 'preact/hooks';

import { wholeColumns, wholeRows } from './grid-keys';
import type { GridParts, ScreenPoint } from './grid-parts';
import { areasOf, type Cell, only, type Selected, widened } from './selection';

/** Listeners of the grid's element. */
export function useGridMouse(parts: GridParts) {
  const { sheet, selected, onSelect, isEditable, setEditing, cell, acts, onFilter, setMenuAt, element } = parts;
  const pressed = useRef<ScreenPoint | undefined>(undefined);
  const press = (event: MouseEvent): void => {
    const met = placeOf(event.target);
    if (!met || event.button !== 0) return;
    pressed.current = { x: event.clientX, y: event.clientY };
    if (met.filter !== undefined) return onFilter(met.filter);
    const isAdding = event.ctrlKey || event.metaKey;
    const from: Selected = isAdding ? { ...only(met.cell), more: areasOf(selected) } : selected;
    const next = event.shiftKey ? widened(selected, met.cell, true) : isAdding ? from : only(met.cell);
    onSelect(asLines(next, met, parts));
    if (met.isCheck && isEditable && !event.shiftKey && !isAdding) {
      void acts.enter(met.cell, met.isChecked ? 'FALSE' : 'TRUE');
    }
  };
  return {
    onMouseDown: press,
    onMouseOver(event: MouseEvent): void {
      if (event.buttons !== 1) pressed.current = undefined;
      const met = isDragged(event, pressed.current) ? placeOf(event.target) : undefined;
      if (met) onSelect(asLines(widened(selected, met.cell, true), met, parts));
    },
    onDblClick(event: MouseEvent): void {
      const met = placeOf(event.target);
      if (!met || met.isCheck || met.isRow || met.isColumn || !isEditable) return;
      setEditing({ text: cell?.text ?? '', isOver: false });
    },
    onContextMenu(event: MouseEvent): void {
      const met = placeOf(event.target);
      if (!met || !isEditable) return;
      event.preventDefault();
      element.current?.focus();
      const isWithin = areasOf(selected).some(
        ({ top, bottom, left, right }) =>
          met.cell.row >= top && met.cell.row <= bottom && met.cell.column >= left && met.cell.column <= right,
      );
      if (!isWithin) onSelect(asLines(only(met.cell), met, { sheet }));
      setMenuAt({ x: event.clientX, y: event.clientY });
    },
  };
}

/** Another cell under a mouse that stands still has come there by scrolling: the press was meant for one. */
function isDragged({ clientX, clientY }: MouseEvent, pressed: ScreenPoint | undefined): boolean {
  return pressed !== undefined && (pressed.x !== clientX || pressed.y !== clientY);
}

interface Met {
  readonly cell: Cell;
  /** A row's number, a column's letters. */
  readonly isRow: boolean;
  readonly isColumn: boolean;
  readonly isCheck: boolean;
  readonly isChecked: boolean;
  readonly filter: number | undefined;
}

function placeOf(target: EventTarget | null): Met | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  const line = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !line) return undefined;
  const [row, column] = [Number(line.dataset['row']), Number(cell.dataset['column'])];
  const filter = target.closest<HTMLElement>('[data-filter]')?.dataset['filter'];
  return {
    cell: { row: Math.max(0, row), column: Math.max(0, column) },
    isRow: column < 0,
    isColumn: row < 0,
    isCheck: target.classList.contains('check'),
    isChecked: target.textContent === '☑',
    filter: filter === undefined ? undefined : Number(filter),
  };
}

function asLines(selected: Selected, { isRow, isColumn }: Met, { sheet }: Pick<GridParts, 'sheet'>): Selected {
  const rows = isRow ? wholeRows(selected, sheet) : selected;
  return isColumn ? wholeColumns(rows, sheet) : rows;
}

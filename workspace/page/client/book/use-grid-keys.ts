/** The keyboard and the clipboard in the grid. */

import { useLayoutEffect, useRef } from 'preact/hooks';

import { look } from '../server-calls';
import type { Step } from './cell-editor';
import { clear } from './grid-entries';
import { type KeyAction, keyAction } from './grid-keys';
import type { GridParts } from './grid-parts';
import { type Cell, only, type Selected, widened } from './selection';

/** Listeners of the grid's element, and what closes the editor. */
export function useGridKeys(parts: GridParts) {
  const { rows, seen, editing, setEditing, element, acts, isEditable } = parts;
  const { anchor } = parts.selected;
  // After Esc the next Tab leaves the grid, so that the keyboard is not caught in it.
  const isReleased = useRef(false);
  useLayoutEffect(() => setEditing(undefined), [anchor.row, anchor.column]);
  const latest = useRef(parts);
  latest.current = parts;
  // The end of the data is asked of the server: the keys that follow wait for it.
  const leap = useRef<Promise<void> | undefined>(undefined);
  const press = (event: KeyboardEvent): void => {
    if (editing !== undefined || event.target !== event.currentTarget) return;
    const action = actionOf(event, parts);
    if (event.key === 'Tab' && isReleased.current) return;
    isReleased.current = action?.kind === 'release';
    if (!action || action.kind === 'release') return;
    event.preventDefault();
    const act = (): Promise<void> => perform(actionOf(event, latest.current), latest.current);
    if (!leap.current && action.kind !== 'edge') return void act();
    const done = (leap.current ?? Promise.resolve()).then(act).finally(() => {
      if (leap.current === done) leap.current = undefined;
    });
    leap.current = done;
  };
  return {
    listeners: {
      onKeyDown: press,
      onPaste(event: ClipboardEvent): void {
        if (editing !== undefined || !isEditable) return;
        event.preventDefault();
        void acts.paste(anchor, event.clipboardData?.getData('text/plain') ?? '');
      },
    },
    finish(text: string | undefined, [down, right]: Step): void {
      const cell = rows.get(anchor.row)?.cells[anchor.column];
      setEditing(undefined);
      element.current?.focus();
      const isSame = text === cell?.text || (text === editing?.text && !editing?.isOver);
      if (text !== undefined && !isSame) void acts.enter(anchor, text, cell);
      if (down === 0 && right === 0) return;
      parts.onSelect(only({ row: seen.rowAfter(anchor.row, down), column: seen.columnAfter(anchor.column, right) }));
    },
  };
}

function actionOf(event: KeyboardEvent, { sheet, selected, seen, rows }: GridParts): KeyAction | undefined {
  return keyAction(event, { sheet, selected, seen, row: rows.get(selected.anchor.row) });
}

async function perform(action: KeyAction | undefined, parts: GridParts): Promise<void> {
  if (!action) return;
  if (isLooking(action)) await lookAround(action, parts);
  else if (parts.isEditable) change(action, parts);
}

type Looking = Extract<KeyAction, { readonly kind: 'select' | 'edge' | 'copy' }>;
type Changing = Exclude<KeyAction, Looking>;

function isLooking(action: KeyAction): action is Looking {
  return action.kind === 'select' || action.kind === 'edge' || action.kind === 'copy';
}

async function lookAround(action: Looking, parts: GridParts): Promise<void> {
  const { selected, acts, bookId, sheet } = parts;
  if (action.kind === 'select') return goTo(action.selected, parts);
  if (action.kind === 'copy') return acts.copy(selected);
  const { from, way, isWider } = action;
  const edge = await look<Cell>('edge', { book: bookId, id: sheet.sheetId, ...from, way });
  return goTo(widened(selected, edge, isWider), parts);
}

/** Before what scrolls there is nothing but the beginning: a key that leads into what is frozen takes the rest there too. */
function goTo(selected: Selected, parts: GridParts): void {
  const { sheet, element } = parts;
  const { row, column } = selected.focus;
  const isAbove = row < sheet.frozenRowCount;
  // Up and down a frozen column the others stay where they are.
  const isBeside = column < sheet.frozenColumnCount && (isAbove || column !== parts.selected.focus.column);
  if (isAbove && element.current) element.current.scrollTop = 0;
  if (isBeside && element.current) element.current.scrollLeft = 0;
  parts.onSelect(selected);
}

function change(action: Changing, parts: GridParts): void {
  const { selected, setEditing, acts, element, sheet, cell } = parts;
  switch (action.kind) {
    case 'edit':
      return parts.show() ? setEditing(action) : undefined;
    case 'enter':
      return void (parts.show() && acts.enter(selected.anchor, action.text, cell));
    case 'clear':
      return void clear({ acts, at: selected, sheet });
    case 'cut':
      return void acts.copy(selected).then(() => clear({ acts, at: selected, sheet }));
    case 'undo':
      return parts.onUndo();
    case 'filter':
      return sheet.filter && parts.onFilter(selected.anchor.column);
    case 'menu':
      return parts.setMenuAt(pointOf(element.current, selected.anchor));
    case 'release':
      return undefined;
  }
}

function pointOf(grid: HTMLElement | null, { row, column }: Cell): { readonly x: number; readonly y: number } {
  const box = (document.getElementById(`cell-${row}-${column}`) ?? grid)?.getBoundingClientRect();
  return { x: (box?.left ?? 0) + 12, y: (box?.top ?? 0) + 12 };
}

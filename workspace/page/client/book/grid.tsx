/** A sheet as a grid: the frozen rows stay, the others are drawn only where they are in sight. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { OpenedSheet, RowView } from '../../wire';
import { px } from '../pixels';
import { GridRow, NUMBER_WIDTH, type RowParts } from './grid-row';
import { type RowMap, mapRows } from './row-map';
import { type Cell, columnName, moved, type Selected, type Seen } from './selection';
import { useRows } from './use-rows';

const ROW_HEIGHT = 26;
/** Rows drawn above and below what is in sight. */
const SPARE = 12;

export interface GridProps {
  readonly bookId: string;
  readonly sheet: OpenedSheet;
  readonly isEditable: boolean;
  readonly selected: Selected;
  onSelect(selected: Selected, row: RowView | undefined): void;
  onEnter(cell: Cell, text: string): void;
}

export function Grid(props: GridProps) {
  const { bookId, sheet, selected, isEditable, onSelect, onEnter } = props;
  const element = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 800 });
  const [editing, setEditing] = useState<string>();
  const map = mapRows(sheet.frozenRowCount, sheet.rowCount, sheet.hiddenRows);
  const from = Math.max(0, Math.floor(sight.top / ROW_HEIGHT) - SPARE);
  const to = Math.min(map.length, Math.ceil((sight.top + sight.height) / ROW_HEIGHT) + SPARE);
  const rows = useRows(bookId, sheet, [map.rowAt(from), map.rowAt(Math.max(from, to - 1)) + 1]);
  const select = (next: Selected): void => onSelect(next, rows.get(next.anchor.row));
  useEffect(() => {
    const grid = element.current;
    if (!grid) return;
    const look = (): void => setSight({ top: quantized(grid.scrollTop), height: grid.clientHeight });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(grid);
    grid.addEventListener('scroll', look, { passive: true });
    return () => observer.disconnect();
  }, []);
  useEffect(() => scrollTo(element.current, map, selected.focus.row), [selected.focus.row]);
  useLayoutEffect(() => setEditing(undefined), [selected.anchor.row, selected.anchor.column]);
  const finish = (text: string | undefined): void => {
    setEditing(undefined);
    element.current?.focus();
    if (text !== undefined) onEnter(selected.anchor, text);
  };
  const parts: Omit<RowParts, 'index' | 'row'> = { sheet, selected, editing, select, finish, startEditing: setEditing };
  const press = (event: KeyboardEvent): void => {
    const row = rows.get(selected.anchor.row);
    const action = keyAction(event, { selected, seen: seenOf(sheet, map), row });
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'select') return select(action.selected);
    if (action.kind === 'copy') return void navigator.clipboard.writeText(action.text);
    if (!isEditable) return;
    if (action.kind === 'edit') return setEditing(action.text);
    onEnter(selected.anchor, action.text);
  };
  return (
    <div
      ref={element}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={`Лист «${sheet.title}»`}
      aria-rowcount={sheet.rowCount}
      aria-colcount={sheet.columnCount}
      aria-readonly={!isEditable}
      aria-activedescendant={`cell-${selected.anchor.row}-${selected.anchor.column}`}
      onKeyDown={editing === undefined ? press : undefined}
      onDblClick={() => isEditable && setEditing(textOf(rows.get(selected.anchor.row), selected.anchor.column))}
    >
      <div class="sheet" style={{ width: px(widthOf(sheet)) }}>
        <Frozen {...parts} get={rows.get} />
        <div class="scrolling" style={{ height: px(map.length * ROW_HEIGHT) }}>
          <div style={{ transform: `translateY(${px(from * ROW_HEIGHT)})` }}>
            {Array.from({ length: Math.max(0, to - from) }, (_, place) => {
              const index = map.rowAt(from + place);
              return <GridRow key={index} {...parts} index={index} row={rows.get(index)} />;
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

/** A new drawing every few rows is enough, as spare rows stand ready. */
function quantized(top: number): number {
  return Math.floor(top / (ROW_HEIGHT * 4)) * ROW_HEIGHT * 4;
}

function widthOf({ columns }: OpenedSheet): number {
  return columns.reduce((sum, { pixels, hidden }) => sum + (hidden ? 0 : pixels), NUMBER_WIDTH);
}

function Frozen({ get, ...parts }: Omit<RowParts, 'index' | 'row'> & { get(row: number): RowView | undefined }) {
  const { sheet } = parts;
  const shown = Array.from({ length: sheet.frozenRowCount }, (_, row) => row).filter((row) => !isHidden(sheet, row));
  return (
    <div class="frozen">
      <div class="row letters" aria-hidden="true">
        <div class="number" />
        {sheet.columns.map(({ pixels, hidden }, column) =>
          hidden ? null : (
            <div class="cell" style={{ width: px(pixels) }}>
              {columnName(column)}
            </div>
          ),
        )}
      </div>
      {shown.map((index) => (
        <GridRow key={index} {...parts} index={index} row={get(index)} />
      ))}
    </div>
  );
}

function isHidden({ hiddenRows }: OpenedSheet, row: number): boolean {
  return hiddenRows.some(([from, to]) => row >= from && row < to);
}

function textOf(row: RowView | undefined, column: number): string {
  return row?.cells[column]?.text ?? '';
}

function seenOf(sheet: OpenedSheet, map: RowMap): Seen {
  const frozen = Array.from({ length: sheet.frozenRowCount }, (_, row) => row).filter((row) => !isHidden(sheet, row));
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

type KeyAction =
  | { readonly kind: 'select'; readonly selected: Selected }
  | { readonly kind: 'edit' | 'enter' | 'copy'; readonly text: string };

interface KeyPlace {
  readonly selected: Selected;
  readonly seen: Seen;
  readonly row: RowView | undefined;
}

function keyAction(event: KeyboardEvent, { selected, seen, row }: KeyPlace): KeyAction | undefined {
  const { key } = event;
  const { column } = selected.anchor;
  const text = textOf(row, column);
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyC') return { kind: 'copy', text };
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const next = moved(selected, event, seen);
  if (next) return { kind: 'select', selected: next };
  const checkbox = row?.cells[column]?.checkbox;
  if (key === ' ' && checkbox !== undefined) return { kind: 'enter', text: checkbox ? 'FALSE' : 'TRUE' };
  if (key === 'Enter' || key === 'F2') return { kind: 'edit', text };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'enter', text: '' };
  return key.length === 1 ? { kind: 'edit', text: key } : undefined;
}

function scrollTo(grid: HTMLElement | null, map: RowMap, row: number): void {
  const place = map.placeOf(row);
  if (!grid || row !== map.rowAt(place)) return;
  const frozen = grid.querySelector<HTMLElement>('.frozen')?.offsetHeight ?? 0;
  const top = place * ROW_HEIGHT;
  const room = grid.clientHeight - frozen - ROW_HEIGHT - 16;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top > grid.scrollTop + room) grid.scrollTop = top - room;
}

/** A sheet as a grid: the frozen rows stay, the others are drawn only where they are in sight. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { OpenedSheet } from '../../wire';
import { px } from '../pixels';
import { CellBar } from './cell-bar';
import { frozenRows, keyAction, seenOf } from './grid-keys';
import { GridRow, NUMBER_WIDTH, type RowParts } from './grid-row';
import { mapRows } from './row-map';
import { type Cell, columnName, type Selected } from './selection';
import { type Rows, useRows } from './use-rows';
import { ROW_HEIGHT, showRow, useSight } from './use-sight';

export interface GridProps {
  readonly bookId: string;
  readonly sheet: OpenedSheet;
  readonly isEditable: boolean;
  readonly selected: Selected;
  onSelect(selected: Selected): void;
  onEnter(cell: Cell, text: string): void;
}

export function Grid(props: GridProps) {
  const { bookId, sheet, selected, isEditable, onSelect } = props;
  const { anchor, focus } = selected;
  const element = useRef<HTMLDivElement>(null);
  const map = mapRows(sheet.frozenRowCount, sheet.rowCount, sheet.hiddenRows);
  const [from, to] = useSight(element, map.length);
  const rows = useRows(bookId, sheet, [map.rowAt(from), map.rowAt(Math.max(from, to - 1)) + 1]);
  const { editing, setEditing, press, finish } = useTyping(props, { rows, seen: seenOf(sheet, map), element });
  useEffect(() => showRow(element.current, map, focus.row), [focus.row]);
  const cell = rows.get(anchor.row)?.cells[anchor.column];
  const parts: Omit<RowParts, 'index' | 'row'> = { sheet, selected, editing, select: onSelect, finish };
  return (
    <div class="grid-pane">
      <CellBar at={selected} cell={cell} />
      <div
        ref={element}
        class="grid"
        role="grid"
        tabIndex={0}
        {...labelsOf(props)}
        onKeyDown={press}
        onDblClick={() => isEditable && setEditing(cell?.text ?? '')}
      >
        <div class="sheet" style={{ width: px(widthOf(sheet)) }}>
          <Frozen {...parts} rows={rows} />
          <div class="scrolling" style={{ height: px(map.length * ROW_HEIGHT) }}>
            <div style={{ transform: `translateY(${px(from * ROW_HEIGHT)})` }}>
              {Array.from({ length: to - from }, (_, place) => map.rowAt(from + place)).map((index) => (
                <GridRow key={index} {...parts} index={index} row={rows.get(index)} />
              ))}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function labelsOf({ sheet, isEditable, selected: { anchor } }: GridProps) {
  return {
    'aria-label': `Лист «${sheet.title}»`,
    'aria-rowcount': sheet.rowCount,
    'aria-colcount': sheet.columnCount,
    'aria-readonly': !isEditable,
    'aria-activedescendant': `cell-${anchor.row}-${anchor.column}`,
  };
}

interface TypingPlace {
  readonly rows: Rows;
  readonly seen: ReturnType<typeof seenOf>;
  readonly element: { readonly current: HTMLElement | null };
}

/** The keyboard: moving about, and the editor of the selected cell. */
function useTyping({ selected, isEditable, onSelect, onEnter }: GridProps, { rows, seen, element }: TypingPlace) {
  const [editing, setEditing] = useState<string>();
  useLayoutEffect(() => setEditing(undefined), [selected.anchor.row, selected.anchor.column]);
  const finish = (text: string | undefined): void => {
    setEditing(undefined);
    element.current?.focus();
    if (text !== undefined) onEnter(selected.anchor, text);
  };
  const press = (event: KeyboardEvent): void => {
    if (editing !== undefined) return;
    const action = keyAction(event, { selected, seen, row: rows.get(selected.anchor.row) });
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'select') return onSelect(action.selected);
    if (action.kind === 'copy') return void navigator.clipboard.writeText(action.text);
    if (!isEditable) return;
    if (action.kind === 'edit') return setEditing(action.text);
    onEnter(selected.anchor, action.text);
  };
  return { editing, setEditing, press, finish };
}

function widthOf({ columns }: OpenedSheet): number {
  return columns.reduce((sum, { pixels, hidden }) => sum + (hidden ? 0 : pixels), NUMBER_WIDTH);
}

function Frozen({ rows, ...parts }: Omit<RowParts, 'index' | 'row'> & { readonly rows: Rows }) {
  const { sheet } = parts;
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
      {frozenRows(sheet).map((index) => (
        <GridRow key={index} {...parts} index={index} row={rows.get(index)} />
      ))}
    </div>
  );
}

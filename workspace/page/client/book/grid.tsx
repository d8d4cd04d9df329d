/** A sheet as a grid: the frozen rows stay, the others are drawn only where they are in sight. */

import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { px } from '../pixels';
import { CellBar } from './cell-bar';
import { frozenRows, seenOf } from './grid-keys';
import { columnsIn, type GridLayout, layoutOf } from './grid-layout';
import { GridOverlays } from './grid-overlays';
import type { Editing, GridParts, GridProps, ScreenPoint } from './grid-parts';
import { GridRow } from './grid-row';
import { mapRows } from './row-map';
import { areasOf, columnName, only, type Selected, spansIn } from './selection';
import { isShown, showCell } from './show-cell';
import { useGridKeys } from './use-grid-keys';
import { useGridMouse } from './use-grid-mouse';
import { type Rows, useRows } from './use-rows';
import { ROW_HEIGHT, useSight } from './use-sight';

export function Grid(props: GridProps) {
  const { bookId, sheet, selected, isEditable } = props;
  const { anchor, focus } = selected;
  const element = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layoutOf(sheet), [sheet]);
  const map = useMemo(() => mapRows(sheet.frozenRowCount, sheet.rowCount, sheet.hiddenRows), [sheet]);
  const { from, to, turns, across, look } = useSight(element, map.length);
  const columns = useMemo(() => columnsIn(layout, across), [layout, across.left, across.width]);
  const first = map.rowAt(from);
  const rows = useRows(bookId, sheet, [first, map.rowAt(Math.max(from, to - 1)) + 1]);
  const [editing, setEditing] = useState<Editing>();
  const [menuAt, setMenuAt] = useState<ScreenPoint>();
  useEffect(() => props.onSight(first), [first]);
  // Before the next key arrives: what it scrolls must not be scrolled back by the one before.
  useLayoutEffect(() => showCell(element.current, { map, layout }, selected), [focus.row, focus.column]);
  const cell = rows.get(anchor.row)?.cells[anchor.column];
  const seen = seenOf(sheet, map);
  const show = (): boolean => {
    showCell(element.current, { map, layout }, only(anchor));
    look();
    return isShown({ map, layout }, anchor);
  };
  const parts: GridParts = { ...props, element, rows, cell, seen, show, editing, setEditing, menuAt, setMenuAt };
  const keys = useGridKeys(parts);
  const mouse = useGridMouse(parts);
  const frozen = frozenRows(sheet).map((index) => ({ key: index, index }));
  const scrolling = turns.map(({ element: key, place }) => ({ key, index: map.rowAt(place), top: place * ROW_HEIGHT }));
  const isDrawn = [...frozen, ...scrolling].some(({ index }) => index === anchor.row);
  const shared = { layout, rows, selected };
  const letters = useMemo(() => <Letters {...{ layout, selected }} />, [layout, selected]);
  return (
    <div class="grid-pane">
      <CellBar at={selected} cell={cell} onMenu={({ currentTarget }) => setMenuAt(below(currentTarget))} />
      <div
        ref={element}
        class="grid"
        role="grid"
        tabIndex={0}
        aria-label={`Лист «${sheet.title}»`}
        aria-rowcount={sheet.rowCount}
        aria-colcount={sheet.columnCount}
        aria-readonly={!isEditable}
        aria-multiselectable="true"
        {...(isDrawn &&
          layout.columns.includes(anchor.column) && { 'aria-activedescendant': `cell-${anchor.row}-${anchor.column}` })}
        {...keys.listeners}
        {...mouse}
      >
        <style>{layout.css}</style>
        <div class="sheet" role="presentation" style={{ width: px(layout.width) }}>
          <div class="frozen" role="rowgroup">
            {letters}
            <Lines {...shared} columns={layout.columns} lines={frozen} />
          </div>
          <div class="scrolling" role="rowgroup" style={{ height: px(map.length * ROW_HEIGHT) }}>
            <Lines {...shared} columns={columns} lines={scrolling} />
          </div>
        </div>
      </div>
      <GridOverlays {...parts} finish={keys.finish} />
    </div>
  );
}

function below(button: HTMLElement): ScreenPoint {
  const { left, bottom } = button.getBoundingClientRect();
  return { x: left, y: bottom };
}

interface LinesProps {
  readonly layout: GridLayout;
  readonly columns: readonly number[];
  readonly rows: Rows;
  readonly selected: Selected;
  readonly lines: readonly Line[];
}

interface Line {
  /** Which element shows it. */
  readonly key: number;
  readonly index: number;
  /** Where a row that scrolls stands, in pixels. */
  readonly top?: number;
}

function Lines({ layout, columns, rows, selected, lines }: LinesProps) {
  const areas = areasOf(selected);
  const { row, column } = selected.anchor;
  return (
    <>
      {lines.map((line) => (
        <GridRow
          {...line}
          layout={layout}
          columns={columns}
          row={rows.get(line.index)}
          spans={spansIn(areas, line.index)}
          anchor={line.index === row ? column : -1}
        />
      ))}
    </>
  );
}

function Letters({ layout, selected }: Pick<LinesProps, 'layout' | 'selected'>) {
  const areas = areasOf(selected);
  const { frozenColumnCount } = layout.sheet;
  const letterOf = (column: number): VNode => {
    const isWithin = areas.some(({ left, right }) => column >= left && column <= right);
    return (
      <div class={`cell k${column}${isWithin ? ' within' : ''}`} data-column={column}>
        {columnName(column)}
      </div>
    );
  };
  return (
    <div class="row letters" aria-hidden="true" data-row={-1}>
      <div class="held">
        <div class="number" data-column={-1} />
        {layout.columns.filter((column) => column < frozenColumnCount).map(letterOf)}
      </div>
      {layout.columns.filter((column) => column >= frozenColumnCount).map(letterOf)}
    </div>
  );
}

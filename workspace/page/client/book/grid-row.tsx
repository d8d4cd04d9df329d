/** One row of the grid, drawn anew only when something in it has changed. */

import { Component, type VNode } from 'preact';

import { px } from '../pixels';
import type { GridLayout } from './grid-layout';
import { columnName } from './selection';
import type { SeenCell, SeenRow } from './use-rows';

interface RowProps {
  readonly layout: GridLayout;
  /** The columns to draw; beside them the anchor is always there. */
  readonly columns: readonly number[];
  readonly index: number;
  readonly row: SeenRow | undefined;
  /** The selected columns, as `spansIn` writes them. */
  readonly spans: string;
  /** The column of the anchor; -1 when it is in another row. */
  readonly anchor: number;
  /** Where a row that scrolls stands, in pixels. */
  readonly top?: number;
}

export class GridRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const now = this.props;
    return (
      next.row !== now.row ||
      next.layout !== now.layout ||
      next.columns !== now.columns ||
      next.spans !== now.spans ||
      next.anchor !== now.anchor ||
      next.index !== now.index ||
      next.top !== now.top
    );
  }

  override render({ layout, columns, index, row, spans, anchor, top }: RowProps) {
    const isSelected = selectedIn(spans);
    const drawCell = (column: number): VNode =>
      cellOf({ layout, index, column, cell: row?.cells[column] }, isSelected(column), column === anchor);
    const drawn = withAnchor(columns, anchor, layout);
    const { frozenColumnCount } = layout.sheet;
    return (
      <div
        class="row"
        role="row"
        aria-rowindex={index + 1}
        data-row={index}
        {...(top !== undefined && { style: { top: px(top) } })}
      >
        <div class="held" role="presentation">
          <div class={spans === '' ? 'number' : 'number within'} role="rowheader" data-column={-1}>
            {index + 1}
          </div>
          {drawn.filter((column) => column < frozenColumnCount).map(drawCell)}
        </div>
        {drawn.filter((column) => column >= frozenColumnCount).map(drawCell)}
      </div>
    );
  }
}

/** Out of sight too: the keyboard and a screen reader are at the anchor. */
function withAnchor(columns: readonly number[], anchor: number, layout: GridLayout): readonly number[] {
  if (columns.includes(anchor) || !layout.columns.includes(anchor)) return columns;
  return [...columns, anchor].sort((one, other) => one - other);
}

interface CellPlace {
  readonly layout: GridLayout;
  readonly index: number;
  readonly column: number;
  readonly cell: SeenCell | undefined;
}

/** No component: there are hundreds of them. */
function cellOf({ layout, index, column, cell }: CellPlace, isSelected: boolean, isAnchor: boolean): VNode {
  return (
    <div
      key={column}
      id={`cell-${index}-${column}`}
      class={classesOf(cell, column, isSelected, isAnchor)}
      role={index === layout.headingRow ? 'columnheader' : 'gridcell'}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      title={cell?.note}
      data-column={column}
    >
      {cell?.checkbox === undefined ? cell?.text : <Check isOn={cell.checkbox} />}
      {index === layout.sheet.filter?.top && <FilterButton {...{ layout, column, cell }} />}
    </div>
  );
}

function classesOf(cell: SeenCell | undefined, column: number, isSelected: boolean, isAnchor: boolean): string {
  let classes = `cell k${column}`;
  if (cell) {
    if (cell.className !== '') classes += ` ${cell.className}`;
    if (cell.choices) classes += ' choice';
    if (cell.note) classes += ' noted';
    if (cell.invalid) classes += ' invalid';
  }
  if (isSelected) classes += ' selected';
  return isAnchor ? `${classes} anchor` : classes;
}

function selectedIn(spans: string): (column: number) => boolean {
  if (spans === '') return () => false;
  const pairs = spans.split(' ').map((span) => span.split('-').map(Number));
  return (column) => pairs.some(([from = 0, to = 0]) => column >= from && column <= to);
}

function Check({ isOn }: { readonly isOn: boolean }) {
  return (
    <span class="check" role="img" aria-label={isOn ? 'отмечено' : 'не отмечено'}>
      {isOn ? '☑' : '☐'}
    </span>
  );
}

interface FilterButtonProps {
  readonly layout: GridLayout;
  readonly column: number;
  readonly cell: SeenCell | undefined;
}

function FilterButton({ layout, column, cell }: FilterButtonProps) {
  const { filter } = layout.sheet;
  if (!filter || column < filter.left || column >= filter.right) return null;
  const isOn = filter.columns.includes(column);
  const name = cell?.text ?? columnName(column);
  return (
    <button
      class={isOn ? 'filter on' : 'filter'}
      tabIndex={-1}
      aria-label={isOn ? `Фильтр «${name}», включён` : `Фильтр «${name}»`}
      data-filter={column}
    />
  );
}

/** One row of the grid. */

import type { CellView, OpenedSheet, RowView } from '../../wire';
import { px } from '../pixels';
import { CellEditor } from './cell-editor';
import { styleOf } from './cell-style';
import { type Cell, columnName, isSelected, type Selected } from './selection';

/** Of the column with the row numbers; page.css has it too. */
export const NUMBER_WIDTH = 46;

export interface RowParts {
  readonly sheet: OpenedSheet;
  readonly selected: Selected;
  /** What stands in the editor of the anchor cell, when it is open. */
  readonly editing: string | undefined;
  readonly index: number;
  readonly row: RowView | undefined;
  select(selected: Selected): void;
  /** Closes the editor, with a text to enter it. */
  finish(text: string | undefined): void;
}

export function GridRow(parts: RowParts) {
  const { sheet, index, row, select } = parts;
  const whole: Selected = {
    anchor: { row: index, column: firstColumn(sheet) },
    focus: { row: index, column: sheet.columnCount - 1 },
  };
  return (
    <div class="row" role="row" aria-rowindex={index + 1}>
      <div class="number" role="rowheader" onMouseDown={() => select(whole)}>
        {index + 1}
      </div>
      {sheet.columns.map(({ pixels, hidden }, column) =>
        hidden ? null : (
          <GridCell
            key={column}
            {...parts}
            cell={row?.cells[column]}
            place={{ row: index, column }}
            width={pixels}
            left={leftOf(sheet, column)}
          />
        ),
      )}
    </div>
  );
}

function firstColumn({ columns }: OpenedSheet): number {
  return Math.max(
    0,
    columns.findIndex(({ hidden }) => !hidden),
  );
}

/** Where a frozen column stands; nothing for one that scrolls. */
function leftOf({ columns, frozenColumnCount }: OpenedSheet, column: number): number | undefined {
  if (column >= frozenColumnCount) return undefined;
  return columns.slice(0, column).reduce((sum, { pixels, hidden }) => sum + (hidden ? 0 : pixels), NUMBER_WIDTH);
}

interface CellParts extends RowParts {
  readonly cell: CellView | undefined;
  readonly place: Cell;
  readonly width: number;
  readonly left: number | undefined;
}

function GridCell(parts: CellParts) {
  const { cell, place, selected, editing, width, left, select } = parts;
  const isAnchor = selected.anchor.row === place.row && selected.anchor.column === place.column;
  const frozen = left === undefined ? {} : { left: px(left), position: 'sticky' as const, zIndex: 1 };
  const names = [
    'cell',
    isAnchor ? 'anchor' : '',
    isSelected(selected, place) ? 'selected' : '',
    cell?.note ? 'noted' : '',
  ];
  return (
    <div
      id={`cell-${place.row}-${place.column}`}
      class={names.join(' ')}
      role="gridcell"
      aria-colindex={place.column + 1}
      aria-selected={isSelected(selected, place)}
      aria-label={labelOf(cell, place)}
      title={cell?.note}
      style={{ ...styleOf(cell?.format), width: px(width), ...frozen }}
      onMouseDown={(event) => select({ anchor: event.shiftKey ? selected.anchor : place, focus: place })}
      onMouseEnter={(event) => event.buttons === 1 && select({ anchor: selected.anchor, focus: place })}
    >
      {isAnchor && editing !== undefined ? (
        <CellEditor text={editing} cell={cell} onDone={parts.finish} />
      ) : cell?.checkbox !== undefined ? (
        <span class="check">{cell.checkbox ? '☑' : '☐'}</span>
      ) : (
        (cell?.text ?? '')
      )}
    </div>
  );
}

function labelOf(cell: CellView | undefined, { row, column }: Cell): string {
  const value = cell?.checkbox === undefined ? (cell?.text ?? '') : cell.checkbox ? 'отмечено' : 'не отмечено';
  const note = cell?.note ? `. Примечание: ${cell.note}` : '';
  return `${columnName(column)}${row + 1}: ${value || 'пусто'}${note}`;
}

/** What lies over the grid: the editor of a cell, the menu of the right mouse button, the filter of a column. */

import { px } from '../pixels';
import { CellEditor, type Step } from './cell-editor';
import { FilterPopup } from './filter-popup';
import { contextEntries } from './grid-entries';
import type { GridParts } from './grid-parts';
import { MenuList } from './menu-list';
import { columnName } from './selection';
import { useCellBox } from './use-cell-box';

interface OverlayProps extends GridParts {
  finish(text: string | undefined, step: Step): void;
}

export function GridOverlays(props: OverlayProps) {
  const { editing, menuAt, filtering, element, setMenuAt, onFilter, isEditable } = props;
  const { sheet, bookId, selected, acts, rows } = props;
  if (!isEditable) return null;
  return (
    <>
      {editing && <PlacedEditor {...props} text={editing.text} isOver={editing.isOver} />}
      {menuAt && (
        <MenuList
          title="Действия с выбранным"
          style={{ position: 'fixed', left: px(menuAt.x), top: px(menuAt.y) }}
          entries={contextEntries({ sheet, at: selected, acts, filter: onFilter, undo: props.onUndo })}
          onClose={(isByKey) => {
            setMenuAt(undefined);
            if (isByKey) element.current?.focus();
          }}
        />
      )}
      {filtering !== undefined && (
        <FilterPopup
          {...{ bookId, sheetId: sheet.sheetId, column: filtering }}
          name={rows.get(sheet.filter?.top ?? -1)?.cells[filtering]?.text ?? columnName(filtering)}
          onSort={(order) => void acts.change('sort', { column: filtering, order })}
          onFilter={(hidden) => void acts.change('filter', { column: filtering, hidden })}
          onClose={() => onFilter(undefined)}
        />
      )}
    </>
  );
}

function PlacedEditor(props: OverlayProps & { readonly text: string; readonly isOver: boolean }) {
  const { element, selected, text, isOver, cell, finish } = props;
  const box = useCellBox(element.current, selected.anchor);
  return box ? <CellEditor box={box} text={text} isOver={isOver} choices={cell?.choices} onDone={finish} /> : null;
}

/** Above the grid: the name of what is selected, the whole text of the cell, which the grid may cut off, its note and its rule, and a button for what the right mouse button opens. */

import { type RuleOf, ruleText } from './cell-rule';
import { rangesOf, type Selected } from './selection';

interface CellBarProps {
  readonly at: Selected;
  readonly cell: (RuleOf & { readonly text: string; readonly note?: string; readonly invalid?: true }) | undefined;
  onMenu(event: MouseEvent & { readonly currentTarget: HTMLElement }): void;
}

export function CellBar({ at, cell, onMenu }: CellBarProps) {
  const rule = cell?.invalid ? ruleText(cell) : '';
  return (
    <div class="cell-bar" role="group" aria-label="Выбранная ячейка">
      <span class="address">{rangesOf(at).join(', ')}</span>
      <span class="whole-text">{cell?.text}</span>
      {rule !== '' && <span class="note bad">{rule}</span>}
      {cell?.note && <span class="note">{cell.note}</span>}
      <button aria-haspopup="menu" aria-label="Действия с выбранным" onClick={onMenu}>
        ⋮
      </button>
    </div>
  );
}

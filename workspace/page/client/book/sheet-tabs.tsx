/** The tabs of a spreadsheet, below the grid. */

import type { BookView } from '../../wire';
import { hrefOf } from '../route';

interface SheetTabsProps {
  readonly book: BookView;
  readonly current: number;
}

export function SheetTabs({ book, current }: SheetTabsProps) {
  const shown = book.tabs.filter(({ hidden, sheetId }) => !hidden || sheetId === current);
  const hidden = book.tabs.filter((tab) => !shown.includes(tab));
  return (
    <nav class="sheet-tabs" aria-label="Листы">
      {shown.map(({ sheetId, title }) => (
        <a href={hrefOf('book', book.id, sheetId)} aria-current={sheetId === current ? 'page' : undefined}>
          {title}
        </a>
      ))}
      {hidden.length > 0 && (
        <select
          aria-label="Скрытые листы"
          value=""
          onChange={({ currentTarget }) => (location.hash = hrefOf('book', book.id, currentTarget.value))}
        >
          <option value="">Скрытые: {hidden.length}</option>
          {hidden.map(({ sheetId, title }) => (
            <option value={sheetId}>{title}</option>
          ))}
        </select>
      )}
    </nav>
  );
}

/** A spreadsheet: menus, the grid, the tabs below it, and the script's sidebar and dialogs beside it. */

import { useEffect, useRef, useState } from 'preact/hooks';

import type { Menu, MenuEntry } from '../../../services/spreadsheet-app/ui-record';
import type { BookView as Book, OpenedSheet } from '../../wire';
import { act, look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import type { WindowProps } from '../window-props';
import './book.css';
import { useConfirm } from './confirm';
import { Grid } from './grid';
import { barMenus, type EntriesPlace } from './grid-entries';
import { type BarMenu, MenuBar } from './menu-bar';
import type { Entry } from './menu-list';
import type { OpenBookProps } from './open-book';
import { ScriptPages } from './script-pages';
import { cellOf, only, type Selected } from './selection';
import { SheetTabs } from './sheet-tabs';
import { type BookActs, useBookActs } from './use-book-acts';

export function BookView(props: WindowProps) {
  const { route, state } = props;
  const id = route.parts[0] ?? state.workbookId;
  const book = useLoaded(() => look<Book>('book', { id }), [id, state]);
  if (book.value?.id !== id) return <p class="empty">{book.error ?? 'Загрузка…'}</p>;
  const shown = book.value.tabs.filter(({ hidden }) => !hidden);
  const wanted = book.value.tabs.find(({ sheetId }) => String(sheetId) === route.parts[1]) ?? shown[0];
  if (!wanted) return <p class="empty">В таблице нет листов.</p>;
  return <OpenBook key={`${id} ${wanted.sheetId}`} {...props} book={book.value} sheetId={wanted.sheetId} />;
}

function OpenBook(props: OpenBookProps) {
  const { book, sheetId, state, screen, reload } = props;
  const from = useRef(0);
  const sheet = useLoaded(() => look<OpenedSheet>('sheet', { book: book.id, id: sheetId, from: from.current }), [book]);
  const [selected, setSelected] = useState<Selected>();
  const [filtering, setFiltering] = useState<number>();
  const { confirm, element } = useConfirm();
  const acts = useBookActs({ ...props, reloadSheet: sheet.reload, confirm });
  useEffect(() => {
    if (state.menus.length === 0 && book.isWorkbook) void act('open').then(reload);
  }, [state.user]);
  const at = selected ?? firstCell(sheet.value);
  const undo = async (): Promise<void> => {
    const made = (await acts.undo())?.made;
    if (made?.sheetId === sheetId && made.a1 !== undefined) setSelected(only(cellOf(made.a1)));
  };
  const place = sheet.value && { sheet: sheet.value, at, acts, filter: setFiltering, undo: () => void undo() };
  return (
    <>
      <BookBar {...props} acts={acts} place={place} />
      <div class="book-body">
        {sheet.value && place ? (
          <Grid
            bookId={book.id}
            sheet={sheet.value}
            isEditable={book.isWorkbook}
            selected={at}
            acts={acts}
            filtering={filtering}
            onFilter={setFiltering}
            onSelect={setSelected}
            onUndo={place.undo}
            onSight={(row) => void (from.current = row)}
          />
        ) : (
          <p class="empty">{sheet.error ?? 'Загрузка…'}</p>
        )}
        {book.isWorkbook && <ScriptPages screen={screen} call={acts.call} />}
      </div>
      <SheetTabs book={book} current={sheetId} act={(fields) => acts.change('tab', fields)} confirm={confirm} />
      {element}
    </>
  );
}

/** The first cell that scrolls and is seen. */
function firstCell(sheet: OpenedSheet | undefined): Selected {
  const column = (sheet?.columns ?? []).findIndex(({ hidden }) => !hidden);
  return only({ row: sheet ? Math.min(sheet.frozenRowCount, sheet.rowCount - 1) : 0, column: Math.max(0, column) });
}

interface BarProps extends OpenBookProps {
  readonly acts: BookActs;
  readonly place: EntriesPlace | undefined;
}

function BookBar({ book, state, acts, place }: BarProps) {
  const choose = (path: readonly string[]): void => void (place && acts.choose(path, place.at));
  return (
    <div class="book-bar">
      <h1>{book.title}</h1>
      {book.isWorkbook ? (
        <MenuBar
          menus={[...(place ? barMenus(place) : []), ...scriptMenus(state.menus, choose)]}
          isBusy={acts.isBusy}
        />
      ) : (
        <span class="hint">только чтение</span>
      )}
      <span class="busy" role="status">
        {acts.isBusy ? 'Скрипт выполняется…' : ''}
      </span>
      <a class="download" href={`/download/xlsx?id=${book.id}`} download>
        Скачать .xlsx
      </a>
    </div>
  );
}

/** `path` are the titles from the menu to the item. */
function scriptMenus(menus: readonly Menu[], choose: (path: readonly string[]) => void): readonly BarMenu[] {
  const entryOf = (entry: MenuEntry, path: readonly string[]): Entry => {
    if (entry.kind === 'separator') return entry;
    const inner = [...path, entry.title];
    if (entry.kind === 'item') return { kind: 'item', title: entry.title, choose: () => choose(inner) };
    return { kind: 'group', title: entry.title, entries: entry.entries.map((each) => entryOf(each, inner)) };
  };
  return menus.map(({ title, entries }) => ({ title, entries: entries.map((entry) => entryOf(entry, [title])) }));
}

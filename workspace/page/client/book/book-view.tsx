/** A spreadsheet: menus, the grid, the tabs below it, and the script's sidebar and dialogs beside it. */

import { useEffect, useState } from 'preact/hooks';

import type { BookView as Book, OpenedSheet } from '../../wire';
import type { WindowProps } from '../app';
import { act, look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import { Grid } from './grid';
import { MenuBar } from './menu-bar';
import { ScriptPages } from './script-pages';
import type { Selected } from './selection';
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

export interface OpenBookProps extends WindowProps {
  readonly book: Book;
  readonly sheetId: number;
}

function OpenBook(props: OpenBookProps) {
  const { book, sheetId, state, screen, reload } = props;
  const sheet = useLoaded(() => look<OpenedSheet>('sheet', { book: book.id, id: sheetId }), [book]);
  const [selected, setSelected] = useState<Selected>();
  const acts = useBookActs(props);
  useEffect(() => {
    if (state.menus.length === 0 && book.isWorkbook) void act('open').then(reload);
  }, [state.user]);
  const at = selected ?? firstCell(sheet.value);
  return (
    <>
      <BookBar {...props} acts={acts} at={at} />
      <div class="book-body">
        {sheet.value ? (
          <Grid
            bookId={book.id}
            sheet={sheet.value}
            isEditable={book.isWorkbook}
            selected={at}
            onSelect={setSelected}
            onEnter={(cell, text) => void acts.enter(cell, text)}
          />
        ) : (
          <p class="empty">{sheet.error ?? 'Загрузка…'}</p>
        )}
        {book.isWorkbook && <ScriptPages screen={screen} call={acts.call} />}
      </div>
      <SheetTabs book={book} current={sheetId} />
    </>
  );
}

/** The first cell that scrolls and is seen. */
function firstCell(sheet: OpenedSheet | undefined): Selected {
  const column = Math.max(
    0,
    (sheet?.columns ?? []).findIndex(({ hidden }) => !hidden),
  );
  const cell = { row: sheet ? Math.min(sheet.frozenRowCount, sheet.rowCount - 1) : 0, column };
  return { anchor: cell, focus: cell };
}

interface PlaceProps {
  readonly acts: BookActs;
  readonly at: Selected;
}

function BookBar({ book, state, acts, at }: OpenBookProps & PlaceProps) {
  return (
    <div class="book-bar">
      <strong>{book.title}</strong>
      {book.isWorkbook ? (
        <MenuBar menus={state.menus} isBusy={acts.isBusy} onChoose={(path) => void acts.choose(path, at)} />
      ) : (
        <span class="hint">только чтение</span>
      )}
      <a class="download" href={`/download/xlsx?id=${book.id}`} download>
        Скачать .xlsx
      </a>
    </div>
  );
}

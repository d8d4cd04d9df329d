/** A spreadsheet: menus, the grid, the tabs below it, and the script's sidebar and dialogs beside it. */

import { useEffect, useState } from 'preact/hooks';

import type { RunReport } from '../../../runs/report';
import type { ActReply, BookView as Book, EditReply, OpenedSheet, RowView } from '../../wire';
import type { WindowProps } from '../app';
import { hrefOf } from '../route';
import { act, look, sentenceOf } from '../server-calls';
import { useLoaded } from '../use-loaded';
import { Grid } from './grid';
import { MenuBar } from './menu-bar';
import { ScriptPages } from './script-pages';
import { a1Of, type Cell, rangeOf, type Selected } from './selection';
import { SheetTabs } from './sheet-tabs';

const REJECTED = 'Значение не подходит: проверка данных в этой ячейке его не принимает. Прежнее значение осталось.';

export function BookView(props: WindowProps) {
  const { route, state } = props;
  const id = route.parts[0] ?? state.workbookId;
  const book = useLoaded(() => look<Book>('book', { id }), [id, state]);
  if (!book.value) return <p class="empty">{book.error ?? 'Загрузка…'}</p>;
  const shown = book.value.tabs.filter(({ hidden }) => !hidden);
  const wanted = book.value.tabs.find(({ sheetId }) => String(sheetId) === route.parts[1]) ?? shown[0];
  if (!wanted) return <p class="empty">В таблице нет листов.</p>;
  return <OpenBook key={`${id} ${wanted.sheetId}`} {...props} book={book.value} sheetId={wanted.sheetId} />;
}

interface OpenBookProps extends WindowProps {
  readonly book: Book;
  readonly sheetId: number;
}

const CORNER: Selected = { anchor: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };

function OpenBook(props: OpenBookProps) {
  const { book, sheetId, state, screen, reload } = props;
  const sheet = useLoaded(() => look<OpenedSheet>('sheet', { book: book.id, id: sheetId }), [book]);
  const [selected, setSelected] = useState<Selected>();
  const [row, setRow] = useState<RowView>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (state.menus.length === 0 && book.isWorkbook) void act('open').then(reload);
  }, [state.user]);
  const at = selected ?? (sheet.value ? firstCell(sheet.value) : CORNER);
  const run = async (start: () => Promise<ActReply>): Promise<RunReport> => {
    setBusy(true);
    try {
      const report = await screen.perform(start);
      const { activatedSheet } = report.ui;
      if (activatedSheet !== null && activatedSheet !== sheetId) location.hash = hrefOf('book', book.id, activatedSheet);
      return report;
    } finally {
      setBusy(false);
      reload();
    }
  };
  const choose = async (path: readonly string[]): Promise<void> => {
    try {
      const { error } = await run(() => act('menu', { path, sheet: sheetId, ranges: [rangeOf(at)] }));
      if (error) await screen.tell('Ошибка скрипта', error.message);
    } catch (error) {
      await screen.tell('Меню', sentenceOf(error));
    }
  };
  const enter = async (cell: Cell, text: string): Promise<void> => {
    try {
      const { outcome } = await act<EditReply>('edit', { sheet: sheetId, a1: a1Of(cell), text });
      if (outcome === 'rejected') await screen.tell('Проверка данных', REJECTED);
      if (outcome === 'warned') screen.notice('Проверка данных', 'Значение принято, но не подходит под правило ячейки.');
    } catch (error) {
      await screen.tell('Ячейка', sentenceOf(error));
    }
    reload();
  };
  return (
    <>
      <div class="book-bar">
        <strong>{book.title}</strong>
        {book.isWorkbook ? (
          <MenuBar menus={state.menus} isBusy={isBusy} onChoose={(path) => void choose(path)} />
        ) : (
          <span class="hint">только чтение</span>
        )}
        <a class="download" href={`/download/xlsx?id=${book.id}`} download>
          Скачать .xlsx
        </a>
      </div>
      <CellBar at={at} row={row ?? rowIn(sheet.value, at)} />
      <div class="book-body">
        {sheet.value ? (
          <Grid
            bookId={book.id}
            sheet={sheet.value}
            isEditable={book.isWorkbook}
            selected={at}
            onSelect={(next, nextRow) => {
              setSelected(next);
              setRow(nextRow);
            }}
            onEnter={(cell, text) => void enter(cell, text)}
          />
        ) : (
          <p class="empty">{sheet.error ?? 'Загрузка…'}</p>
        )}
        {book.isWorkbook && (
          <ScriptPages screen={screen} call={(fn, args) => run(() => act('call', { fn, args }))} />
        )}
      </div>
      <SheetTabs book={book} current={sheetId} />
    </>
  );
}

function firstCell({ frozenRowCount, columns, rowCount }: OpenedSheet): Selected {
  const column = Math.max(
    0,
    columns.findIndex(({ hidden }) => !hidden),
  );
  const cell = { row: Math.min(frozenRowCount, rowCount - 1), column };
  return { anchor: cell, focus: cell };
}

function rowIn(sheet: OpenedSheet | undefined, { anchor }: Selected): RowView | undefined {
  return sheet?.rows.find(({ index }) => index === anchor.row);
}

/** The whole text of the selected cell, which the grid may cut off, and its note. */
function CellBar({ at, row }: { readonly at: Selected; readonly row: RowView | undefined }) {
  const cell = row?.cells[at.anchor.column];
  return (
    <div class="cell-bar">
      <span class="address">{rangeOf(at)}</span>
      <span class="whole-text">{cell?.text}</span>
      {cell?.note && <span class="note">{cell.note}</span>}
    </div>
  );
}

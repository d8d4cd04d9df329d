/** The tabs of a spreadsheet, below the grid: all sheets behind one button, and what can be done with the one that is open. */

import { useState } from 'preact/hooks';

import type { BookView, EditReply, TabView } from '../../wire';
import { px } from '../pixels';
import { hrefOf } from '../route';
import type { Confirmation } from './confirm';
import type { ScreenPoint } from './grid-parts';
import { type Entry, MenuList } from './menu-list';
import { TabTitle } from './tab-title';

interface SheetTabsProps {
  readonly book: BookView;
  readonly current: number;
  /** Does one of the acts of /api/tab with the open sheet, or another that is named. */
  act(fields: object): Promise<EditReply | undefined>;
  confirm(asked: Confirmation): Promise<boolean>;
}

export function SheetTabs(props: SheetTabsProps) {
  const { book, current, act } = props;
  const [menu, setMenu] = useState<ScreenPoint & { readonly kind: 'all' | 'tab' }>();
  const [isRenaming, setRenaming] = useState(false);
  const open = (kind: 'all' | 'tab', { currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    const { left, top } = currentTarget.getBoundingClientRect();
    setMenu({ kind, x: left, y: top });
  };
  const add = async (): Promise<void> => {
    const reply = await act({ act: 'add' });
    if (reply?.made) location.hash = hrefOf('book', book.id, reply.made.sheetId);
  };
  return (
    <nav class="sheet-tabs" aria-label="Листы">
      {book.isWorkbook && (
        <button class="icon" aria-label="Добавить лист" title="Добавить лист" onClick={() => void add()}>
          +
        </button>
      )}
      <button
        class="icon"
        aria-haspopup="menu"
        aria-label="Все листы"
        title="Все листы"
        onClick={(event) => open('all', event)}
      >
        ☰
      </button>
      <div class="tabs">
        {book.tabs.map((tab) => {
          const isOpen = tab.sheetId === current;
          if (tab.hidden && !isOpen) return null;
          if (isOpen && isRenaming) {
            return <TabTitle title={tab.title} onDone={(title) => rename(title, act, () => setRenaming(false))} />;
          }
          return (
            <span class="tab" key={tab.sheetId}>
              <a
                href={hrefOf('book', book.id, tab.sheetId)}
                aria-current={isOpen ? 'page' : undefined}
                onDblClick={() => isOpen && book.isWorkbook && setRenaming(true)}
              >
                {tab.title}
              </a>
              {isOpen && book.isWorkbook && (
                <button
                  class="icon"
                  aria-haspopup="menu"
                  aria-label={`Лист «${tab.title}»: действия`}
                  onClick={(event) => open('tab', event)}
                >
                  ▾
                </button>
              )}
            </span>
          );
        })}
      </div>
      {menu && (
        <MenuList
          title={menu.kind === 'all' ? 'Все листы' : 'Лист'}
          style={{ position: 'fixed', left: px(menu.x), top: 'auto', bottom: px(window.innerHeight - menu.y) }}
          entries={menu.kind === 'all' ? allSheets(props) : tabEntries(props, () => setRenaming(true))}
          onClose={() => setMenu(undefined)}
        />
      )}
    </nav>
  );
}

function rename(title: string | undefined, act: SheetTabsProps['act'], close: () => void): void {
  close();
  if (title !== undefined) void act({ act: 'rename', title });
}

/** A hidden sheet is shown by choosing it, as at Google; in a spreadsheet that is only read it is opened without that. */
function allSheets({ book, act }: SheetTabsProps): readonly Entry[] {
  return book.tabs.map(({ sheetId, title, hidden }) => ({
    kind: 'item',
    title,
    ...(hidden && { hint: 'скрыт' }),
    choose: () => {
      if (hidden && book.isWorkbook) void act({ act: 'show', sheet: sheetId });
      location.hash = hrefOf('book', book.id, sheetId);
    },
  }));
}

function tabEntries(props: SheetTabsProps, onRename: () => void): readonly Entry[] {
  const { book, current, act } = props;
  const place = book.tabs.findIndex(({ sheetId }) => sheetId === current);
  const tab = book.tabs[place];
  const shown = book.tabs.filter(({ hidden }) => !hidden);
  if (!tab) return [];
  const at = shown.indexOf(tab);
  const item = (title: string, choose: () => void, isOff = false): Entry => ({ kind: 'item', title, choose, isOff });
  const move = (next: TabView | undefined, after: number): void => {
    if (next) void act({ act: 'move', to: next.index + after });
  };
  return [
    item('Переименовать', onRename),
    item('Создать копию', () => void duplicate(props)),
    item('Скрыть лист', () => void leave(props, 'hide'), tab.hidden || shown.length < 2),
    item('Сдвинуть влево', () => move(shown[at - 1], 0), at < 1),
    item('Сдвинуть вправо', () => move(shown[at + 1], 1), at < 0 || at === shown.length - 1),
    { kind: 'separator' },
    item('Удалить', () => void remove(props, tab), shown.length < 2),
  ];
}

async function duplicate({ book, act }: SheetTabsProps): Promise<void> {
  const reply = await act({ act: 'duplicate' });
  if (reply?.made) location.hash = hrefOf('book', book.id, reply.made.sheetId);
}

/** The page goes to the first sheet that is left in sight. */
async function leave({ book, act }: SheetTabsProps, how: 'hide' | 'delete'): Promise<void> {
  const reply = await act({ act: how });
  if (reply) location.hash = hrefOf('book', book.id);
}

async function remove(props: SheetTabsProps, { title }: TabView): Promise<void> {
  const text = `Удалить лист «${title}» со всем, что на нём?`;
  if (await props.confirm({ title: 'Удаление листа', text, goOn: 'Удалить' })) await leave(props, 'delete');
}

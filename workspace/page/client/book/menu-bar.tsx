/** The menus above a spreadsheet, its own and those that the script added: walked with the arrows, opened by a click, Enter or the down arrow. */

import { useRef, useState } from 'preact/hooks';

import { type Entry, MenuList } from './menu-list';

export interface BarMenu {
  readonly title: string;
  readonly entries: readonly Entry[];
}

interface MenuBarProps {
  readonly menus: readonly BarMenu[];
  readonly isBusy: boolean;
}

export function MenuBar({ menus, isBusy }: MenuBarProps) {
  const [open, setOpen] = useState<number>();
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const buttons = (): readonly HTMLElement[] => [
    ...(bar.current?.querySelectorAll<HTMLElement>('.menu > button') ?? []),
  ];
  const go = (place: number, isOpen: boolean): void => {
    const next = (place + menus.length) % menus.length;
    setCurrent(next);
    setOpen(isOpen ? next : undefined);
    buttons()[next]?.focus();
  };
  const press = (event: KeyboardEvent, place: number): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step !== undefined) go(place + step, open !== undefined);
    else if (event.key === 'ArrowDown') setOpen(place);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={bar} class="menu-bar" role="menubar" aria-label="Меню таблицы">
      {menus.map(({ title, entries }, place) => (
        <div class="menu" role="none" key={title}>
          <button
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === place}
            tabIndex={place === Math.min(current, menus.length - 1) ? 0 : -1}
            disabled={isBusy}
            onMouseDown={(event) => open === place && event.stopPropagation()}
            onClick={() => setOpen(open === place ? undefined : place)}
            onKeyDown={(event) => press(event, place)}
          >
            {title}
          </button>
          {open === place && (
            <MenuList
              title={title}
              entries={entries}
              onSide={(step) => go(place + step, true)}
              onClose={(isByKey) => {
                setOpen((now) => (now === place ? undefined : now));
                if (isByKey) buttons()[place]?.focus();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

/** The menus that the script added: opened by a click or the down arrow, walked with the arrows, closed by Esc. */

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Menu, MenuEntry } from '../../../services/spreadsheet-app/ui-record';

interface MenuBarProps {
  readonly menus: readonly Menu[];
  readonly isBusy: boolean;
  /** `path` are the titles from the menu to the item. */
  onChoose(path: readonly string[]): void;
}

export function MenuBar({ menus, isBusy, onChoose }: MenuBarProps) {
  const [open, setOpen] = useState<string>();
  const element = useRef<HTMLDivElement>(null);
  useClicksOutside(element, () => setOpen(undefined));
  const choose = (path: readonly string[]): void => {
    setOpen(undefined);
    onChoose(path);
  };
  return (
    <div
      ref={element}
      class="menu-bar"
      role="menubar"
      aria-label="Меню таблицы"
      onKeyDown={(event) => walk(event, () => setOpen(undefined))}
    >
      {menus.map(({ title, entries }) => (
        <div class="menu" key={title}>
          <button
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === title}
            disabled={isBusy}
            onClick={() => setOpen(open === title ? undefined : title)}
            onKeyDown={(event) => event.key === 'ArrowDown' && setOpen(title)}
          >
            {title}
          </button>
          {open === title && (
            <div class="popup" role="menu" aria-label={title}>
              <Entries entries={entries} path={[title]} choose={choose} />
            </div>
          )}
        </div>
      ))}
      {isBusy && <span class="busy">Скрипт выполняется…</span>}
    </div>
  );
}

function useClicksOutside(element: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const hear = ({ target }: MouseEvent): void => {
      if (!(target instanceof Node) || !element.current?.contains(target)) close();
    };
    document.addEventListener('mousedown', hear);
    return () => document.removeEventListener('mousedown', hear);
  }, []);
}

interface EntriesProps {
  readonly entries: readonly MenuEntry[];
  readonly path: readonly string[];
  choose(path: readonly string[]): void;
}

/** A submenu stands below its title in the same list, in reach without aiming. */
function Entries({ entries, path, choose }: EntriesProps) {
  return (
    <>
      {entries.map((entry) => {
        if (entry.kind === 'separator') return <hr />;
        const inner = [...path, entry.title];
        if (entry.kind === 'item') {
          return (
            <button role="menuitem" tabIndex={-1} onClick={() => choose(inner)}>
              {entry.title}
            </button>
          );
        }
        return (
          <div role="group" aria-label={entry.title}>
            <span class="group">{entry.title}</span>
            <Entries entries={entry.entries} path={inner} choose={choose} />
          </div>
        );
      })}
    </>
  );
}

function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, close: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const bar = event.currentTarget;
  if (event.key === 'Escape') {
    bar.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    return close();
  }
  if (step === undefined) return;
  event.preventDefault();
  // After the popup is drawn.
  requestAnimationFrame(() => {
    const items = [...bar.querySelectorAll<HTMLElement>('.popup [role="menuitem"]')];
    const at = items.findIndex((item) => item === document.activeElement);
    items[at < 0 ? 0 : (at + step + items.length) % items.length]?.focus();
  });
}

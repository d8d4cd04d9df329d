/** An open menu: walked with the arrows, Home and End, closed by Esc, Tab or a press beside it. A submenu stands below its title in the same list. */

import type { CSSProperties } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { px } from '../pixels';

export type Entry =
  | {
      readonly kind: 'item';
      readonly title: string;
      /** Keys that do the same, or another word about it. */
      readonly hint?: string;
      readonly isOff?: boolean;
      choose(): void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'group'; readonly title: string; readonly entries: readonly Entry[] };

interface MenuListProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly style?: CSSProperties;
  /** `isByKey`: the focus goes back to where it was. */
  onClose(isByKey: boolean): void;
  /** To the menu beside, where there is one. */
  onSide?(step: number): void;
}

export function MenuList({ title, entries, style, onClose, onSide }: MenuListProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    stayInSight(element.current);
    itemsOf(element.current)[0]?.focus({ preventScroll: true });
  }, []);
  usePressesBeside(element, () => onClose(false));
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      return onClose(true);
    }
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (side !== undefined) return onSide?.(side);
    walk(event, itemsOf(element.current));
  };
  return (
    <div ref={element} class="popup" role="menu" aria-label={title} {...(style && { style })} onKeyDown={press}>
      <Entries entries={entries} onChosen={() => onClose(true)} />
    </div>
  );
}

interface EntriesProps {
  readonly entries: readonly Entry[];
  onChosen(): void;
}

function Entries({ entries, onChosen }: EntriesProps) {
  return (
    <>
      {entries.map((entry) => {
        if (entry.kind === 'separator') return <hr />;
        if (entry.kind === 'group') {
          return (
            <div role="group" aria-label={entry.title}>
              <span class="group" aria-hidden="true">
                {entry.title}
              </span>
              <Entries entries={entry.entries} onChosen={onChosen} />
            </div>
          );
        }
        const choose = (): void => {
          onChosen();
          entry.choose();
        };
        return (
          <button role="menuitem" tabIndex={-1} disabled={entry.isOff === true} onClick={choose}>
            <span>{entry.title}</span>
            {entry.hint !== undefined && <small aria-hidden="true">{entry.hint}</small>}
          </button>
        );
      })}
    </>
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)') ?? [])];
}

function walk(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const at = items.findIndex((item) => item === document.activeElement);
  const wanted = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (wanted === undefined) return;
  event.preventDefault();
  items[(wanted + items.length) % items.length]?.focus();
}

/** A menu that would reach beyond the window is moved back into it. */
function stayInSight(menu: HTMLElement | null): void {
  if (!menu) return;
  const { top } = menu.getBoundingClientRect();
  // A long one that opens downwards ends at the edge of the window instead of covering what is above it.
  if (top < window.innerHeight / 2) menu.style.maxHeight = px(window.innerHeight - top - 8);
  const { right, bottom } = menu.getBoundingClientRect();
  const [over, under] = [right - window.innerWidth + 8, bottom - window.innerHeight + 8];
  if (over > 0 || under > 0) menu.style.translate = `${px(-Math.max(0, over))} ${px(-Math.max(0, under))}`;
}

function usePressesBeside(element: { readonly current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const hear = ({ target }: MouseEvent): void => {
      if (!(target instanceof Node) || !element.current?.contains(target)) close();
    };
    // After the press that opened it.
    const timer = setTimeout(() => document.addEventListener('mousedown', hear));
    return () => {
      clearTimeout(timer);
      document.removeEventListener('mousedown', hear);
    };
  }, []);
}

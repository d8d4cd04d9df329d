/** `ui.createMenu`: a menu that appears once it is added to the editor. */

import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { Menu, MenuEntry } from './ui-record';

export interface MenuBuilder {
  addItem(caption: string, functionName: string): MenuBuilder;
  addSeparator(): MenuBuilder;
  addSubMenu(menu: MenuBuilder): MenuBuilder;
  addToUi(): void;
}

const built = new WeakMap<object, () => Menu>();

/** Makes a builder; `add` puts the finished menu into the editor. */
export function menuBuilder(title: string, add: (menu: Menu) => void): MenuBuilder {
  const entries: MenuEntry[] = [];
  const finished = (): Menu => ({ kind: 'menu', title, entries: [...entries] });
  const put = (entry: MenuEntry): MenuBuilder => {
    entries.push(entry);
    return builder;
  };
  const builder: MenuBuilder = expose('Menu', {
    addItem(caption: string, functionName: string) {
      if (typeof functionName !== 'string' || functionName === '') {
        throw new ServiceError('Invalid argument: functionName');
      }
      return put({ kind: 'item', title: String(caption), fn: functionName });
    },
    addSeparator: () => put({ kind: 'separator' }),
    addSubMenu(menu: MenuBuilder) {
      const subMenu = built.get(menu);
      if (!subMenu) throw new ServiceError('Invalid argument: menu');
      return put(subMenu());
    },
    addToUi: () => add(finished()),
  });
  built.set(builder, finished);
  return builder;
}

/** Finds an item by its path of titles, or by its own title anywhere in the menus. */
export function findItem(menus: readonly MenuEntry[], path: readonly string[]): string | undefined {
  const [title, ...rest] = path;
  for (const entry of menus) {
    if (entry.kind === 'separator') continue;
    if (entry.kind === 'item') {
      if (entry.title === title && rest.length === 0) return entry.fn;
      continue;
    }
    const found = entry.title === title ? findItem(entry.entries, rest) : undefined;
    const anywhere = found ?? findItem(entry.entries, path);
    if (anywhere !== undefined) return anywhere;
  }
  return undefined;
}

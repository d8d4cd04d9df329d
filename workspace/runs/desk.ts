/** What a person does at the open workbook: opening it, clicking in its menus, in a sidebar, typing into cells. */

import type { RunKind } from '../core/run';
import { type Role, roleOf } from '../core/sharing';
import { findItem } from '../services/spreadsheet-app/menu';
import type { Selection } from '../services/spreadsheet-app/spreadsheet';
import type { Menu } from '../services/spreadsheet-app/ui-record';
import type { DeskParts } from './desk-parts';
import { createEditActs, type EditActs } from './edit-acts';
import { fireInstalled, fireSimple } from './fire';
import type { RunReport } from './report';

export interface Desk extends EditActs {
  user(): string;
  /** Somebody else sits down at the keyboard. */
  setUser(email: string): void;
  /** Makes somebody an editor of the workbook, or one who may only look. */
  share(email: string, role?: 'writer' | 'reader'): void;
  /** Opens or reloads the workbook, which runs the open triggers unless the person may only look. */
  open(): readonly RunReport[];
  menus(): readonly Menu[];
  /** Clicks a menu item, by its title or the path of titles to it; opens the workbook first if need be. */
  menu(
    path: string | readonly string[],
    options?: { readonly user?: string; readonly selection?: Selection },
  ): RunReport;
  select(selection: Selection): void;
  /** Calls a function as a page does by google.script.run. */
  call(fn: string, ...args: readonly unknown[]): RunReport;
  /** Runs a function as from the script editor. */
  run(fn: string, ...args: readonly unknown[]): RunReport;
}

interface Seat {
  user: string;
  readonly opened: Set<string>;
}

/** Makes the desk, with the owner of the workbook at it. */
export function createDesk(parts: DeskParts): Desk {
  const { services, binding, keepTime } = parts;
  const { drive, spreadsheetApp } = services.people;
  const seat: Seat = { user: binding.owner, opened: new Set() };
  const act = <T>(work: () => T): T => {
    requireEditor(parts, seat.user);
    const result = work();
    keepTime();
    return result;
  };
  const start = (kind: RunKind, fn: string, args: readonly unknown[]): RunReport =>
    act(() => parts.runner.run({ kind, fn, user: seat.user, args }));
  const open = (): readonly RunReport[] => {
    // AS/guides/triggers: triggers do not run for somebody who may only look, so there are no menus either.
    if (mayOnlyLook(parts, seat.user)) return [];
    return act(() => openWorkbook(parts, seat));
  };
  return {
    ...createEditActs(parts, { act, user: () => seat.user }),
    user: () => seat.user,
    setUser(email) {
      seat.user = email;
    },
    share: (email, role = 'writer') => drive.share(binding.workbookId, role, { with: email, by: binding.owner }),
    open,
    menus: () => spreadsheetApp.menus(seat.user),
    menu(path, { user = seat.user, selection } = {}) {
      seat.user = user;
      if (selection) spreadsheetApp.select(user, selection);
      if (!seat.opened.has(user)) open();
      const menus = spreadsheetApp.menus(user);
      const fn = findItem(menus, typeof path === 'string' ? [path] : path);
      if (fn === undefined) throw new RangeError(`No menu item ${JSON.stringify(path)} in ${JSON.stringify(menus)}`);
      return start('menu', fn, []);
    },
    select: (selection) => spreadsheetApp.select(seat.user, selection),
    call: (fn, ...args) => start('sidebar', fn, args),
    run: (fn, ...args) => start('editor', fn, args),
  };
}

function roleAt({ world, binding }: DeskParts, user: string): Role | undefined {
  const workbook = world.files.get(binding.workbookId);
  return workbook && roleOf(world.files, workbook, user);
}

function mayOnlyLook(parts: DeskParts, user: string): boolean {
  return roleAt(parts, user) === 'reader';
}

function requireEditor(parts: DeskParts, user: string): void {
  const role = roleAt(parts, user);
  if (role === undefined || role === 'reader') throw new Error(`${user} may not edit the workbook`);
}

function openWorkbook(parts: DeskParts, seat: Seat): readonly RunReport[] {
  const { services, binding } = parts;
  const { user } = seat;
  services.people.spreadsheetApp.clearMenus(user);
  seat.opened.add(user);
  const event = { ...services.eventObjects(binding.workbookId), user: { email: user } };
  return [
    ...fireSimple(parts, 'onOpen', { user, event }),
    ...fireInstalled(parts, 'ON_OPEN', { sourceId: binding.workbookId, event }),
  ];
}

/** The menu «Наставничество» and the functions behind its items, which Google calls by name. */

import { addMenu, type MenuEntry, openSidebar, screen } from '../adapters/workbook/screen';
import { runClock } from '../adapters/run/clock';
import { scriptSignals } from '../adapters/run/signals';
import { isLate } from '../app/health';
import { MENU, MENU_TITLE, MENU_TITLE_LATE, type MenuItem } from '../texts/menu';
import { COMMANDS, type CommandName } from './commands';
import { guarded } from './guard';

/** The items in their order; a function of the bundle is named `menu` and the item's key. */
const LAYOUT: readonly (MenuItem | 'separator' | { readonly more: readonly (MenuItem | 'separator')[] })[] = [
  'openPanel',
  'refreshToday',
  'separator',
  'importFiles',
  'printCards',
  'markConsents',
  'retakeAnswers',
  'separator',
  'registerMentors',
  'proposePairs',
  'openBoard',
  'confirmMarked',
  'confirmAll',
  'declineMarked',
  'appointMentors',
  'endPairs',
  'separator',
  'draftOrder',
  'signDocument',
  'copyChatText',
  'separator',
  {
    more: [
      'setUp',
      'recordDecision',
      'separator',
      'mailOn',
      'mailTest',
      'mailOff',
      'separator',
      'sendAgain',
      'takeAsDone',
      'repairRows',
      'separator',
      'toggleSheets',
      'takeOver',
      'adoptWorkbook',
    ],
  },
];

/** Runs as a simple trigger: it may read properties and make menus, and nothing else. */
export function buildMenu(): void {
  const late = isLate(scriptSignals().all(), runClock('Europe/Moscow').now());
  addMenu(late ? MENU_TITLE_LATE : MENU_TITLE, LAYOUT.map(entryOf));
}

function entryOf(item: (typeof LAYOUT)[number]): MenuEntry {
  if (item === 'separator') return item;
  if (typeof item === 'object') return { title: MENU.more, entries: item.more.map(entryOf) };
  return { title: MENU[item], fn: functionOf(item) };
}

/** @example functionOf('setUp') // 'menuSetUp' */
function functionOf(item: MenuItem): string {
  return `menu${item.charAt(0).toUpperCase()}${item.slice(1)}`;
}

/** Does what an item says and tells what came of it. */
export function runCommand(name: CommandName): void {
  const seen = screen(MENU_TITLE);
  seen.tell(guarded(() => COMMANDS[name](seen)));
}

export function openPanel(): void {
  openSidebar('sidebar', MENU_TITLE);
}

/** SpreadsheetApp, as far as a script needs it for menus, pages and the selection; cells are the Sheets service's. */

import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { Run } from '../../core/run';
import type { World } from '../../core/world';
import { parseRange } from './active-range';
import {
  BOOK_SCOPES,
  type EventPlace,
  rangeObject,
  type Selection,
  sheetObject,
  spreadsheet,
  type Workbook,
} from './spreadsheet';
import { createUi } from './ui';
import { emptyUi, type Menu, type PlannedAnswer, type UiRecord } from './ui-record';

export interface SpreadsheetAppPeople {
  /** What a run has shown so far. */
  ui(run: Run): UiRecord;
  menus(user: string): readonly Menu[];
  /** Forgets the menus of a person who closes or reloads the workbook. */
  clearMenus(user: string): void;
  planAnswers(answers: readonly PlannedAnswer[]): void;
  /** Drops the planned answers that no dialog has asked for. */
  forgetAnswers(): void;
  select(user: string, selection: Selection): void;
}

/** Makes the service; `suspend` is told when a dialog makes a run wait. */
export function createSpreadsheetApp(world: World, workbook: Workbook, suspend: (run: Run) => void) {
  const uiOf = uiRecords();
  const menusByUser = new Map<string, Menu[]>();
  const selections = new Map<string, Selection>();
  const answers: PlannedAnswer[] = [];
  const record = (): UiRecord => uiOf(world.gate.run());
  const menus = (user: string): Menu[] => menusByUser.get(user) ?? [];
  const ui = createUi(world, {
    record,
    takeAnswer: () => answers.shift(),
    suspend: () => suspend(world.gate.run()),
    addMenu(menu) {
      const { user } = world.gate.run();
      // AS/guides/menus: a second menu of the same name replaces the first.
      menusByUser.set(user, [...menus(user).filter(({ title }) => title !== menu.title), menu]);
    },
  });
  const book = spreadsheet(world, { workbook, record, selection: () => selections.get(world.gate.run().user) ?? {} });
  const active = (member: string) =>
    world.gate.call({ method: `SpreadsheetApp.${member}`, scopes: BOOK_SCOPES }, () => book);
  const people: SpreadsheetAppPeople = {
    ui: uiOf,
    menus,
    clearMenus: (user) => void menusByUser.delete(user),
    planAnswers: (planned) => void answers.push(...planned),
    forgetAnswers: () => void answers.splice(0),
    select: (user, selection) => void selections.set(user, selection),
  };
  return {
    people,
    eventObjects: (source: Workbook, place?: EventPlace) => eventObjects(world, { source, place, record }),
    global: expose('SpreadsheetApp', {
      getActive: () => active('getActive'),
      getActiveSpreadsheet: () => active('getActiveSpreadsheet'),
      flush: () => world.gate.call({ method: 'SpreadsheetApp.flush' }, () => undefined),
      getUi: () =>
        world.gate.call({ method: 'SpreadsheetApp.getUi' }, () => {
          if (hasScreen(world.gate.run())) return ui;
          throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
        }),
    }),
  };
}

function uiRecords(): (run: Run) => UiRecord {
  const shown = new WeakMap<Run, UiRecord>();
  return (run) => {
    const record = shown.get(run) ?? emptyUi();
    shown.set(run, record);
    return record;
  };
}

/** A trigger that the clock or a respondent fires has nobody's window to draw in. */
function hasScreen({ kind }: Run): boolean {
  return kind !== 'time trigger' && kind !== 'submit trigger';
}

interface EventParts {
  readonly source: Workbook;
  readonly place: EventPlace | undefined;
  record(): UiRecord;
}

function eventObjects(
  world: World,
  { source, place, record }: EventParts,
): { readonly source: object; readonly range?: object } {
  const book = spreadsheet(world, { workbook: source, record, selection: () => ({}) });
  if (!place) return { source: book };
  const { sheetId, a1 } = place;
  const title = source.tabs().find((tab) => tab.sheetId === sheetId)?.title ?? '';
  return {
    source: book,
    range: rangeObject(
      parseRange(a1),
      sheetObject(world, { sheetId, title }, { workbook: source, parent: () => book }),
    ),
  };
}

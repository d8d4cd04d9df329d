/** What goes wrong in a Workspace, on demand: the faults of the core, and what people and Google do meanwhile, each in one line. */

import type { Faults } from '../core/faults';
import type { EventLog } from '../core/store';
import type { Services } from './services';
import type { Desk } from './desk';
import type { EventDelivery } from './respond';

/** Somebody's hands between two calls of a run. Sheets are named by title or id; rows are counted from 1, as people see them. */
export interface Hands {
  /** Types into a cell; edit triggers hear of it. */
  types(sheet: string | number, a1: string, text: string): void;
  /** Sorts the whole sheet below its frozen rows. */
  sorts(sheet: string | number, column: string, order?: 'ASCENDING' | 'DESCENDING'): void;
  insertsRow(sheet: string | number, above: number): void;
  deletesRow(sheet: string | number, row: number): void;
  /** Copies a row and inserts the copy above another. */
  copiesRow(sheet: string | number, row: number, above: number): void;
  namesVersion(name: string): void;
  /** Takes the workbook back to a named version. */
  restoresVersion(name: string): void;
  /** Makes a copy of the workbook file. */
  copiesWorkbook(): void;
  /** Clicks a menu item: a whole other run. */
  clicks(path: string | readonly string[], user?: string): void;
  /** Calls the gateway as the panel does: a whole other run. */
  calls(fn: string, ...args: readonly unknown[]): void;
  /** A function runs as its trigger makes it, or from the editor. */
  runs(fn: string): void;
}

export interface Disturbances extends Faults {
  /** Somebody's hands right before the k-th call of the next run. */
  before(call: number): Hands;
  /** How the events of coming answers reach the script, until `clear`: doubled, late, lost, or without what they should tell. */
  deliver(delivery: EventDelivery): void;
  /** The process dies at the k-th step of writing the store from now on; only a store in a folder has steps. */
  dieAtWrite(step: number): void;
}

export interface DisturbanceParts {
  readonly faults: Faults;
  readonly store: EventLog;
  readonly desk: Desk;
  readonly people: Services['people'];
  readonly workbookId: string;
  readonly events: { delivery: EventDelivery };
}

/** Makes them; `clear` undoes them all. */
export function createDisturbances(parts: DisturbanceParts): Disturbances {
  const { faults, events, store } = parts;
  return {
    ...faults,
    before: (call) => handsOf(parts, (act) => faults.actBefore(call, act)),
    deliver: (delivery) => void (events.delivery = delivery),
    dieAtWrite(step) {
      if (!store.dieAt) throw new RangeError('Only a store in a folder has steps of writing');
      store.dieAt(step);
    },
    clear() {
      faults.clear();
      events.delivery = 'once';
    },
  };
}

function handsOf(parts: DisturbanceParts, plan: (act: () => void) => void): Hands {
  const { desk, people, workbookId } = parts;
  const { sheets, drive } = people;
  const idOf = (sheet: string | number): number => sheetIdOf(parts, sheet);
  const book = () => sheets.open(workbookId);
  return {
    types: (sheet, a1, text) => plan(() => void desk.edit(sheet, a1, text)),
    sorts: (sheet, column, order) => plan(() => book().sortByColumn(idOf(sheet), columnNumber(column), order)),
    insertsRow: (sheet, above) => plan(() => book().insertRows(idOf(sheet), above - 1)),
    deletesRow: (sheet, row) => plan(() => book().deleteRows(idOf(sheet), row - 1)),
    copiesRow: (sheet, row, above) => plan(() => book().copyRow(idOf(sheet), row - 1, above - 1)),
    namesVersion: (name) => plan(() => book().nameVersion(name)),
    restoresVersion: (name) => plan(() => book().restoreVersion(name)),
    copiesWorkbook: () => plan(() => void drive.copy(workbookId, desk.user())),
    clicks: (path, user) => plan(() => void desk.menu(path, user === undefined ? {} : { user })),
    calls: (fn, ...args) => plan(() => void desk.call(fn, ...args)),
    runs: (fn) => plan(() => void desk.run(fn)),
  };
}

function sheetIdOf({ people, workbookId }: DisturbanceParts, wanted: string | number): number {
  const tab = people.sheets.tabs(workbookId).find(({ sheetId, title }) => sheetId === wanted || title === wanted);
  if (!tab) throw new RangeError(`No sheet ${wanted}`);
  return tab.sheetId;
}

/** @example columnNumber('AB') // 27 */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

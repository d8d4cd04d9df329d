/** What somebody does to the workbook by hand while a use case is at work, at the row that the use case changes. */

import { people } from '../../src/domain/bases/people';
import { TABLES } from '../../src/domain/workbook';
import type { Table } from '../../src/domain/shared/table';
import { Refused } from '../../workspace/services/sheets/refused';
import type { College, Shown } from '../app/college';
import { opened, VERSION } from './colleges';
import type { UseCase } from './use-case';

export interface HandAct {
  readonly what: string;
  /** Made in the college that has a version to go back to. */
  readonly needsVersion: boolean;
  /** The table in which it leaves two rows with one id. */
  readonly copies?: string;
  act(college: College): void;
}

interface Target {
  readonly table: Table;
  readonly id: string;
}

/** Tables in which people's hands are tried, at most. */
const MOST_TABLES = 2;

const TYPED = 'Написано рукой';

/** Every act at every row where it may hurt. */
export function handActs(useCase: UseCase, copy: string): readonly HandAct[] {
  return [...targetsOf(useCase, copy).flatMap(actsAt), ...WHOLE_BOOK];
}

const WHOLE_BOOK: readonly HandAct[] = [
  { what: 'restores a version', needsVersion: true, act: ({ desk }) => desk.restoreVersion(VERSION) },
  {
    what: 'copies the workbook',
    needsVersion: false,
    act: ({ ws }) => void ws.people.drive.copy(ws.workbookId, ws.owner),
  },
];

function actsAt({ table, id }: Target): readonly HandAct[] {
  const { sheetId } = table;
  const atRow =
    (work: (college: College, row: number) => void) =>
    (college: College): void => {
      const row = college.place(table, id);
      // Whoever comes after the row is gone finds nothing to do there.
      if (row >= 0) work(college, row);
    };
  const column = columnForHands(table);
  const acts: Readonly<Record<string, (college: College) => void>> = {
    ...(column === undefined ? {} : { 'types into': atRow((college) => college.type(table, id, { [column]: TYPED })) }),
    sorts: ({ desk }) => desk.sortByColumn(sheetId, 1, 'DESCENDING'),
    'inserts a row into': atRow(({ desk }, row) => desk.insertRows(sheetId, row)),
    'deletes a row of': atRow((college, row) => deleteOrClear(college, table, row)),
  };
  const copies: HandAct = {
    what: `copies a row of ${table.code}`,
    needsVersion: false,
    copies: table.code,
    act: atRow(({ desk }, row) => desk.copyRow(sheetId, row, row + 1)),
  };
  const rest = Object.entries(acts).map(([what, act]) => ({ what: `${what} ${table.code}`, needsVersion: false, act }));
  return [...rest, copies];
}

/** Google deletes no row when none would be left below the headings; she empties it then. */
function deleteOrClear({ desk }: College, { sheetId }: Table, row: number): void {
  try {
    desk.deleteRows(sheetId, row);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    for (const column of desk.read(sheetId)[row]?.keys() ?? []) desk.typeIn(sheetId, row, column, '');
  }
}

/** A cell that is the person's own: the last text column that she fills in. */
function columnForHands(table: Table): string | undefined {
  const own = Object.entries(table.columns).filter(
    ([, { by, options, required, words, refersTo }]) =>
      by === 'curator' && !required && options.length + words.length === 0 && refersTo === '',
  );
  return own.filter(([, { format }]) => format === 'text').at(-1)?.[0];
}

/** The rows that the use case changes in tables that people edit; people's own row where it changes none. */
function targetsOf(useCase: UseCase, copy: string): readonly Target[] {
  const college = opened(useCase, copy);
  const edited = TABLES.filter((table) => table.owner === 'people' && college.hasSheet(table));
  const before = new Map(edited.map((table) => [table.code, college.rows(table)]));
  useCase.act(college);
  const changed = edited.flatMap((table) => {
    const id = changedRow(before.get(table.code) ?? [], college.rows(table));
    return id === undefined ? [] : [{ table, id }];
  });
  if (changed.length > 0) return changed.slice(0, MOST_TABLES);
  const first = before.get(people.code)?.[0]?.['id'];
  return first === undefined ? [] : [{ table: people as unknown as Table, id: first }];
}

function changedRow(before: readonly Shown[], after: readonly Shown[]): string | undefined {
  const later = new Map(after.map((row) => [row['id'], JSON.stringify(row)]));
  const changed = before.find((row) => later.get(row['id']) !== JSON.stringify(row));
  return changed?.['id'] ?? (before.length === after.length ? undefined : before[0]?.['id']);
}

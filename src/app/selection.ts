/** The people whom the curator has selected on a sheet: rows of any table that names a person. */

import { consents } from '../domain/bases/consents';
import { mentors } from '../domain/bases/mentors';
import { people } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import type { Table } from '../domain/shared/table';
import type { Books } from './ports';

/** Selected rows, numbered as people see them. */
export interface Selection {
  readonly sheetId: number;
  readonly rows: readonly number[];
}

const NAMING_A_PERSON = [consents, requests, mentors] as const;

/** Codes of the selected people, each once. «Люди» and the tables of `NAMING_A_PERSON` must have been read. */
export function selectedPeople(books: Books, selection: Selection): readonly string[] {
  const isSelected = (table: Table, id: string): boolean => {
    const row = books.rowNumber(table, id);
    return table.sheetId === selection.sheetId && row !== undefined && selection.rows.includes(row);
  };
  const direct = books
    .rows(people)
    .filter(({ id }) => isSelected(people as unknown as Table, id))
    .map(({ id }) => id);
  const named = NAMING_A_PERSON.flatMap((table) =>
    (books.rows(table as unknown as Table) as unknown as readonly { readonly id: string; readonly person: string }[])
      .filter(({ id }) => isSelected(table as unknown as Table, id))
      .map(({ person }) => person),
  );
  return [...new Set([...direct, ...named])].filter((code) => code !== '');
}

/** Ids of the selected rows of one table. */
export function selectedIds(books: Books, table: Table, selection: Selection): readonly string[] {
  if (table.sheetId !== selection.sheetId) return [];
  return [...books.ids(table)].filter((id) => selection.rows.includes(books.rowNumber(table, id) ?? 0));
}

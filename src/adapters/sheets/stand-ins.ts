/**
 * A table's sheet has a fixed id, by which it is found whatever people call the tab. Whether a new sheet may have the id of one that somebody
 * deleted, the reference leaves open (sheets/api/reference/rest/v4/spreadsheets/request, addSheet). Where it may not, the new sheet takes the
 * next id of a series and stands in for the old one.
 */

import type { Table } from '../../domain/shared/table';

/** Declared ids are below this: 107 is followed by 1107, 2107 … */
const STEP = 1000;

/** How often a sheet may be deleted and made again. */
export const LAST_STAND_IN = 9;

/** The ids that a table's sheet may have, the declared one first. */
export function sheetIdsOf(declared: number): readonly number[] {
  return Array.from({ length: LAST_STAND_IN + 1 }, (_, turn) => declared + turn * STEP);
}

/** The id that a table declares, of its own sheet and of one that stands in for it; other sheets keep theirs. */
export function declaredSheetId(sheetId: number): number {
  return sheetId < (LAST_STAND_IN + 1) * STEP ? sheetId % STEP : sheetId;
}

/** The tables with the ids of the sheets that there are. A table that has none gets the id of that turn. */
export function standingTables(
  tables: readonly Table[],
  present: { has(sheetId: number): boolean },
  turn = 0,
): readonly Table[] {
  return tables.map((table) => {
    const ids = sheetIdsOf(table.sheetId);
    const sheetId = ids.find((one) => present.has(one)) ?? ids[turn] ?? table.sheetId;
    return sheetId === table.sheetId ? table : { ...table, sheetId };
  });
}

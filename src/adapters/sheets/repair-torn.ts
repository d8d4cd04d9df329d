/**
 * «Исправить перемешанные строки»: puts the ids back beside the cells that they belong to, where the seals leave no doubt. The cells themselves
 * are not touched; where there is doubt nothing is.
 */

import type { RepairReport } from '../../app/ports';
import { sealOf } from '../../domain/shared/seal';
import type { Table } from '../../domain/shared/table';
import { valueCell } from './cell-data';
import { type Grid, SEAL_KEY } from './grid';
import { readGrid, sealedCells, tornRowsOf } from './read-grid';
import { readRanges, withPatience, writeBatch } from './sheets-api';
import type { Request } from './write-requests';

export function repairTornTables(spreadsheetId: string, tables: readonly Table[]): RepairReport {
  const sealed = tables.filter(({ owner }) => owner === 'people');
  const raws = withPatience(() =>
    readRanges(
      spreadsheetId,
      sealed.map(({ sheetId }) => ({ sheetId })),
    ),
  );
  const found = sealed.flatMap((table, index) => {
    const { grid } = readGrid(table, 'whole', raws[index] ?? { tabTitle: '', values: [] });
    const torn = tornRowsOf(grid);
    return torn ? [{ grid, torn }] : [];
  });
  const requests = found.flatMap(({ grid, torn }) => (torn.repair ? idRequests(grid, torn.repair) : []));
  if (requests.length > 0) withPatience(() => writeBatch(spreadsheetId, requests));
  const titles = (certain: boolean): readonly string[] =>
    found.filter(({ torn }) => (torn.repair !== undefined) === certain).map(({ grid }) => grid.table.title);
  return { repaired: titles(true), doubtful: titles(false) };
}

function idRequests(grid: Grid, repair: ReadonlyMap<number, string>): readonly Request[] {
  const idPlace = grid.places.get('id') ?? 0;
  const sealPlace = grid.places.get(SEAL_KEY) ?? 0;
  return [...repair].flatMap(([index, id]) => {
    const row = grid.rows[index];
    if (!row) return [];
    const seal = sealOf(id, sealedCells(grid.table, row.cells, grid.places));
    return [cell(grid, row.place, idPlace, id), cell(grid, row.place, sealPlace, seal)];
  });
}

function cell(grid: Grid, rowIndex: number, columnIndex: number, value: string): Request {
  return {
    updateCells: {
      start: { sheetId: grid.table.sheetId, rowIndex, columnIndex },
      rows: [{ values: [valueCell(value)] }],
      fields: 'userEnteredValue',
    },
  };
}

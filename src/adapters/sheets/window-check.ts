/** Did the write meet the sheets as the second look had seen them? It has reported keys and ids as it left them. */

import { KEY_ROW } from './grid';
import { sameCell, type SheetChanges } from './row-changes';
import { hasNamelessRows, isWatched, type Look, placesById } from './second-look';
import type { WrittenSheet } from './sheets-api';

/** The sheets on which columns or rows moved between the look and the write. */
export function disturbedSheets(
  sheets: readonly SheetChanges[],
  look: Look,
  written: readonly WrittenSheet[],
): readonly SheetChanges[] {
  return sheets.filter((sheet) => {
    const reported = written.find(({ sheetId }) => sheetId === sheet.grid.table.sheetId);
    return reported !== undefined && isDisturbed(sheet, look, reported);
  });
}

/** The place of a row after the write's own removals. */
export function placeAfter(sheet: SheetChanges, look: Look, id: string): number {
  const place = look.placeOf(sheet, id);
  return place - sheet.removals.filter((row) => look.placeOf(sheet, row.id) < place).length;
}

function isDisturbed(sheet: SheetChanges, look: Look, { ranges }: WrittenSheet): boolean {
  const { grid, updates, removals } = sheet;
  const [first = [], second = []] = ranges;
  const keys = first[KEY_ROW] ?? [];
  const moved = [...grid.places].some(([key, place]) => keys[place] !== (key === 'id' ? grid.table.code : key));
  if (moved || !isWatched(sheet)) return moved;

  const idPlace = grid.places.get('id') ?? 0;
  const ids = hasNamelessRows(sheet) ? first.map((cells) => cells[idPlace]) : second.map((cells) => cells[0]);
  const now = placesById(ids.map((cell) => cell ?? null));
  const isLost = grid.rows.some(
    (row) => row.id !== '' && !removals.includes(row) && look.has(sheet, row.id) && !now.has(row.id),
  );
  if (removals.length > 0 && (isLost || removals.some((row) => now.has(row.id)))) return true;
  return updates.some(({ row, cells }) => {
    const place = placeAfter(sheet, look, row.id);
    if (ids[place] !== row.id) return true;
    return row.idIs !== 'kept' && cells.some((cell, column) => !sameCell(cell, first[place]?.[column] ?? null));
  });
}

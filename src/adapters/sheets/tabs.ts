/** Which tabs are in sight: seven at first, all of them at will («Ещё»). */

import type { Table } from '../../domain/shared/table';
import { sheets, withPatience, writeBatch } from './sheets-api';
import { standingTables } from './stand-ins';

/** Hides the tables that are not in sight at first, or shows them all when they are hidden. Returns whether they are in sight now. */
export function toggleTabs(spreadsheetId: string, tables: readonly Table[]): boolean {
  const reply = withPatience(() => sheets().get(spreadsheetId, { fields: 'sheets.properties(sheetId,hidden)' }));
  const hidden = new Map(
    (reply.sheets ?? []).map(({ properties }) => [properties?.sheetId ?? 0, properties?.hidden ?? false]),
  );
  const extra = standingTables(tables, hidden).filter(({ inSight, sheetId }) => !inSight && hidden.has(sheetId));
  const show = extra.every(({ sheetId }) => hidden.get(sheetId));
  const requests = extra.map(({ sheetId }) => ({
    updateSheetProperties: { properties: { sheetId, hidden: !show }, fields: 'hidden' },
  }));
  if (requests.length > 0) withPatience(() => writeBatch(spreadsheetId, requests));
  return show;
}

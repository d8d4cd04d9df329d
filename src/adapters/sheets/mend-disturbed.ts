/** What is done right after a write: sheets on which something slipped in are read once more, put right, and told of. */

import type { Grid } from './grid';
import { mendSheet } from './mend-window';
import { reviewLine, type ReviewParts } from './review-line';
import type { SheetChanges } from './row-changes';
import type { Look } from './second-look';
import { readRanges, writeBatch, type WrittenSheet } from './sheets-api';
import { disturbedSheets } from './window-check';
import { writeRequests } from './write-requests';

/** Ids that a line names one by one. */
const NAMED_IDS = 20;

export interface MendParts extends ReviewParts {
  readonly spreadsheetId: string;
}

/** Puts right what slipped in between the second look and the write, and tells the curator. Done twice, it changes nothing more. */
export function mendDisturbed(
  parts: MendParts,
  review: Grid,
  write: {
    readonly sheets: readonly SheetChanges[];
    readonly look: Look;
    readonly written: readonly WrittenSheet[];
  },
): void {
  const disturbed = disturbedSheets(write.sheets, write.look, write.written);
  if (disturbed.length === 0) return;
  const wishes = disturbed.map(({ grid }) => ({ sheetId: grid.table.sheetId }));
  const now = readRanges(parts.spreadsheetId, wishes);
  const mendings = disturbed
    .map((sheet, index) => mendSheet(sheet, write.look, now[index]?.values ?? []))
    .filter(({ requests }) => requests.length > 0);
  if (mendings.length === 0) return;
  const adds = mendings.map(({ title, ids }) => reviewLine(parts, 'rows-moved', `${title}: ${named(ids)}`).row);
  writeBatch(parts.spreadsheetId, [
    ...mendings.flatMap(({ requests }) => requests),
    ...writeRequests([{ grid: review, adds, updates: [], removals: [] }], () => 0),
  ]);
}

function named(ids: readonly string[]): string {
  return `${ids.slice(0, NAMED_IDS).join(', ')}${ids.length > NAMED_IDS ? ` … (${ids.length})` : ''}`;
}

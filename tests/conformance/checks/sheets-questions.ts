/** What Google answers where the reference of Sheets is silent. */

import type { Probe, ScratchSheet } from '../check';
import { seenError } from '../expect';
import { spreadsheets } from '../services';

type Request = GoogleAppsScript.Sheets.Schema.Request;

function send({ spreadsheetId }: ScratchSheet, ...requests: readonly Request[]): void {
  spreadsheets().batchUpdate({ requests: [...requests] }, spreadsheetId);
}

function write({ sheetId }: ScratchSheet, rowIndex: number, stringValue: string): Request {
  const rows = [{ values: [{ userEnteredValue: { stringValue } }] }];
  return { updateCells: { start: { sheetId, rowIndex, columnIndex: 0 }, rows, fields: 'userEnteredValue' } };
}

/** The first texts of the ranges, in the order of the reply: each filter is one row of a sheet. */
function readRows(place: ScratchSheet, rows: readonly number[], sheetId = place.sheetId): readonly string[] {
  const dataFilters = rows.map((row) => ({ gridRange: { sheetId, startRowIndex: row, endRowIndex: row + 1 } }));
  const { valueRanges = [] } = spreadsheets().Values.batchGetByDataFilter({ dataFilters }, place.spreadsheetId);
  return valueRanges.map(({ valueRange }) => String(valueRange?.values?.[0]?.[0] ?? ''));
}

/** The answer for success or the answer for a refusal (400); anything else is told as it is. */
function refusedOr(act: () => string, refused: string): string {
  try {
    return act();
  } catch (error) {
    const { code, message } = seenError(error);
    return code === 400 ? refused : message;
  }
}

export const SHEETS_PROBES: readonly Probe[] = [
  {
    question: 'sheets/filter-order',
    observe(kit) {
      const place = kit.sheet();
      send(place, write(place, 0, 'a'), write(place, 1, 'b'), write(place, 2, 'c'));

      const seen = readRows(place, [1, 0, 2]).join('');

      if (seen === 'abc') return 'by place in the spreadsheet';
      return seen === 'bac' ? 'as requested' : seen;
    },
  },
  {
    question: 'sheets/equal-filters',
    observe(kit) {
      const place = kit.sheet();
      send(place, write(place, 0, 'a'));

      return readRows(place, [0, 0]).length === 1 ? 'one entry' : 'an entry each';
    },
  },
  {
    question: 'sheets/filter-of-deleted-sheet',
    observe(kit) {
      const place = kit.sheet();

      return refusedOr(() => {
        const ranges = readRows(place, [0], 987_654);
        return ranges.length === 0 ? 'leaves the range out' : ranges.join();
      }, 'refuses the call');
    },
  },
  {
    question: 'sheets/filter-at-grid-end',
    observe(kit) {
      const place = kit.sheet({ rows: 10, columns: 5 });

      return refusedOr(() => {
        const [text] = readRows(place, [10]);
        return text === undefined || text === '' ? 'answers it empty' : text;
      }, 'refuses the call');
    },
  },
  {
    question: 'sheets/strict-validation',
    observe(kit) {
      const place = kit.sheet();
      const range = {
        sheetId: place.sheetId,
        startRowIndex: 0,
        endRowIndex: 1,
        startColumnIndex: 0,
        endColumnIndex: 1,
      };
      const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'да' }, { userEnteredValue: 'нет' }] };
      send(place, { setDataValidation: { range, rule: { condition, strict: true } } });

      return refusedOr(() => {
        send(place, write(place, 0, 'может быть'));
        return readRows(place, [0])[0] === 'может быть' ? 'writes the value' : 'writes something else';
      }, 'refuses the batch');
    },
  },
  {
    question: 'sheets/deleted-sheet-id',
    observe(kit) {
      const place = kit.sheet();
      const properties = { sheetId: place.sheetId + 5000, title: kit.name() };
      send(place, { addSheet: { properties } });
      send(place, { deleteSheet: { sheetId: properties.sheetId } });

      return refusedOr(() => {
        send(place, { addSheet: { properties } });
        return 'yes';
      }, 'no');
    },
  },
  {
    question: 'sheets/delete-rows-of-form-sheet',
    observe(kit) {
      const spreadsheetId = kit.spreadsheet();
      kit.form().setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
      const { sheets = [] } = spreadsheets().get(spreadsheetId, { fields: 'sheets.properties.sheetId' });
      const sheetId = sheets[sheets.length - 1]?.properties?.sheetId ?? 0;
      const range = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };

      return refusedOr(() => {
        spreadsheets().batchUpdate({ requests: [{ deleteDimension: { range } }] }, spreadsheetId);
        return 'deletes them';
      }, 'refuses the batch');
    },
  },
  {
    question: 'sheets/batch-update-fields',
    observe(kit) {
      const place = kit.sheet();
      const request = { requests: [write(place, 0, 'a')], includeSpreadsheetInResponse: true };

      const reply = spreadsheets().batchUpdate(request, place.spreadsheetId, { fields: 'replies' });

      return Object.keys(reply).join() === 'replies' ? 'cuts the reply' : 'takes no notice';
    },
  },
];

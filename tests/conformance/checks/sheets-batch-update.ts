/** Sheets.Spreadsheets.batchUpdate as a whole: all or nothing, in order, with a reply for each request. */

import type { Check, ScratchSheet } from '../check';
import { equal, throws } from '../expect';
import { spreadsheets } from '../services';

const PAGE = 'workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** Writes a text into the first column of a row. */
function write({ sheetId }: ScratchSheet, rowIndex: number, stringValue: string): Request {
  const rows = [{ values: [{ userEnteredValue: { stringValue } }] }];
  return { updateCells: { start: { sheetId, rowIndex, columnIndex: 0 }, rows, fields: 'userEnteredValue' } };
}

/** The texts of the first column. */
function firstColumn({ spreadsheetId, sheetId }: ScratchSheet): readonly unknown[] {
  const dataFilters = [{ gridRange: { sheetId, startColumnIndex: 0, endColumnIndex: 1 } }];
  const reply = spreadsheets().Values.batchGetByDataFilter({ dataFilters }, spreadsheetId);
  return (reply.valueRanges?.[0]?.valueRange?.values ?? []).map(([text]) => text);
}

export const BATCH_UPDATE_CHECKS: readonly Check[] = [
  {
    id: 'sheets/batch-update/applies-nothing-when-one-request-is-invalid',
    page: PAGE,
    covers: ['Sheets.Spreadsheets.batchUpdate', 'request updateCells'],
    run(kit) {
      const place = kit.sheet();
      const requests = [write(place, 0, 'a'), write(place, 10, 'beyond the grid')];

      throws(() => spreadsheets().batchUpdate({ requests }, place.spreadsheetId), { code: 400 });

      equal(firstColumn(place), []);
    },
  },
  {
    id: 'sheets/batch-update/applies-requests-in-order',
    page: PAGE,
    covers: ['Sheets.Spreadsheets.batchUpdate', 'request updateCells', 'request deleteDimension'],
    run(kit) {
      const place = kit.sheet();
      const range = { sheetId: place.sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };
      const requests = [
        write(place, 0, 'a'),
        write(place, 1, 'b'),
        { deleteDimension: { range } },
        write(place, 1, 'c'),
      ];

      spreadsheets().batchUpdate({ requests }, place.spreadsheetId);

      equal(firstColumn(place), ['b', 'c']);
    },
  },
  {
    id: 'sheets/batch-update/replies-to-each-request-in-its-place',
    page: PAGE,
    covers: ['Sheets.Spreadsheets.batchUpdate', 'request addSheet'],
    run(kit) {
      const place = kit.sheet();
      const properties = { sheetId: 9001, title: 'replies' };

      const { replies, spreadsheetId } = spreadsheets().batchUpdate(
        { requests: [write(place, 0, 'a'), { addSheet: { properties } }, write(place, 1, 'b')] },
        place.spreadsheetId,
      );

      equal(spreadsheetId, place.spreadsheetId);
      equal([replies?.length, replies?.[0], replies?.[2]], [3, {}, {}]);
      equal(replies?.[1]?.addSheet?.properties?.sheetId, 9001);
    },
  },
  {
    id: 'sheets/batch-update/names-the-request-that-is-invalid',
    page: 'workspace/sheets/api/troubleshoot-api-errors',
    covers: ['Sheets.Spreadsheets.batchUpdate'],
    run(kit) {
      const { spreadsheetId, ...place } = kit.sheet();
      const requests = [write({ ...place, spreadsheetId }, 0, 'a'), { deleteSheet: { sheetId: 987654 } }];

      throws(() => spreadsheets().batchUpdate({ requests }, spreadsheetId), {
        name: 'GoogleJsonResponseException',
        code: 400,
        message: /^API call to sheets\.spreadsheets\.batchUpdate failed with error: Invalid requests\[1\]\.deleteSheet/,
      });
    },
  },
  {
    id: 'sheets/batch-update/keeps-texts-letter-for-letter',
    page: 'workspace/sheets/api/reference/rest/v4/spreadsheets/other',
    covers: ['Sheets.Spreadsheets.batchUpdate', 'request updateCells'],
    run(kit) {
      const place = kit.sheet();
      const texts = ['=1+1', '+7 900', '00123', '1/2', "'apostrophe", ' space ', 'TRUE'];

      spreadsheets().batchUpdate({ requests: texts.map((text, row) => write(place, row, text)) }, place.spreadsheetId);

      equal(firstColumn(place), texts);
    },
  },
];

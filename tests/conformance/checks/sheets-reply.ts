/** Sheets.Spreadsheets.batchUpdate: the spreadsheet in its reply, and what it refuses as malformed. */

import type { Check, ScratchSheet } from '../check';
import { equal, throws } from '../expect';
import { spreadsheets } from '../services';
import { rowsOf, write } from '../sheet-acts';

const BATCH = 'workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate';
const ERRORS = 'workspace/sheets/api/troubleshoot-api-errors';

function check(rule: string, run: Check['run'], page = BATCH): Check {
  return { id: `sheets/batch-update/${rule}`, page, covers: ['Sheets.Spreadsheets.batchUpdate'], run };
}

interface Options {
  readonly includeSpreadsheetInResponse?: boolean;
  readonly responseIncludeGridData?: boolean;
  readonly responseRanges?: string[];
}

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** Writes a text into the first cell and returns the sheets of the spreadsheet that the reply carries, if it does. */
function writeAndSee(place: ScratchSheet, options: Options): readonly Sheet[] | undefined {
  const requests = [write(place, [['after']])];
  return spreadsheets().batchUpdate({ requests, ...options }, place.spreadsheetId).updatedSpreadsheet?.sheets;
}

function firstText({ data }: Sheet): string | undefined {
  return data?.[0]?.rowData?.[0]?.values?.[0]?.effectiveValue?.stringValue;
}

const SHOWN = { includeSpreadsheetInResponse: true, responseIncludeGridData: true };

const REPLY: readonly Check[] = [
  check('returns-no-spreadsheet-unless-asked', (kit) => {
    equal(writeAndSee(kit.sheet(), {}), undefined);
  }),
  check('returns-the-spreadsheet-when-asked', (kit) => {
    const place = kit.sheet();

    const sheets = writeAndSee(place, { includeSpreadsheetInResponse: true }) ?? [];

    equal(
      sheets.some(({ properties }) => properties?.sheetId === place.sheetId),
      true,
    );
  }),
  check('leaves-cells-out-of-the-spreadsheet', (kit) => {
    const place = kit.sheet();

    const sheets = writeAndSee(place, { includeSpreadsheetInResponse: true }) ?? [];

    equal(
      sheets.filter(({ data }) => data !== undefined),
      [],
    );
  }),
  check('returns-only-the-sheets-of-the-ranges', (kit) => {
    const place = kit.sheet();
    const responseRanges = [`'${place.title}'!A1:B2`];

    const sheets = writeAndSee(place, { ...SHOWN, responseRanges }) ?? [];

    equal(
      sheets.map(({ properties }) => properties?.sheetId),
      [place.sheetId],
    );
  }),
  check('shows-cells-as-they-are-after-the-batch', (kit) => {
    const place = kit.sheet();
    const responseRanges = [`'${place.title}'!A1:A1`];

    equal(writeAndSee(place, { ...SHOWN, responseRanges })?.map(firstText), ['after']);
  }),
  check(
    'shows-a-block-for-each-range',
    (kit) => {
      const place = kit.sheet();
      const responseRanges = [`'${place.title}'!A1:A1`, `'${place.title}'!B3:C4`];

      const [sheet] = writeAndSee(place, { ...SHOWN, responseRanges }) ?? [];

      const places = (sheet?.data ?? []).map(({ startRow = 0, startColumn = 0 }) => [startRow, startColumn]);
      equal(places, [
        [0, 0],
        [2, 1],
      ]);
    },
    'workspace/sheets/api/reference/rest/v4/spreadsheets/sheets',
  ),
  check('ignores-ranges-when-no-spreadsheet-is-asked-for', (kit) => {
    const place = kit.sheet();

    equal(writeAndSee(place, { responseRanges: [`'${place.title}'!A1`], responseIncludeGridData: true }), undefined);
  }),
  check(
    'writes-nothing-when-a-range-cannot-be-read',
    (kit) => {
      const place = kit.sheet();

      throws(() => writeAndSee(place, { ...SHOWN, responseRanges: ["'no such sheet'!A1"] }), { code: 400 });

      const { valueRanges } = spreadsheets().Values.batchGetByDataFilter(
        { dataFilters: [{ gridRange: { sheetId: place.sheetId } }] },
        place.spreadsheetId,
      );
      equal(valueRanges?.[0]?.valueRange?.values, undefined);
    },
    'workspace/sheets/api/limits',
  ),
];

/** Bodies that are no batch; `sheetId` stands for the sheet's id. */
const MALFORMED: Readonly<Record<string, (sheetId: number) => readonly unknown[]>> = {
  'refuses-a-kind-that-is-none': () => [{ writeCells: {} }],
  'refuses-two-kinds-in-one-request': (sheetId) => [
    { deleteSheet: { sheetId }, appendDimension: { sheetId, dimension: 'ROWS', length: 1 } },
  ],
  'refuses-a-field-that-a-request-does-not-have': (sheetId) => [{ deleteSheet: { sheetId, title: 'a' } }],
  'refuses-a-text-for-a-number': () => [{ deleteSheet: { sheetId: 'first' } }],
  'refuses-a-fraction-for-an-index': (sheetId) => [
    { updateCells: { start: { sheetId, rowIndex: 0.5 }, rows: rowsOf([['a']]), fields: 'userEnteredValue' } },
  ],
  'refuses-a-list-for-an-object': (sheetId) => [{ deleteSheet: [{ sheetId }] }],
  'refuses-a-word-for-a-truth-value': (sheetId) => [
    { updateSheetProperties: { properties: { sheetId, hidden: 'maybe' }, fields: 'hidden' } },
  ],
  'refuses-an-empty-request': () => [{}],
  'refuses-a-batch-without-requests': () => [],
};

function malformed([rule, requestsFor]: readonly [string, (sheetId: number) => readonly unknown[]]): Check {
  return check(
    rule,
    (kit) => {
      const { sheetId, spreadsheetId } = kit.sheet();
      const requests = [...requestsFor(sheetId)] as GoogleAppsScript.Sheets.Schema.Request[];

      throws(() => spreadsheets().batchUpdate({ requests }, spreadsheetId), { code: 400 });
    },
    ERRORS,
  );
}

export const REPLY_CHECKS: readonly Check[] = [...REPLY, ...Object.entries(MALFORMED).map(malformed)];

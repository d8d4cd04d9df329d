/** Sheets.Spreadsheets.get: what it returns, by default and under a mask, and which ranges. */

import type { Check, ScratchSheet } from '../check';
import { equal, throws } from '../expect';
import { spreadsheets } from '../services';
import { send, write } from '../sheet-acts';

const GET = 'workspace/sheets/api/reference/rest/v4/spreadsheets/get';
const MASKS = 'workspace/sheets/api/guides/field-masks';
const SHEETS = 'workspace/sheets/api/reference/rest/v4/spreadsheets/sheets';

function check(rule: string, run: Check['run'], page = GET): Check {
  return { id: `sheets/get/${rule}`, page, covers: ['Sheets.Spreadsheets.get'], run };
}

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

function get({ spreadsheetId }: ScratchSheet, options: object = {}): Spreadsheet {
  return spreadsheets().get(spreadsheetId, options);
}

const GRID = [
  ['a1', 'b1', 'c1'],
  ['a2', 'b2', 'c2'],
  ['a3', 'b3', 'c3'],
];

/** The texts that a range of the sheet shows. */
function texts(place: ScratchSheet, range: string): readonly unknown[] {
  const fields = 'sheets(properties.sheetId,data(rowData(values(formattedValue))))';
  const { sheets = [] } = get(place, { ranges: [range], fields });
  const own = sheets.find(({ properties }) => properties?.sheetId === place.sheetId);
  return (own?.data?.[0]?.rowData ?? []).map(({ values = [] }) => values.map(({ formattedValue }) => formattedValue));
}

const RESOURCE: readonly Check[] = [
  check('leaves-cells-out', (kit) => {
    const place = kit.sheet();
    send(place, write(place, GRID));

    const { sheets = [] } = get(place);

    equal(
      sheets.map(({ data }) => data),
      sheets.map(() => undefined),
    );
  }),
  check(
    'tells-id-and-address',
    (kit) => {
      const place = kit.sheet();

      const { spreadsheetId, spreadsheetUrl = '' } = get(place, { fields: 'spreadsheetId,spreadsheetUrl' });

      equal([spreadsheetId, spreadsheetUrl.includes(place.spreadsheetId)], [place.spreadsheetId, true]);
    },
    'workspace/sheets/api/reference/rest/v4/spreadsheets',
  ),
  check(
    'lists-the-sheets-in-order',
    (kit) => {
      const place = kit.sheet();

      const { sheets = [] } = get(place, { fields: 'sheets.properties.index' });

      equal(
        sheets.map(({ properties }) => properties?.index ?? 0),
        sheets.map((_, index) => index),
      );
    },
    SHEETS,
  ),
  check('returns-cells-when-they-are-asked-for', (kit) => {
    const place = kit.sheet();
    send(place, write(place, [['a']]));

    const { sheets = [] } = get(place, { includeGridData: true, ranges: [`'${place.title}'!A1:B2`] });

    equal(sheets[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredValue, { stringValue: 'a' });
  }),
  check('ignores-the-wish-for-cells-under-a-mask', (kit) => {
    const place = kit.sheet();
    send(place, write(place, [['a']]));

    const reply = get(place, { includeGridData: true, fields: 'sheets.properties.sheetId' });

    equal(
      reply.sheets?.map((sheet) => Object.keys(sheet)),
      reply.sheets?.map(() => ['properties']),
    );
  }),
  check('returns-cells-that-the-mask-names', (kit) => {
    const place = kit.sheet();
    send(place, write(place, GRID));

    equal(texts(place, `'${place.title}'!A1:B2`), [
      ['a1', 'b1'],
      ['a2', 'b2'],
    ]);
  }),
  check('returns-only-the-sheets-of-the-ranges', (kit) => {
    const [one] = [kit.sheet(), kit.sheet()];

    const { sheets = [] } = get(one, { ranges: [`'${one.title}'!A1`], fields: 'sheets.properties.sheetId' });

    equal(sheets, [{ properties: { sheetId: one.sheetId } }]);
  }),
  check(
    'returns-a-block-for-each-range-of-a-sheet',
    (kit) => {
      const place = kit.sheet();
      const ranges = [`'${place.title}'!A1:B2`, `'${place.title}'!C4:D5`];

      const { sheets = [] } = get(place, { ranges, fields: 'sheets.data(startRow,startColumn)' });

      const blocks = (sheets[0]?.data ?? []).map(({ startRow = 0, startColumn = 0 }) => [startRow, startColumn]);
      equal(blocks, [
        [0, 0],
        [3, 2],
      ]);
    },
    SHEETS,
  ),
];

const MASKED: readonly Check[] = [
  check(
    'returns-only-what-the-mask-names',
    (kit) => {
      equal(Object.keys(get(kit.sheet(), { fields: 'spreadsheetId' })), ['spreadsheetId']);
    },
    MASKS,
  ),
  check(
    'reads-several-paths',
    (kit) => {
      const reply = get(kit.sheet(), { fields: 'spreadsheetId,properties.title' });

      equal(
        [Object.keys(reply).sort(), Object.keys(reply.properties ?? {})],
        [['properties', 'spreadsheetId'], ['title']],
      );
    },
    MASKS,
  ),
  check(
    'reads-parentheses',
    (kit) => {
      const place = kit.sheet();
      const ranges = [`'${place.title}'`];

      const { sheets = [] } = get(place, { ranges, fields: 'sheets.properties(sheetId,title)' });

      equal(sheets, [{ properties: { sheetId: place.sheetId, title: place.title } }]);
    },
    MASKS,
  ),
  check(
    'reads-a-slash-between-parts',
    (kit) => {
      const place = kit.sheet();
      const ranges = [`'${place.title}'`];

      const { sheets = [] } = get(place, { ranges, fields: 'sheets/properties/sheetId' });

      equal(sheets, [{ properties: { sheetId: place.sheetId } }]);
    },
    'workspace/sheets/api/guides/filters',
  ),
  check(
    'refuses-a-field-that-is-not-there',
    (kit) => {
      throws(() => get(kit.sheet(), { fields: 'sheet.properties' }), { code: 400 });
    },
    MASKS,
  ),
];

export const GET_CHECKS: readonly Check[] = [...RESOURCE, ...MASKED];

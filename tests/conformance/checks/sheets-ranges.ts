/** Sheets.Spreadsheets.get: how it reads ranges in A1 notation. */

import type { Check, ScratchSheet } from '../check';
import { equal, throws } from '../expect';
import { spreadsheets } from '../services';
import { send, write, writeCell } from '../sheet-acts';

const CONCEPTS = 'workspace/sheets/api/guides/concepts';

function check(rule: string, run: Check['run'], page = CONCEPTS): Check {
  return { id: `sheets/ranges/${rule}`, page, covers: ['Sheets.Spreadsheets.get'], run };
}

const GRID = [
  ['a1', 'b1', 'c1'],
  ['a2', 'b2', 'c2'],
  ['a3', 'b3', 'c3'],
];

/** The texts that a range of the sheet shows. */
function texts(place: ScratchSheet, range: string): readonly unknown[] {
  const fields = 'sheets(properties.sheetId,data(rowData(values(formattedValue))))';
  const { sheets = [] } = spreadsheets().get(place.spreadsheetId, { ranges: [range], fields });
  const own = sheets.find(({ properties }) => properties?.sheetId === place.sheetId);
  return (own?.data?.[0]?.rowData ?? []).map(({ values = [] }) => values.map(({ formattedValue }) => formattedValue));
}

/** Ranges, with T for the quoted title: what they show of nine cells. */
const RANGES: Readonly<Record<string, readonly [range: string, shown: readonly (readonly string[])[]]>> = {
  'reads-a-single-cell': ['T!B2', [['b2']]],
  'reads-a-range-of-cells': [
    'T!A2:B3',
    [
      ['a2', 'b2'],
      ['a3', 'b3'],
    ],
  ],
  'reads-whole-columns': ['T!B:B', [['b1'], ['b2'], ['b3']]],
  'reads-whole-rows': [
    'T!2:3',
    [
      ['a2', 'b2', 'c2'],
      ['a3', 'b3', 'c3'],
    ],
  ],
  'reads-a-column-from-a-row-on': ['T!C2:C', [['c2'], ['c3']]],
  'reads-a-title-alone': ['T', GRID],
};

function reads([rule, [range, shown]]: readonly [string, readonly [string, readonly (readonly string[])[]]]): Check {
  return check(
    rule,
    (kit) => {
      const place = kit.sheet({ rows: 3, columns: 3 });
      send(place, write(place, GRID));

      equal(texts(place, range.replace('T', `'${place.title}'`)), shown);
    },
    CONCEPTS,
  );
}

const ODD: readonly Check[] = [
  check(
    'reads-a-title-with-spaces-and-signs',
    (kit) => {
      const place = kit.sheet();
      const title = `Мои люди, ${kit.name()}!`;
      const properties = { sheetId: place.sheetId, title };

      send(place, write(place, GRID), { updateSheetProperties: { properties, fields: 'title' } });

      equal(texts(place, `'${title}'!A1:A2`), [['a1'], ['a2']]);
    },
    CONCEPTS,
  ),
  check(
    'reads-a-title-like-a-cell-in-quotes',
    (kit) => {
      const place = kit.sheet();
      const properties = { sheetId: place.sheetId, title: `AB${place.sheetId}` };

      send(place, write(place, GRID), { updateSheetProperties: { properties, fields: 'title' } });

      equal(texts(place, `'${properties.title}'`), GRID);
    },
    CONCEPTS,
  ),
  check(
    'refuses-a-sheet-that-is-not-there',
    (kit) => {
      throws(() => spreadsheets().get(kit.sheet().spreadsheetId, { ranges: ["'no such sheet'!A1"] }), { code: 400 });
    },
    CONCEPTS,
  ),
  check(
    'refuses-an-id-that-is-none',
    () => {
      throws(() => spreadsheets().get('no-such-spreadsheet'), { code: 404 });
    },
    'workspace/sheets/api/guides/values',
  ),
  check(
    'tells-notes-beside-values',
    (kit) => {
      const place = kit.sheet();
      send(place, writeCell(place, { userEnteredValue: { numberValue: 5 }, note: 'n' }, 'userEnteredValue,note'));
      const fields = 'sheets.data.rowData.values(effectiveValue,note)';

      const { sheets = [] } = spreadsheets().get(place.spreadsheetId, { ranges: [`'${place.title}'!A1`], fields });

      equal(sheets[0]?.data?.[0]?.rowData?.[0]?.values, [{ effectiveValue: { numberValue: 5 }, note: 'n' }]);
    },
    'workspace/sheets/api/reference/rest/v4/spreadsheets/cells',
  ),
];

export const RANGE_CHECKS: readonly Check[] = [...Object.entries(RANGES).map(reads), ...ODD];

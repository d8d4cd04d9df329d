/** Sheets.Spreadsheets.Values.batchGetByDataFilter: which ranges come back, and cut how. */

import type { Check, ScratchSheet } from '../check';
import { equal, throws } from '../expect';
import { spreadsheets } from '../services';
import { corner, send, write } from '../sheet-acts';

const BY_FILTER = 'workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGetByDataFilter';
const VALUES = 'workspace/sheets/api/reference/rest/v4/spreadsheets.values';
const FILTER = 'workspace/sheets/api/reference/rest/v4/DataFilter';
const OTHER = 'workspace/sheets/api/reference/rest/v4/spreadsheets/other';

const MEMBER = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';

function check(rule: string, run: Check['run'], page = BY_FILTER): Check {
  return { id: `sheets/by-filter/${rule}`, page, covers: [MEMBER], run };
}

type Filter = GoogleAppsScript.Sheets.Schema.DataFilter;
type Matched = GoogleAppsScript.Sheets.Schema.MatchedValueRange;

function read(place: ScratchSheet, dataFilters: Filter[], options: object = {}): readonly Matched[] {
  const request = { dataFilters, ...options };
  return spreadsheets().Values.batchGetByDataFilter(request, place.spreadsheetId).valueRanges ?? [];
}

function readOne(place: ScratchSheet, filter: Filter, options: object = {}) {
  return read(place, [filter], options)[0]?.valueRange ?? {};
}

function whole({ sheetId }: ScratchSheet): Filter {
  return { gridRange: { sheetId } };
}

const GRID = [
  ['a1', 'b1', 'c1'],
  ['a2', 'b2', 'c2'],
  ['a3', 'b3', 'c3'],
];

const FILTERS: readonly Check[] = [
  check(
    'reads-a-range-of-the-grid',
    (kit) => {
      const place = kit.sheet();
      send(place, write(place, GRID));
      const gridRange = { ...corner(place, 3, 3), startRowIndex: 1, startColumnIndex: 1 };

      equal(readOne(place, { gridRange }).values, [
        ['b2', 'c2'],
        ['b3', 'c3'],
      ]);
    },
    OTHER,
  ),
  check(
    'reads-a-range-without-an-end',
    (kit) => {
      const place = kit.sheet();
      send(place, write(place, GRID));

      equal(readOne(place, { gridRange: { sheetId: place.sheetId, startRowIndex: 2 } }).values, [['a3', 'b3', 'c3']]);
    },
    OTHER,
  ),
  check(
    'reads-columns-without-rows',
    (kit) => {
      const place = kit.sheet();
      send(place, write(place, GRID));
      const gridRange = { sheetId: place.sheetId, startColumnIndex: 2, endColumnIndex: 3 };

      equal(readOne(place, { gridRange }).values, [['c1'], ['c2'], ['c3']]);
    },
    OTHER,
  ),
  check(
    'reads-a-range-in-a1-notation',
    (kit) => {
      const place = kit.sheet();
      send(place, write(place, GRID));

      equal(readOne(place, { a1Range: `'${place.title}'!A2:B2` }).values, [['a2', 'b2']]);
    },
    FILTER,
  ),
  check('answers-several-filters-at-once', (kit) => {
    const [one, other] = [kit.sheet(), kit.sheet()];
    send(one, write(one, [['one']]), write(other, [['other']]));

    const found = read(one, [whole(one), whole(other)]);

    equal(found.map(({ valueRange }) => String(valueRange?.values?.[0]?.[0])).sort(), ['one', 'other']);
  }),
  check('echoes-the-filter-that-matched', (kit) => {
    const place = kit.sheet();
    const gridRange = { sheetId: place.sheetId, startRowIndex: 1, endRowIndex: 4, startColumnIndex: 2 };

    equal(read(place, [{ gridRange }])[0]?.dataFilters, [{ gridRange }]);
  }),
  check('echoes-a-filter-in-a1-notation', (kit) => {
    const place = kit.sheet();
    const a1Range = `'${place.title}'!B2:C3`;

    equal(read(place, [{ a1Range }])[0]?.dataFilters, [{ a1Range }]);
  }),
  check('tells-which-spreadsheet-it-read', (kit) => {
    const place = kit.sheet();
    const request = { dataFilters: [whole(place)] };

    equal(spreadsheets().Values.batchGetByDataFilter(request, place.spreadsheetId).spreadsheetId, place.spreadsheetId);
  }),
  check(
    'refuses-two-kinds-in-one-filter',
    (kit) => {
      const place = kit.sheet();

      throws(() => read(place, [{ ...whole(place), a1Range: `'${place.title}'!A1` }]), { code: 400 });
    },
    FILTER,
  ),
  check('refuses-the-call-for-one-range-beyond-the-grid', (kit) => {
    const place = kit.sheet({ rows: 3, columns: 3 });
    const beyond = { gridRange: { sheetId: place.sheetId, startRowIndex: 5 } };

    throws(() => read(place, [whole(place), beyond]), { code: 400, message: /exceeds grid limits/ });
  }),
];

const CUT: readonly Check[] = [
  check(
    'leaves-out-empty-rows-at-the-end',
    (kit) => {
      const place = kit.sheet();
      send(place, write(place, [['a'], [null], ['b'], [null]]));

      equal(readOne(place, whole(place)).values, [['a'], [], ['b']]);
    },
    VALUES,
  ),
  check(
    'leaves-out-empty-cells-at-the-end-of-a-row',
    (kit) => {
      const place = kit.sheet();
      send(
        place,
        write(place, [
          ['a', null, 'c', null],
          [null, 'b'],
        ]),
      );

      equal(readOne(place, whole(place)).values, [
        ['a', '', 'c'],
        ['', 'b'],
      ]);
    },
    VALUES,
  ),
  check(
    'has-no-values-for-an-empty-range',
    (kit) => {
      const place = kit.sheet();

      equal(readOne(place, whole(place)).values, undefined);
    },
    VALUES,
  ),
  check(
    'names-the-whole-range-though-values-are-cut',
    (kit) => {
      const place = kit.sheet({ rows: 10, columns: 5 });
      send(place, write(place, [['a']]));

      const { range = '' } = readOne(place, { gridRange: corner(place, 4, 3) });

      equal(range.slice(range.lastIndexOf('!') + 1), 'A1:C4');
    },
    VALUES,
  ),
  check('cuts-an-end-beyond-the-grid', (kit) => {
    const place = kit.sheet({ rows: 2, columns: 2 });
    send(
      place,
      write(place, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );

    equal(readOne(place, { gridRange: corner(place, 50, 50) }).values, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
  }),
  check(
    'answers-a-range-of-no-cells',
    (kit) => {
      const place = kit.sheet();
      send(place, write(place, [['a']]));
      const gridRange = { ...corner(place, 0, 2), startRowIndex: 0, endRowIndex: 0 };

      equal(readOne(place, { gridRange }).values, undefined);
    },
    OTHER,
  ),
  check('shows-values-of-columns-as-lists', (kit) => {
    const place = kit.sheet();
    send(
      place,
      write(place, [
        [1, 2],
        [3, 4],
      ]),
    );
    const options = { majorDimension: 'COLUMNS', valueRenderOption: 'UNFORMATTED_VALUE' };

    const { majorDimension, values } = readOne(place, { gridRange: corner(place, 2, 2) }, options);

    equal(
      [majorDimension, values],
      [
        'COLUMNS',
        [
          [1, 3],
          [2, 4],
        ],
      ],
    );
  }),
  check(
    'shows-values-of-rows-unless-said',
    (kit) => {
      const place = kit.sheet();
      send(place, write(place, [['a', 'b']]));

      equal(readOne(place, whole(place)).majorDimension, 'ROWS');
    },
    VALUES,
  ),
  check('reads-the-values-of-hidden-sheets', (kit) => {
    const place = kit.sheet();
    const properties = { sheetId: place.sheetId, hidden: true };
    send(place, write(place, [['a']]), { updateSheetProperties: { properties, fields: 'hidden' } });

    equal(readOne(place, whole(place)).values, [['a']]);
  }),
];

export const BY_FILTER_CHECKS: readonly Check[] = [...FILTERS, ...CUT];

/** Requests appendDimension and deleteDimension. */

import type { Check } from '../check';
import { equal } from '../expect';
import { propertiesOf, refused, type Request, send, sheetOf, valuesOf, write } from '../sheet-acts';

const REQUEST = 'workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const RANGE = 'workspace/sheets/api/reference/rest/v4/DimensionRange';

function adding(rule: string, run: Check['run']): Check {
  return { id: `sheets/append-dimension/${rule}`, page: REQUEST, covers: ['request appendDimension'], run };
}

function deleting(rule: string, run: Check['run'], page = REQUEST): Check {
  return { id: `sheets/delete-dimension/${rule}`, page, covers: ['request deleteDimension'], run };
}

type Span = GoogleAppsScript.Sheets.Schema.DimensionRange;

function drop(sheetId: number, span: Span): Request {
  return { deleteDimension: { range: { sheetId, ...span } } };
}

const LETTERS = [['a'], ['b'], ['c'], ['d'], ['e']];

const ADDING: readonly Check[] = [
  adding('adds-rows-at-the-end', (kit) => {
    const place = kit.sheet({ rows: 3, columns: 2 });

    send(place, { appendDimension: { sheetId: place.sheetId, dimension: 'ROWS', length: 4 } });

    const { rowCount, columnCount } = propertiesOf(place).gridProperties ?? {};
    equal([rowCount, columnCount], [7, 2]);
  }),
  adding('adds-columns-at-the-end', (kit) => {
    const place = kit.sheet({ rows: 3, columns: 2 });

    send(place, { appendDimension: { sheetId: place.sheetId, dimension: 'COLUMNS', length: 1 } });

    const { rowCount, columnCount } = propertiesOf(place).gridProperties ?? {};
    equal([rowCount, columnCount], [3, 3]);
  }),
  adding('makes-room-for-the-next-request', (kit) => {
    const place = kit.sheet({ rows: 2, columns: 1 });
    const grow = { appendDimension: { sheetId: place.sheetId, dimension: 'ROWS', length: 1 } };

    send(place, write(place, [['a'], ['b']]), grow, write(place, [['c']], [2, 0]));

    equal(valuesOf(place), [['a'], ['b'], ['c']]);
  }),
  adding('refuses-a-dimension-that-is-none', (kit) => {
    const place = kit.sheet();

    refused(place, { appendDimension: { sheetId: place.sheetId, dimension: 'ROW', length: 1 } });
  }),
  adding('refuses-a-sheet-that-is-not-there', (kit) => {
    const place = kit.sheet();

    refused(place, { appendDimension: { sheetId: 987_654, dimension: 'ROWS', length: 1 } });
  }),
];

const DELETING: readonly Check[] = [
  deleting(
    'takes-the-start-and-leaves-the-end',
    (kit) => {
      const place = kit.sheet();

      send(place, write(place, LETTERS), drop(place.sheetId, { dimension: 'ROWS', startIndex: 1, endIndex: 3 }));

      equal(valuesOf(place), [['a'], ['d'], ['e']]);
    },
    RANGE,
  ),
  deleting('makes-the-grid-smaller', (kit) => {
    const place = kit.sheet({ rows: 6, columns: 4 });

    send(
      place,
      drop(place.sheetId, { dimension: 'ROWS', startIndex: 1, endIndex: 3 }),
      drop(place.sheetId, { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }),
    );

    const { rowCount, columnCount } = propertiesOf(place).gridProperties ?? {};
    equal([rowCount, columnCount], [4, 3]);
  }),
  deleting('takes-columns-with-their-cells', (kit) => {
    const place = kit.sheet();
    const span = { dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };

    send(
      place,
      write(place, [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ]),
      drop(place.sheetId, span),
    );

    equal(valuesOf(place), [
      ['a', 'c'],
      ['d', 'f'],
    ]);
  }),
  deleting(
    'goes-to-the-end-without-an-end',
    (kit) => {
      const place = kit.sheet();

      send(place, write(place, LETTERS), drop(place.sheetId, { dimension: 'ROWS', startIndex: 2 }));

      equal(propertiesOf(place).gridProperties?.rowCount, 2);
    },
    RANGE,
  ),
  deleting(
    'begins-at-the-beginning-without-a-start',
    (kit) => {
      const place = kit.sheet();

      send(place, write(place, LETTERS), drop(place.sheetId, { dimension: 'ROWS', endIndex: 2 }));

      equal(valuesOf(place), [['c'], ['d'], ['e']]);
    },
    RANGE,
  ),
  deleting('takes-the-properties-of-rows-along', (kit) => {
    const place = kit.sheet({ rows: 5, columns: 1 });
    const range = { sheetId: place.sheetId, dimension: 'ROWS', startIndex: 3, endIndex: 4 };
    const hide = { updateDimensionProperties: { range, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } };

    send(place, hide, drop(place.sheetId, { dimension: 'ROWS', startIndex: 0, endIndex: 2 }));

    const { data } = sheetOf(place, 'data(rowMetadata(hiddenByUser))');
    equal(
      data?.[0]?.rowMetadata?.map(({ hiddenByUser }) => hiddenByUser ?? false),
      [false, true, false],
    );
  }),
  deleting('refuses-every-row', (kit) => {
    const place = kit.sheet({ rows: 3, columns: 2 });

    refused(place, drop(place.sheetId, { dimension: 'ROWS' }));
  }),
  deleting('refuses-every-row-that-is-not-frozen', (kit) => {
    const place = kit.sheet({ rows: 4, columns: 2 });
    const { sheetId } = place;
    const properties = { sheetId, gridProperties: { frozenRowCount: 2 } };
    send(place, { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } });

    refused(place, drop(sheetId, { dimension: 'ROWS', startIndex: 2, endIndex: 4 }));
  }),
  deleting('leaves-one-row-that-is-not-frozen', (kit) => {
    const place = kit.sheet({ rows: 4, columns: 2 });
    const { sheetId } = place;
    const properties = { sheetId, gridProperties: { frozenRowCount: 2 } };

    send(
      place,
      { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } },
      drop(sheetId, { dimension: 'ROWS', startIndex: 3, endIndex: 4 }),
    );

    equal(propertiesOf(place).gridProperties?.rowCount, 3);
  }),
  deleting('refuses-a-sheet-that-is-not-there', (kit) => {
    const place = kit.sheet();

    refused(place, drop(987_654, { dimension: 'ROWS', startIndex: 0, endIndex: 1 }));
  }),
  deleting('has-an-empty-reply', (kit) => {
    const place = kit.sheet();

    equal(send(place, drop(place.sheetId, { dimension: 'ROWS', startIndex: 0, endIndex: 1 })), [{}]);
  }),
];

export const DIMENSION_CHECKS: readonly Check[] = [...ADDING, ...DELETING];

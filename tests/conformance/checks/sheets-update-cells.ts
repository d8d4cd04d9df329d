/** Request updateCells: where rows go and what is refused. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { cellsOf, corner, firstCell, refused, rowsOf, send, valuesOf, write, writeCell } from '../sheet-acts';

const REQUEST = 'workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const MASKS = 'workspace/sheets/api/guides/field-masks';

function check(rule: string, run: Check['run'], page = REQUEST): Check {
  return { id: `sheets/update-cells/${rule}`, page, covers: ['request updateCells'], run };
}

const NOTED = { userEnteredValue: { stringValue: 'a' }, note: 'n' };

const PLACES: readonly Check[] = [
  check('writes-rows-of-different-lengths', (kit) => {
    const place = kit.sheet();

    send(place, write(place, [['a', 'b', 'c'], ['d'], ['e', 'f']], [1, 1]));

    equal(valuesOf(place), [[], ['', 'a', 'b', 'c'], ['', 'd'], ['', 'e', 'f']]);
  }),
  check('leaves-cells-beyond-its-rows', (kit) => {
    const place = kit.sheet();

    send(
      place,
      write(place, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
      write(place, [['x']]),
    );

    equal(valuesOf(place), [
      ['x', 'b'],
      ['c', 'd'],
    ]);
  }),
  check('clears-what-rows-leave-of-a-range', (kit) => {
    const place = kit.sheet();
    const range = corner(place, 2, 2);
    const fill = write(place, [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);

    send(place, fill, { updateCells: { range, rows: rowsOf([['x']]), fields: 'userEnteredValue' } });

    equal(valuesOf(place), [
      ['x', '', 'c'],
      ['', '', 'f'],
    ]);
  }),
  check('clears-a-range-without-rows', (kit) => {
    const place = kit.sheet();

    send(
      place,
      write(place, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
      {
        updateCells: { range: corner(place, 1, 2), fields: 'userEnteredValue' },
      },
    );

    equal(valuesOf(place), [[], ['c', 'd']]);
  }),
  check('clears-only-masked-fields-of-a-range', (kit) => {
    const place = kit.sheet();

    send(place, writeCell(place, NOTED, 'userEnteredValue,note'), {
      updateCells: { range: corner(place, 1, 1), fields: 'userEnteredValue' },
    });

    equal(firstCell(place, 'userEnteredValue,note'), { note: 'n' });
  }),
  check('begins-in-the-corner-where-start-names-only-the-sheet', (kit) => {
    const place = kit.sheet();
    const { sheetId } = place;

    send(place, { updateCells: { start: { sheetId }, rows: rowsOf([['a']]), fields: 'userEnteredValue' } });

    equal(valuesOf(place), [['a']]);
  }),
  check('writes-to-the-end-of-an-open-range', (kit) => {
    const place = kit.sheet({ rows: 3, columns: 2 });
    const range = { sheetId: place.sheetId, startRowIndex: 1 };
    const fill = write(place, [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);

    send(place, fill, { updateCells: { range, rows: rowsOf([['x']]), fields: 'userEnteredValue' } });

    equal(valuesOf(place), [['a', 'b'], ['x']]);
  }),
];

const REFUSED: readonly Check[] = [
  check('requires-fields', (kit) => {
    const place = kit.sheet();

    refused(place, { updateCells: { start: { sheetId: place.sheetId }, rows: rowsOf([['a']]) } });
  }),
  check(
    'refuses-a-field-that-cells-do-not-have',
    (kit) => {
      const place = kit.sheet();

      refused(place, writeCell(place, NOTED, 'userEnteredValues'));
    },
    MASKS,
  ),
  check('requires-a-place', (kit) => {
    const place = kit.sheet();

    refused(place, { updateCells: { rows: rowsOf([['a']]), fields: 'userEnteredValue' } });
  }),
  check('refuses-two-places', (kit) => {
    const place = kit.sheet();
    const start = { sheetId: place.sheetId };

    refused(place, { updateCells: { start, range: start, rows: rowsOf([['a']]), fields: 'userEnteredValue' } });
  }),
  check('refuses-rows-beyond-the-grid', (kit) => {
    const place = kit.sheet({ rows: 3, columns: 3 });

    throws(() => send(place, write(place, [['a'], ['b']], [2, 0])), { code: 400, message: /Attempting to write row/ });
  }),
  check('refuses-columns-beyond-the-grid', (kit) => {
    const place = kit.sheet({ rows: 3, columns: 3 });

    refused(place, write(place, [['a', 'b']], [0, 2]));
  }),
  check('refuses-more-rows-than-the-range-has', (kit) => {
    const place = kit.sheet();
    const rows = rowsOf([['a'], ['b']]);

    refused(place, { updateCells: { range: corner(place, 1, 1), rows, fields: 'userEnteredValue' } });
  }),
  check('refuses-a-sheet-that-is-not-there', (kit) => {
    const place = kit.sheet();

    refused(place, write({ ...place, sheetId: 987_654 }, [['a']]));
  }),
  check('writes-nothing-when-it-is-refused', (kit) => {
    const place = kit.sheet({ rows: 2, columns: 2 });

    refused(place, write(place, [['a'], ['b'], ['c']]));

    equal(cellsOf(place, 'userEnteredValue', 'A1:B2'), []);
  }),
];

export const UPDATE_CELLS_CHECKS: readonly Check[] = [...PLACES, ...REFUSED];

/** Requests repeatCell and appendCells. */

import type { Check } from '../check';
import { equal } from '../expect';
import { cellsOf, corner, propertiesOf, refused, rowsOf, send, valuesOf, write, writeCell } from '../sheet-acts';

const REQUEST = 'workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const OTHER = 'workspace/sheets/api/reference/rest/v4/spreadsheets/other';

function repeat(rule: string, run: Check['run']): Check {
  return { id: `sheets/repeat-cell/${rule}`, page: REQUEST, covers: ['request repeatCell'], run };
}

function append(rule: string, run: Check['run'], page = REQUEST): Check {
  return { id: `sheets/append-cells/${rule}`, page, covers: ['request appendCells'], run };
}

const TEXT = { userEnteredValue: { stringValue: 'x' } };

const REPEAT: readonly Check[] = [
  repeat('fills-every-cell-of-the-range', (kit) => {
    const place = kit.sheet();

    send(place, { repeatCell: { range: corner(place, 2, 3), cell: TEXT, fields: 'userEnteredValue' } });

    equal(valuesOf(place), [
      ['x', 'x', 'x'],
      ['x', 'x', 'x'],
    ]);
  }),
  repeat('fills-an-open-range-to-the-end-of-the-grid', (kit) => {
    const place = kit.sheet({ rows: 4, columns: 3 });
    const range = { sheetId: place.sheetId, startRowIndex: 2, startColumnIndex: 1 };

    send(place, { repeatCell: { range, cell: TEXT, fields: 'userEnteredValue' } });

    equal(valuesOf(place), [[], [], ['', 'x', 'x'], ['', 'x', 'x']]);
  }),
  repeat('fills-the-sheet-where-the-range-names-only-it', (kit) => {
    const place = kit.sheet({ rows: 2, columns: 2 });

    send(place, { repeatCell: { range: { sheetId: place.sheetId }, cell: TEXT, fields: 'userEnteredValue' } });

    equal(valuesOf(place), [
      ['x', 'x'],
      ['x', 'x'],
    ]);
  }),
  repeat('changes-only-the-fields-of-the-mask', (kit) => {
    const place = kit.sheet();
    const cell = { ...TEXT, note: 'n' };

    send(place, write(place, [['a', 'b']]), { repeatCell: { range: corner(place, 1, 2), cell, fields: 'note' } });

    const [row = []] = cellsOf(place, 'userEnteredValue,note', 'A1:B1');
    equal(row, [
      { userEnteredValue: { stringValue: 'a' }, note: 'n' },
      { userEnteredValue: { stringValue: 'b' }, note: 'n' },
    ]);
  }),
  repeat('clears-a-masked-field-that-is-missing', (kit) => {
    const place = kit.sheet();

    send(place, write(place, [['a', 'b', 'c']]), {
      repeatCell: { range: corner(place, 1, 2), cell: {}, fields: 'userEnteredValue' },
    });

    equal(valuesOf(place), [['', '', 'c']]);
  }),
  repeat('keeps-the-rest-of-each-format', (kit) => {
    const place = kit.sheet();
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    const cell = { userEnteredFormat: { wrapStrategy: 'WRAP' } };

    send(place, writeCell(place, bold, 'userEnteredFormat.textFormat.bold'), {
      repeatCell: { range: corner(place, 1, 2), cell, fields: 'userEnteredFormat.wrapStrategy' },
    });

    const [row = []] = cellsOf(place, 'userEnteredFormat(wrapStrategy,textFormat.bold)', 'A1:B1');
    equal(
      row.map(({ userEnteredFormat: format }) => [format?.wrapStrategy, format?.textFormat?.bold ?? false]),
      [
        ['WRAP', true],
        ['WRAP', false],
      ],
    );
  }),
  repeat('requires-fields', (kit) => {
    const place = kit.sheet();

    refused(place, { repeatCell: { range: corner(place, 1, 1), cell: TEXT } });
  }),
];

const APPEND: readonly Check[] = [
  append('begins-an-empty-sheet-in-its-first-row', (kit) => {
    const place = kit.sheet();
    const { sheetId } = place;

    send(place, { appendCells: { sheetId, rows: rowsOf([['a', 'b']]), fields: 'userEnteredValue' } });

    equal(valuesOf(place), [['a', 'b']]);
  }),
  append('goes-on-after-the-last-row-with-data', (kit) => {
    const place = kit.sheet();
    const { sheetId } = place;

    send(place, write(place, [['a'], [null], [null, null, 'c']]), {
      appendCells: { sheetId, rows: rowsOf([['x'], ['y', 'z']]), fields: 'userEnteredValue' },
    });

    equal(valuesOf(place), [['a'], [], ['', '', 'c'], ['x'], ['y', 'z']]);
  }),
  append('inserts-rows-where-the-grid-has-none-left', (kit) => {
    const place = kit.sheet({ rows: 2, columns: 2 });
    const { sheetId } = place;

    send(place, write(place, [['a']]), {
      appendCells: { sheetId, rows: rowsOf([['b'], ['c'], ['d']]), fields: 'userEnteredValue' },
    });

    equal(valuesOf(place), [['a'], ['b'], ['c'], ['d']]);
  }),
  append('inserts-no-row-where-the-grid-has-room', (kit) => {
    const place = kit.sheet({ rows: 4, columns: 2 });
    const { sheetId } = place;

    send(place, { appendCells: { sheetId, rows: rowsOf([['a'], ['b']]), fields: 'userEnteredValue' } });

    equal(propertiesOf(place).gridProperties?.rowCount, 4);
  }),
  append(
    'takes-a-cell-without-a-value-for-empty',
    (kit) => {
      const place = kit.sheet();
      const { sheetId } = place;
      const cell = { userEnteredFormat: { textFormat: { bold: true } } };

      send(
        place,
        { repeatCell: { range: corner(place, 4, 2), cell, fields: 'userEnteredFormat.textFormat.bold' } },
        { appendCells: { sheetId, rows: rowsOf([['a']]), fields: 'userEnteredValue' } },
      );

      equal(valuesOf(place), [['a']]);
    },
    OTHER,
  ),
  append('counts-what-the-batch-wrote-before', (kit) => {
    const place = kit.sheet();
    const { sheetId } = place;
    const add = (text: string) => ({
      appendCells: { sheetId, rows: rowsOf([[text]]), fields: 'userEnteredValue' },
    });

    send(place, add('a'), add('b'), write(place, [['c']], [4, 0]), add('d'));

    equal(valuesOf(place), [['a'], ['b'], [], [], ['c'], ['d']]);
  }),
  append('counts-a-number-and-a-truth-value-as-data', (kit) => {
    const place = kit.sheet();
    const { sheetId } = place;

    send(place, write(place, [[0], [false]]), {
      appendCells: { sheetId, rows: rowsOf([['a']]), fields: 'userEnteredValue' },
    });

    equal(valuesOf(place), [[0], [false], ['a']]);
  }),
  append('counts-rows-that-a-filter-could-hide', (kit) => {
    const place = kit.sheet();
    const { sheetId } = place;
    const filter = { range: { sheetId }, criteria: { 0: { hiddenValues: ['b'] } } };

    send(
      place,
      write(place, [['heading'], ['a'], ['b']]),
      { setBasicFilter: { filter } },
      { appendCells: { sheetId, rows: rowsOf([['c']]), fields: 'userEnteredValue' } },
    );

    equal(valuesOf(place), [['heading'], ['a'], ['b'], ['c']]);
  }),
  append('writes-the-fields-of-the-mask', (kit) => {
    const place = kit.sheet();
    const { sheetId } = place;
    const rows = [{ values: [{ ...TEXT, note: 'n' }] }];

    send(place, { appendCells: { sheetId, rows, fields: 'userEnteredValue,note' } });

    equal(cellsOf(place, 'userEnteredValue,note', 'A1:A1'), [[{ ...TEXT, note: 'n' }]]);
  }),
  append('has-an-empty-reply', (kit) => {
    const place = kit.sheet();
    const { sheetId } = place;

    const replies = send(place, { appendCells: { sheetId, rows: rowsOf([['a']]), fields: 'userEnteredValue' } });

    equal(replies, [{}]);
  }),
  append('requires-fields', (kit) => {
    const place = kit.sheet();

    refused(place, { appendCells: { sheetId: place.sheetId, rows: rowsOf([['a']]) } });
  }),
  append('refuses-a-sheet-that-is-not-there', (kit) => {
    const place = kit.sheet();

    refused(place, { appendCells: { sheetId: 987_654, rows: rowsOf([['a']]), fields: 'userEnteredValue' } });
  }),
];

export const APPENDING_CHECKS: readonly Check[] = [...REPEAT, ...APPEND];

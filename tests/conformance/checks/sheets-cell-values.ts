/** What a cell keeps of what is written into it: kinds of values, long and odd texts, notes, links, formats. */

import type { Check, Kit } from '../check';
import { equal } from '../expect';
import { firstCell, refused, send, type Value, valuesOf, write, writeCell } from '../sheet-acts';

const OTHER = 'workspace/sheets/api/reference/rest/v4/spreadsheets/other';
const CELLS = 'workspace/sheets/api/reference/rest/v4/spreadsheets/cells';

function check(rule: string, run: Check['run'], page = OTHER): Check {
  const covers = ['request updateCells', 'Sheets.Spreadsheets.get'];
  return { id: `sheets/cell-values/${rule}`, page, covers, run };
}

/** Values that come back as they went. */
const KEPT: Readonly<Record<string, readonly Value[]>> = {
  'keeps-numbers': [0, -3.5, 0.1, 1e15, 123456789.123],
  'keeps-truth-values': [true, false, true],
  'keeps-line-breaks': ['one\ntwo', 'one\n\ntwo', 'x'],
  'keeps-characters-of-two-code-units': ['😀', 'a😀b', '👩‍👧', 'x'],
  'keeps-russian-letters': ['ёлка', 'Ёж', 'щи', '«да» — нет'],
  'keeps-texts-that-look-like-numbers': ['1', '1,5', '1.5', '1e5', '05', '+1'],
  'keeps-texts-that-look-like-dates': ['05.09.2026', '2026-09-05', '9/5/2026', '12:30', '5 сентября'],
  'keeps-texts-that-look-like-errors': ['#N/A', '#REF!', '#ERROR!', '#ИМЯ?'],
  'keeps-texts-that-look-like-truth-values': ['TRUE', 'false', 'ИСТИНА', 'ложь'],
  'keeps-texts-of-markup': ['<b>a</b>', '{{tag}}', '&amp;', '\\n', '"q"'],
};

function keeps([rule, values]: readonly [string, readonly Value[]]): Check {
  return check(rule, (kit) => {
    const place = kit.sheet({ rows: 2, columns: 8 });

    send(place, write(place, [values]));

    equal(valuesOf(place), [values]);
  });
}

function entered(kit: Kit, value: object, fields: string): unknown {
  const place = kit.sheet();
  send(place, writeCell(place, { userEnteredValue: value }, 'userEnteredValue'));
  return firstCell(place, fields);
}

const KINDS: readonly Check[] = [
  check('tells-the-kind-of-a-text', (kit) => {
    equal(entered(kit, { stringValue: '12' }, 'userEnteredValue'), { userEnteredValue: { stringValue: '12' } });
  }),
  check('tells-the-kind-of-a-number', (kit) => {
    equal(entered(kit, { numberValue: 12.5 }, 'userEnteredValue'), { userEnteredValue: { numberValue: 12.5 } });
  }),
  check('tells-the-kind-of-a-truth-value', (kit) => {
    equal(entered(kit, { boolValue: true }, 'userEnteredValue'), { userEnteredValue: { boolValue: true } });
  }),
  check('tells-the-text-of-a-formula', (kit) => {
    const seen = entered(kit, { formulaValue: '=A2' }, 'userEnteredValue');

    equal(seen, { userEnteredValue: { formulaValue: '=A2' } });
  }),
  check(
    'has-the-same-effective-value-as-a-literal',
    (kit) => {
      equal(entered(kit, { stringValue: 'a' }, 'effectiveValue'), { effectiveValue: { stringValue: 'a' } });
    },
    CELLS,
  ),
  check('holds-no-data-without-a-field', (kit) => {
    const place = kit.sheet();

    send(place, write(place, [['a']]), writeCell(place, { userEnteredValue: {} }, 'userEnteredValue'));

    equal(valuesOf(place), []);
  }),
  check('refuses-two-kinds-at-once', (kit) => {
    const place = kit.sheet();
    const userEnteredValue = { stringValue: 'a', numberValue: 1 };

    refused(place, writeCell(place, { userEnteredValue }, 'userEnteredValue'));
  }),
];

const LENGTHS: readonly Check[] = [
  check(
    'takes-a-text-of-50000-characters',
    (kit) => {
      const place = kit.sheet();
      const text = 'ж'.repeat(50_000);

      send(place, write(place, [[text]]));

      equal(valuesOf(place), [[text]]);
    },
    CELLS,
  ),
  check(
    'refuses-a-longer-text-with-the-whole-batch',
    (kit) => {
      const place = kit.sheet();

      refused(place, write(place, [['a']]), write(place, [['ж'.repeat(50_001)]], [1, 0]));

      equal(valuesOf(place), []);
    },
    CELLS,
  ),
];

const MORE: readonly Check[] = [
  check(
    'keeps-a-note-of-several-lines',
    (kit) => {
      const place = kit.sheet();

      send(place, writeCell(place, { note: 'one\nдва' }, 'note'));

      equal(firstCell(place, 'note'), { note: 'one\nдва' });
    },
    CELLS,
  ),
  check(
    'shows-a-link-of-the-whole-cell',
    (kit) => {
      const place = kit.sheet();
      const uri = 'https://example.org/page';
      const cell = { userEnteredValue: { stringValue: 'page' }, userEnteredFormat: { textFormat: { link: { uri } } } };

      send(place, writeCell(place, cell, 'userEnteredValue,userEnteredFormat.textFormat.link'));

      equal(firstCell(place, 'hyperlink'), { hyperlink: uri });
    },
    CELLS,
  ),
  check(
    'keeps-type-and-pattern-of-a-number-format',
    (kit) => {
      const place = kit.sheet();
      const numberFormat = { type: 'DATE', pattern: 'dd.mm.yyyy' };

      send(place, writeCell(place, { userEnteredFormat: { numberFormat } }, 'userEnteredFormat.numberFormat'));

      equal(firstCell(place, 'userEnteredFormat.numberFormat'), { userEnteredFormat: { numberFormat } });
    },
    CELLS,
  ),
  check(
    'refuses-a-number-format-without-a-type',
    (kit) => {
      const place = kit.sheet();
      const numberFormat = { pattern: '0' };

      refused(place, writeCell(place, { userEnteredFormat: { numberFormat } }, 'userEnteredFormat.numberFormat'));
    },
    CELLS,
  ),
  check(
    'keeps-the-format-when-the-value-goes',
    (kit) => {
      const place = kit.sheet();
      const userEnteredFormat = { numberFormat: { type: 'TEXT' }, horizontalAlignment: 'RIGHT' };
      const cell = { userEnteredValue: { stringValue: 'a' }, userEnteredFormat };
      const fields = 'userEnteredFormat.horizontalAlignment';

      send(place, writeCell(place, cell, `userEnteredValue,${fields}`), write(place, [[null]]));

      equal(firstCell(place, fields), { userEnteredFormat: { horizontalAlignment: 'RIGHT' } });
    },
    CELLS,
  ),
];

export const CELL_VALUE_CHECKS: readonly Check[] = [...Object.entries(KEPT).map(keeps), ...KINDS, ...LENGTHS, ...MORE];

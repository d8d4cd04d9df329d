/** Sheets.Spreadsheets.Values.batchGetByDataFilter: how it tells numbers, truth values, formulas and dates. */

import type { Check, ScratchSheet } from '../check';
import { equal, throws } from '../expect';
import { spreadsheets } from '../services';
import { send, type Value, write, writeCell } from '../sheet-acts';

const BY_FILTER = 'workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGetByDataFilter';
const RENDER = 'workspace/sheets/api/reference/rest/v4/ValueRenderOption';
const DATES = 'workspace/sheets/api/reference/rest/v4/DateTimeRenderOption';

const MEMBER = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';

function check(rule: string, run: Check['run'], page = BY_FILTER): Check {
  return { id: `sheets/rendering/${rule}`, page, covers: [MEMBER], run };
}

/** What stands in the sheet, told as the options say. */
function read({ spreadsheetId, sheetId }: ScratchSheet, options: object = {}): unknown {
  const request = { dataFilters: [{ gridRange: { sheetId } }], ...options };
  return spreadsheets().Values.batchGetByDataFilter(request, spreadsheetId).valueRanges?.[0]?.valueRange?.values;
}

const UNFORMATTED = { valueRenderOption: 'UNFORMATTED_VALUE' };

/** A cell that holds a number under a pattern. */
function patterned(place: ScratchSheet, numberValue: number, type: string, pattern: string) {
  const cell = { userEnteredValue: { numberValue }, userEnteredFormat: { numberFormat: { type, pattern } } };
  return writeCell(place, cell, 'userEnteredValue,userEnteredFormat.numberFormat');
}

/** What a number that is shown as a day comes back as. */
function day(place: ScratchSheet, options: object): unknown {
  send(place, patterned(place, 46_270.5, 'DATE', 'yyyy-mm-dd'));
  return read(place, options);
}

export const RENDERING_CHECKS: readonly Check[] = [
  check('shows-values-as-people-see-them-unless-said', (kit) => {
    const place = kit.sheet();
    send(place, patterned(place, 7, 'NUMBER', '000'));

    equal(read(place), [['007']]);
  }),
  check(
    'returns-numbers-as-numbers-when-unformatted',
    (kit) => {
      const place = kit.sheet();
      send(place, patterned(place, 7.25, 'NUMBER', '000'));

      equal(read(place, UNFORMATTED), [[7.25]]);
    },
    RENDER,
  ),
  check(
    'returns-truth-values-as-such-when-unformatted',
    (kit) => {
      const place = kit.sheet();
      const row: readonly Value[] = [true, false, 'TRUE', 0];
      send(place, write(place, [row]));

      equal(read(place, UNFORMATTED), [row]);
    },
    RENDER,
  ),
  check(
    'returns-formulas-when-they-are-asked-for',
    (kit) => {
      const place = kit.sheet();
      send(place, writeCell(place, { userEnteredValue: { formulaValue: '=B7' } }, 'userEnteredValue'));

      equal(read(place, { valueRenderOption: 'FORMULA' }), [['=B7']]);
    },
    RENDER,
  ),
  check(
    'returns-literals-beside-formulas-as-they-are',
    (kit) => {
      const place = kit.sheet();
      send(place, write(place, [['=B7', 5, true]]));

      equal(read(place, { valueRenderOption: 'FORMULA' }), [['=B7', 5, true]]);
    },
    RENDER,
  ),
  check('counts-dates-in-days-unless-said', (kit) => {
    equal(day(kit.sheet(), UNFORMATTED), [[46_270.5]]);
  }),
  check(
    'writes-dates-when-they-are-asked-for',
    (kit) => {
      equal(day(kit.sheet(), { ...UNFORMATTED, dateTimeRenderOption: 'FORMATTED_STRING' }), [['2026-09-05']]);
    },
    DATES,
  ),
  check('writes-dates-in-formatted-values-whatever-is-said', (kit) => {
    equal(day(kit.sheet(), { dateTimeRenderOption: 'SERIAL_NUMBER' }), [['2026-09-05']]);
  }),
  check(
    'refuses-a-way-of-telling-values-that-is-none',
    (kit) => {
      const place = kit.sheet();

      throws(() => read(place, { valueRenderOption: 'RAW' }), { code: 400 });
    },
    RENDER,
  ),
];

/** How values are shown: number and date patterns (guides/formats), in a spreadsheet of any locale. */

import type { Check } from '../check';
import { equal } from '../expect';
import { cellsOf, send } from '../sheet-acts';

const FORMATS = 'workspace/sheets/api/guides/formats';

type Type = 'NUMBER' | 'PERCENT' | 'DATE' | 'DATE_TIME' | 'TIME';
type Case = readonly [value: number, pattern: string, shown: string];

/** 5 April 2016, 16:08:53: the moment that the guide shows. */
const MOMENT = 42_465 + (16 * 3600 + 8 * 60 + 53) / 86_400;

function shows(rule: string, type: Type, cases: readonly Case[]): Check {
  const covers = ['Sheets.Spreadsheets.get', 'request updateCells'];
  return {
    id: `sheets/display/${rule}`,
    page: FORMATS,
    covers,
    run(kit) {
      const place = kit.sheet();
      const values = cases.map(([numberValue, pattern]) => ({
        userEnteredValue: { numberValue },
        userEnteredFormat: { numberFormat: { type, pattern } },
      }));
      const fields = 'userEnteredValue,userEnteredFormat.numberFormat';

      send(place, { updateCells: { start: { sheetId: place.sheetId }, rows: [{ values }], fields } });

      const [row = []] = cellsOf(place, 'formattedValue', 'A1:E1');
      equal(
        row.map(({ formattedValue }) => formattedValue),
        cases.map(([, , shown]) => shown),
      );
    },
  };
}

export const DISPLAY_CHECKS: readonly Check[] = [
  shows('a-zero-fills-up-with-zeros', 'NUMBER', [
    [7, '000', '007'],
    [1234, '000', '1234'],
    [0, '0', '0'],
  ]),
  shows('a-hash-shows-no-insignificant-zero', 'NUMBER', [
    [12, '##0', '12'],
    [12, '#', '12'],
  ]),
  shows('a-percent-sign-multiplies-by-a-hundred', 'PERCENT', [
    [0.25, '#%', '25%'],
    [1, '0%', '100%'],
  ]),
  shows('a-backslash-makes-a-literal', 'NUMBER', [[10, '\\#0', '#10']]),
  shows('quoted-text-is-literal', 'NUMBER', [[5, '0" шт."', '5 шт.']]),
  shows('a-second-section-is-for-negative-numbers', 'NUMBER', [
    [-5, '0;"minus "0', 'minus 5'],
    [5, '0;"minus "0', '5'],
    [0, '0;"minus "0', '0'],
  ]),
  shows('a-third-section-is-for-zero', 'NUMBER', [
    [0, '0;0;"none"', 'none'],
    [3, '0;0;"none"', '3'],
  ]),
  shows('a-number-is-rounded-to-its-places', 'NUMBER', [
    [2.6, '0', '3'],
    [2.4, '0', '2'],
  ]),
  shows('a-date-is-written-by-its-parts', 'DATE', [
    [MOMENT, 'yyyy-mm-dd', '2016-04-05'],
    [MOMENT, 'dd.mm.yyyy', '05.04.2016'],
    [MOMENT, 'd/m/yy', '5/4/16'],
  ]),
  shows('hours-count-to-24-without-am-or-pm', 'DATE_TIME', [
    [MOMENT, 'yyyy-mm-dd hh:mm', '2016-04-05 16:08'],
    [MOMENT, 'h:mm:ss', '16:08:53'],
  ]),
  shows('hours-count-to-12-with-am-or-pm', 'TIME', [
    [MOMENT, 'hh:mm am/pm', '04:08 PM'],
    [MOMENT - 0.5, 'h:mm am/pm', '4:08 AM'],
  ]),
  shows('m-after-hours-means-minutes', 'DATE_TIME', [[MOMENT, 'm/d h:m', '4/5 16:8']]),
  shows('the-first-day-is-30-december-1899', 'DATE', [
    [0, 'yyyy-mm-dd', '1899-12-30'],
    [2.5, 'yyyy-mm-dd', '1900-01-01'],
    [33.625, 'yyyy-mm-dd', '1900-02-01'],
  ]),
  shows('1900-is-no-leap-year', 'DATE', [
    [60, 'yyyy-mm-dd', '1900-02-28'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
  ]),
];

/** Request setBasicFilter: where a filter stands, and which rows it hides. */

import type { Check, ScratchSheet } from '../check';
import { equal } from '../expect';
import { corner, refused, type Request, send, sheetOf, valuesOf, write } from '../sheet-acts';

const REQUEST = 'workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const SHEETS = 'workspace/sheets/api/reference/rest/v4/spreadsheets/sheets';
const OTHER = 'workspace/sheets/api/reference/rest/v4/spreadsheets/other';
const FILTERS = 'workspace/sheets/api/guides/filters';

function filtering(rule: string, run: Check['run'], page = SHEETS): Check {
  return { id: `sheets/basic-filter/${rule}`, page, covers: ['request setBasicFilter'], run };
}

const LETTERS = [['heading'], ['a'], ['b'], ['c']];

interface Specs {
  readonly range: GoogleAppsScript.Sheets.Schema.GridRange;
  readonly filterSpecs: readonly {
    readonly columnIndex: number;
    readonly filterCriteria: GoogleAppsScript.Sheets.Schema.FilterCriteria;
  }[];
}

function hide({ sheetId }: ScratchSheet, filterCriteria: GoogleAppsScript.Sheets.Schema.FilterCriteria): Request {
  const filter: Specs = { range: { sheetId }, filterSpecs: [{ columnIndex: 0, filterCriteria }] };
  return { setBasicFilter: { filter } };
}

/** Which rows the filter hides. */
function filtered(place: ScratchSheet): readonly boolean[] {
  const { data } = sheetOf(place, 'data(rowMetadata(hiddenByFilter))', 'A1:A4');
  return (data?.[0]?.rowMetadata ?? []).map(({ hiddenByFilter }) => hiddenByFilter ?? false);
}

export const FILTER_CHECKS: readonly Check[] = [
  filtering('stands-on-its-range', (kit) => {
    const place = kit.sheet();
    const range = corner(place, 4, 2);

    send(place, { setBasicFilter: { filter: { range } } });

    const seen = sheetOf(place, 'basicFilter.range').basicFilter?.range ?? {};
    equal([seen.sheetId, seen.startRowIndex ?? 0, seen.endRowIndex, seen.endColumnIndex], [place.sheetId, 0, 4, 2]);
  }),
  filtering('takes-an-open-range', (kit) => {
    const place = kit.sheet();
    const range = { sheetId: place.sheetId, startRowIndex: 1 };

    send(place, { setBasicFilter: { filter: { range } } });

    equal(sheetOf(place, 'basicFilter.range').basicFilter?.range?.startRowIndex, 1);
  }),
  filtering(
    'replaces-the-filter-that-was-there',
    (kit) => {
      const place = kit.sheet();

      send(
        place,
        { setBasicFilter: { filter: { range: corner(place, 4, 2) } } },
        { setBasicFilter: { filter: { range: corner(place, 3, 1) } } },
      );

      equal(sheetOf(place, 'basicFilter.range').basicFilter?.range?.endRowIndex, 3);
    },
    FILTERS,
  ),
  filtering('shows-criteria-in-both-forms', (kit) => {
    const place = kit.sheet();

    send(place, write(place, LETTERS), hide(place, { hiddenValues: ['b'] }));

    const filter = sheetOf(place, 'basicFilter').basicFilter as (Partial<Specs> & { criteria?: unknown }) | undefined;
    equal(filter?.criteria, { 0: { hiddenValues: ['b'] } });
    equal(filter?.filterSpecs?.[0]?.filterCriteria, { hiddenValues: ['b'] });
  }),
  filtering('takes-criteria-in-the-older-form', (kit) => {
    const place = kit.sheet();
    const filter = { range: { sheetId: place.sheetId }, criteria: { 0: { hiddenValues: ['a'] } } };

    send(place, write(place, LETTERS), { setBasicFilter: { filter } });

    equal(filtered(place), [false, true, false, false]);
  }),
  filtering(
    'hides-rows-of-hidden-values',
    (kit) => {
      const place = kit.sheet();

      send(place, write(place, LETTERS), hide(place, { hiddenValues: ['a', 'c'] }));

      equal(filtered(place), [false, true, false, true]);
    },
    OTHER,
  ),
  filtering(
    'hides-rows-that-do-not-meet-the-condition',
    (kit) => {
      const place = kit.sheet();
      const condition = { type: 'TEXT_EQ', values: [{ userEnteredValue: 'b' }] };

      send(place, write(place, LETTERS), hide(place, { condition }));

      equal(filtered(place), [false, true, false, true]);
    },
    OTHER,
  ),
  filtering(
    'hides-a-hidden-value-that-meets-the-condition',
    (kit) => {
      const place = kit.sheet();
      const condition = { type: 'NOT_BLANK' };

      send(place, write(place, LETTERS), hide(place, { condition, hiddenValues: ['b'] }));

      equal(filtered(place)[2], true);
    },
    OTHER,
  ),
  filtering(
    'changes-no-value',
    (kit) => {
      const place = kit.sheet();

      send(place, write(place, LETTERS), hide(place, { hiddenValues: ['a', 'b'] }));

      equal(valuesOf(place), LETTERS);
    },
    FILTERS,
  ),
  filtering(
    'refuses-a-condition-of-validation',
    (kit) => {
      const place = kit.sheet();

      refused(place, hide(place, { condition: { type: 'TEXT_IS_EMAIL' } }));
    },
    OTHER,
  ),
  filtering(
    'refuses-a-sheet-that-is-not-there',
    (kit) => {
      refused(kit.sheet(), { setBasicFilter: { filter: { range: { sheetId: 987_654 } } } });
    },
    REQUEST,
  ),
];

/** Request addProtectedRange: its ids, its reply, and that a warning stops no script. */

import type { Check, ScratchSheet } from '../check';
import { equal } from '../expect';
import { corner, refused, send, sheetOf, valuesOf, write } from '../sheet-acts';

const REQUEST = 'workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const SHEETS = 'workspace/sheets/api/reference/rest/v4/spreadsheets/sheets';

function protecting(rule: string, run: Check['run'], page = REQUEST): Check {
  return { id: `sheets/protected-range/${rule}`, page, covers: ['request addProtectedRange'], run };
}

type Protected = GoogleAppsScript.Sheets.Schema.ProtectedRange;

function protect(place: ScratchSheet, protectedRange: Protected): Protected {
  return send(place, { addProtectedRange: { protectedRange } })[0]?.addProtectedRange?.protectedRange ?? {};
}

export const PROTECTION_CHECKS: readonly Check[] = [
  protecting('replies-with-the-range', (kit) => {
    const place = kit.sheet();
    const range = corner(place, 1, 2);

    const seen = protect(place, { range, description: 'заголовок', warningOnly: true });

    equal([seen.description, seen.warningOnly], ['заголовок', true]);
    equal([seen.range?.sheetId, seen.range?.endRowIndex, seen.range?.endColumnIndex], [place.sheetId, 1, 2]);
  }),
  protecting('gives-an-id-by-chance', (kit) => {
    const place = kit.sheet();
    const add = () => protect(place, { range: corner(place, 1, 1), warningOnly: true }).protectedRangeId;

    const [one, other] = [add(), add()];

    equal([Number.isInteger(one), Number.isInteger(other), one === other], [true, true, false]);
  }),
  protecting('takes-an-id-that-is-named', (kit) => {
    const place = kit.sheet();
    const protectedRangeId = 40_000 + place.sheetId;

    const seen = protect(place, { protectedRangeId, range: corner(place, 1, 1), warningOnly: true });

    equal(seen.protectedRangeId, protectedRangeId);
  }),
  protecting('refuses-an-id-that-is-taken', (kit) => {
    const place = kit.sheet();
    const protectedRange = { range: corner(place, 1, 1), warningOnly: true };
    const { protectedRangeId = 0 } = protect(place, protectedRange);

    refused(place, { addProtectedRange: { protectedRange: { ...protectedRange, protectedRangeId } } });
  }),
  protecting(
    'takes-a-whole-sheet',
    (kit) => {
      const place = kit.sheet();

      protect(place, { range: { sheetId: place.sheetId }, warningOnly: true });

      const { protectedRanges } = sheetOf(place, 'protectedRanges.range');
      equal(protectedRanges, [{ range: { sheetId: place.sheetId } }]);
    },
    SHEETS,
  ),
  protecting(
    'lets-its-maker-edit',
    (kit) => {
      const place = kit.sheet();

      protect(place, { range: corner(place, 1, 1), warningOnly: true });

      equal(sheetOf(place, 'protectedRanges.requestingUserCanEdit').protectedRanges, [{ requestingUserCanEdit: true }]);
    },
    SHEETS,
  ),
  protecting(
    'only-warns-and-lets-scripts-write',
    (kit) => {
      const place = kit.sheet();
      protect(place, { range: corner(place, 1, 1), warningOnly: true });

      send(place, write(place, [['a']]));

      equal(valuesOf(place), [['a']]);
    },
    SHEETS,
  ),
  protecting(
    'leaves-ranges-of-a-protected-sheet-open',
    (kit) => {
      const place = kit.sheet();
      const unprotectedRanges = [corner(place, 2, 2)];

      const seen = protect(place, { range: { sheetId: place.sheetId }, unprotectedRanges, warningOnly: true });

      equal(
        seen.unprotectedRanges?.map(({ endRowIndex, endColumnIndex }) => [endRowIndex, endColumnIndex]),
        [[2, 2]],
      );
    },
    SHEETS,
  ),
  protecting('refuses-a-sheet-that-is-not-there', (kit) => {
    const protectedRange = { range: { sheetId: 987_654 }, warningOnly: true };

    refused(kit.sheet(), { addProtectedRange: { protectedRange } });
  }),
];

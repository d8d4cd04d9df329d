/** Requests updateSheetProperties and updateSpreadsheetProperties. */

import type { Check, Kit, ScratchSheet } from '../check';
import { equal } from '../expect';
import { spreadsheets } from '../services';
import { propertiesOf, refused, type Request, send, valuesOf, write } from '../sheet-acts';

const REQUEST = 'workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const SHEETS = 'workspace/sheets/api/reference/rest/v4/spreadsheets/sheets';
const BOOK = 'workspace/sheets/api/reference/rest/v4/spreadsheets';

function ofSheet(rule: string, run: Check['run'], page = REQUEST): Check {
  return { id: `sheets/sheet-properties/${rule}`, page, covers: ['request updateSheetProperties'], run };
}

function ofBook(rule: string, run: Check['run'], page = BOOK): Check {
  return { id: `sheets/spreadsheet-properties/${rule}`, page, covers: ['request updateSpreadsheetProperties'], run };
}

function update({ sheetId }: Pick<ScratchSheet, 'sheetId'>, properties: object, fields: string): Request {
  return { updateSheetProperties: { properties: { sheetId, ...properties }, fields } };
}

/** A spreadsheet with the sheets 1, 2 and 3, and how to read their order. */
function threeSheets(kit: Kit): { readonly place: ScratchSheet; order(): readonly unknown[] } {
  const place = { spreadsheetId: kit.spreadsheet(), sheetId: 1, title: 'S1' };
  const { spreadsheetId } = place;
  const first = spreadsheets().get(spreadsheetId, { fields: 'sheets.properties.sheetId' }).sheets?.[0]?.properties;
  const gridProperties = { rowCount: 3, columnCount: 2 };
  const adds = [1, 2, 3].map((sheetId) => ({
    addSheet: { properties: { sheetId, title: `S${sheetId}`, gridProperties } },
  }));
  send(place, ...adds, { deleteSheet: { sheetId: first?.sheetId ?? 0 } });
  return {
    place,
    order: () =>
      spreadsheets()
        .get(spreadsheetId, { fields: 'sheets.properties.sheetId' })
        .sheets?.map(({ properties }) => properties?.sheetId) ?? [],
  };
}

const OF_SHEET: readonly Check[] = [
  ofSheet('renames-a-sheet', (kit) => {
    const place = kit.sheet();
    const title = kit.name();

    send(place, write(place, [['a']]), update(place, { title }, 'title'));

    equal([propertiesOf({ ...place, title }).sheetId, valuesOf(place)], [place.sheetId, [['a']]]);
  }),
  ofSheet('keeps-what-the-mask-does-not-name', (kit) => {
    const place = kit.sheet();
    const properties = { title: kit.name(), hidden: true, gridProperties: { frozenRowCount: 1 } };

    send(place, update(place, properties, 'gridProperties.frozenRowCount'));

    const { title, hidden = false, gridProperties } = propertiesOf(place);
    equal([title, hidden, gridProperties?.frozenRowCount], [place.title, false, 1]);
  }),
  ofSheet('keeps-the-size-when-rows-are-frozen', (kit) => {
    const place = kit.sheet({ rows: 6, columns: 3 });
    const frozen = { frozenRowCount: 2, frozenColumnCount: 1 };
    const fields = 'gridProperties(frozenRowCount,frozenColumnCount)';

    send(place, update(place, { gridProperties: frozen }, fields));

    equal(propertiesOf(place).gridProperties, { rowCount: 6, columnCount: 3, ...frozen });
  }),
  ofSheet('unfreezes-rows', (kit) => {
    const place = kit.sheet();
    const fields = 'gridProperties.frozenRowCount';

    send(
      place,
      update(place, { gridProperties: { frozenRowCount: 2 } }, fields),
      update(place, { gridProperties: { frozenRowCount: 0 } }, fields),
    );

    equal(propertiesOf(place).gridProperties?.frozenRowCount ?? 0, 0);
  }),
  ofSheet('hides-and-shows-a-sheet', (kit) => {
    const place = kit.sheet();

    send(place, update(place, { hidden: true }, 'hidden'));
    const hidden = propertiesOf(place).hidden;
    send(place, update(place, { hidden: false }, 'hidden'));

    equal([hidden, propertiesOf(place).hidden ?? false], [true, false]);
  }),
  ofSheet(
    'makes-the-grid-larger',
    (kit) => {
      const place = kit.sheet({ rows: 2, columns: 2 });
      const gridProperties = { rowCount: 4, columnCount: 3 };
      const grow = update(place, { gridProperties }, 'gridProperties(rowCount,columnCount)');

      send(place, write(place, [['a']]), grow, write(place, [['z']], [3, 2]));

      equal(valuesOf(place), [['a'], [], [], ['', '', 'z']]);
    },
    SHEETS,
  ),
  ofSheet(
    'makes-the-grid-smaller',
    (kit) => {
      const place = kit.sheet({ rows: 4, columns: 3 });

      send(place, update(place, { gridProperties: { rowCount: 2 } }, 'gridProperties.rowCount'));

      equal(propertiesOf(place).gridProperties, { rowCount: 2, columnCount: 3 });
    },
    SHEETS,
  ),
  ofSheet(
    'moves-a-sheet-by-the-places-before-the-move',
    (kit) => {
      const { place, order } = threeSheets(kit);

      send(place, update({ sheetId: 1 }, { index: 2 }, 'index'));

      equal(order(), [2, 1, 3]);
    },
    SHEETS,
  ),
  ofSheet(
    'leaves-a-sheet-that-is-moved-to-its-own-place',
    (kit) => {
      const { place, order } = threeSheets(kit);

      send(place, update({ sheetId: 2 }, { index: 1 }, 'index'), update({ sheetId: 2 }, { index: 2 }, 'index'));

      equal(order(), [1, 2, 3]);
    },
    SHEETS,
  ),
  ofSheet(
    'moves-a-sheet-to-the-front',
    (kit) => {
      const { place, order } = threeSheets(kit);

      send(place, update({ sheetId: 3 }, { index: 0 }, 'index'));

      equal(order(), [3, 1, 2]);
    },
    SHEETS,
  ),
  ofSheet('refuses-a-title-that-is-taken', (kit) => {
    const [one, other] = [kit.sheet(), kit.sheet()];

    refused(one, update(one, { title: other.title }, 'title'));
  }),
  ofSheet('refuses-to-freeze-every-row', (kit) => {
    const place = kit.sheet({ rows: 3, columns: 2 });

    refused(place, update(place, { gridProperties: { frozenRowCount: 3 } }, 'gridProperties.frozenRowCount'));
  }),
  ofSheet('refuses-a-sheet-that-is-not-there', (kit) => {
    refused(kit.sheet(), update({ sheetId: 987_654 }, { title: kit.name() }, 'title'));
  }),
  ofSheet('requires-fields', (kit) => {
    const { sheetId, spreadsheetId } = kit.sheet();

    refused({ spreadsheetId }, { updateSheetProperties: { properties: { sheetId, title: kit.name() } } });
  }),
];

function bookProperties(spreadsheetId: string): GoogleAppsScript.Sheets.Schema.SpreadsheetProperties {
  const fields = 'properties(title,locale,timeZone,autoRecalc)';
  return spreadsheets().get(spreadsheetId, { fields }).properties ?? {};
}

const OF_BOOK: readonly Check[] = [
  ofBook('renames-the-file', (kit) => {
    const spreadsheetId = kit.spreadsheet();
    const title = kit.name();

    send({ spreadsheetId }, { updateSpreadsheetProperties: { properties: { title }, fields: 'title' } });

    equal(bookProperties(spreadsheetId).title, title);
  }),
  ofBook('sets-locale-and-time-zone', (kit) => {
    const spreadsheetId = kit.spreadsheet();
    const properties = { locale: 'en_US', timeZone: 'Asia/Novosibirsk' };

    send({ spreadsheetId }, { updateSpreadsheetProperties: { properties, fields: 'locale,timeZone' } });

    const { locale, timeZone } = bookProperties(spreadsheetId);
    equal([locale, timeZone], ['en_US', 'Asia/Novosibirsk']);
  }),
  ofBook('keeps-what-the-mask-does-not-name', (kit) => {
    const spreadsheetId = kit.spreadsheet();
    const before = bookProperties(spreadsheetId);
    const properties = { title: kit.name(), autoRecalc: 'HOUR' };

    send({ spreadsheetId }, { updateSpreadsheetProperties: { properties, fields: 'autoRecalc' } });

    equal(bookProperties(spreadsheetId), { ...before, autoRecalc: 'HOUR' });
  }),
  ofBook(
    'requires-fields',
    (kit) => {
      refused(kit.sheet(), { updateSpreadsheetProperties: { properties: { autoRecalc: 'HOUR' } } });
    },
    REQUEST,
  ),
];

export const PROPERTY_CHECKS: readonly Check[] = [...OF_SHEET, ...OF_BOOK];

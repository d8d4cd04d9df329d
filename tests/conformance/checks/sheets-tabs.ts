/** Requests addSheet and deleteSheet. */

import type { Check, ScratchSheet } from '../check';
import { equal } from '../expect';
import { spreadsheets } from '../services';
import { propertiesOf, refused, send, valuesOf, write } from '../sheet-acts';

const REQUEST = 'workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const SHEETS = 'workspace/sheets/api/reference/rest/v4/spreadsheets/sheets';

function adding(rule: string, run: Check['run'], page = REQUEST): Check {
  return { id: `sheets/add-sheet/${rule}`, page, covers: ['request addSheet'], run };
}

function deleting(rule: string, run: Check['run'], page = REQUEST): Check {
  return { id: `sheets/delete-sheet/${rule}`, page, covers: ['request deleteSheet'], run };
}

type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;

/** Adds a sheet beside one that is there, and returns what the reply says of it. */
function add(place: ScratchSheet, properties: Properties): Properties {
  return send(place, { addSheet: { properties } })[0]?.addSheet?.properties ?? {};
}

function tabs({ spreadsheetId }: Pick<ScratchSheet, 'spreadsheetId'>): readonly Properties[] {
  const { sheets = [] } = spreadsheets().get(spreadsheetId, { fields: 'sheets.properties(sheetId,title,index)' });
  return sheets.map(({ properties }) => properties ?? {});
}

const GRID = { gridProperties: { rowCount: 3, columnCount: 2 } };

const ADDING: readonly Check[] = [
  adding('replies-with-the-properties', (kit) => {
    const place = kit.sheet();
    const title = kit.name();

    const { sheetId, title: named, gridProperties } = add(place, { sheetId: 7001, title, ...GRID });

    equal([sheetId, named, gridProperties?.rowCount, gridProperties?.columnCount], [7001, title, 3, 2]);
  }),
  adding(
    'makes-a-grid-unless-said',
    (kit) => {
      equal(add(kit.sheet(), GRID).sheetType, 'GRID');
    },
    SHEETS,
  ),
  adding('gives-an-id-by-chance', (kit) => {
    const place = kit.sheet();

    const [one, other] = [add(place, GRID).sheetId ?? -1, add(place, GRID).sheetId ?? -1];

    equal(
      [Number.isInteger(one) && one >= 0, Number.isInteger(other) && other >= 0, one === other],
      [true, true, false],
    );
  }),
  adding('gives-a-title-of-its-own', (kit) => {
    const place = kit.sheet();

    const titles = [add(place, GRID).title ?? '', add(place, GRID).title ?? ''];

    equal([titles.every((title) => title !== ''), new Set(titles).size], [true, 2]);
  }),
  adding(
    'goes-to-the-end-without-an-index',
    (kit) => {
      const place = kit.sheet();

      const { sheetId } = add(place, GRID);

      equal(tabs(place).at(-1)?.sheetId, sheetId);
    },
    SHEETS,
  ),
  adding('moves-the-sheets-after-its-index', (kit) => {
    const place = kit.sheet();
    const before = tabs(place).map(({ sheetId }) => sheetId);

    const { sheetId } = add(place, { ...GRID, index: 1 });

    const after = tabs(place);
    equal(
      after.map((tab) => tab.sheetId),
      [before[0], sheetId, ...before.slice(1)],
    );
    equal(
      after.map(({ index }) => index),
      after.map((_, index) => index),
    );
  }),
  adding(
    'takes-frozen-rows-and-columns',
    (kit) => {
      const place = kit.sheet();
      const frozen = { frozenRowCount: 2, frozenColumnCount: 1 };

      const { gridProperties } = add(place, { gridProperties: { ...GRID.gridProperties, ...frozen } });

      equal([gridProperties?.frozenRowCount, gridProperties?.frozenColumnCount], [2, 1]);
    },
    SHEETS,
  ),
  adding(
    'makes-a-hidden-sheet',
    (kit) => {
      const place = kit.sheet();
      const title = kit.name();

      const { sheetId = 0 } = add(place, { ...GRID, title, hidden: true });

      equal(propertiesOf({ ...place, sheetId, title }).hidden, true);
    },
    SHEETS,
  ),
  adding('is-there-for-the-next-request', (kit) => {
    const place = kit.sheet();
    const added = { ...place, sheetId: place.sheetId + 7000, title: kit.name() };
    const properties = { sheetId: added.sheetId, title: added.title, ...GRID };

    send(place, { addSheet: { properties } }, write(added, [['a']]));

    equal(valuesOf(added), [['a']]);
  }),
  adding('refuses-an-id-that-is-taken', (kit) => {
    const place = kit.sheet();

    refused(place, { addSheet: { properties: { sheetId: place.sheetId, ...GRID } } });
  }),
  adding(
    'refuses-a-negative-id',
    (kit) => {
      refused(kit.sheet(), { addSheet: { properties: { sheetId: -1, ...GRID } } });
    },
    SHEETS,
  ),
  adding('refuses-a-title-that-is-taken', (kit) => {
    const place = kit.sheet();

    refused(place, { addSheet: { properties: { title: place.title, ...GRID } } });
  }),
  adding('refuses-to-freeze-every-row', (kit) => {
    const gridProperties = { rowCount: 2, columnCount: 2, frozenRowCount: 2 };

    refused(kit.sheet(), { addSheet: { properties: { gridProperties } } });
  }),
];

const DELETING: readonly Check[] = [
  deleting('takes-the-sheet-away', (kit) => {
    const place = kit.sheet();
    const { sheetId = 0 } = add(place, GRID);

    const replies = send(place, { deleteSheet: { sheetId } });

    equal([replies, tabs(place).some((tab) => tab.sheetId === sheetId)], [[{}], false]);
  }),
  deleting(
    'closes-the-gap-in-the-indexes',
    (kit) => {
      const place = kit.sheet();
      const { sheetId = 0 } = add(place, { ...GRID, index: 0 });

      send(place, { deleteSheet: { sheetId } });

      const left = tabs(place);
      equal(
        left.map(({ index }) => index),
        left.map((_, index) => index),
      );
    },
    SHEETS,
  ),
  deleting('frees-the-title', (kit) => {
    const place = kit.sheet();
    const title = kit.name();
    const { sheetId = 0 } = add(place, { ...GRID, title });

    const replies = send(place, { deleteSheet: { sheetId } }, { addSheet: { properties: { ...GRID, title } } });

    equal(replies[1]?.addSheet?.properties?.title, title);
  }),
  deleting('is-over-for-the-next-request', (kit) => {
    const place = kit.sheet();
    const { sheetId = 0 } = add(place, GRID);

    refused(place, { deleteSheet: { sheetId } }, write({ ...place, sheetId }, [['a']]));

    equal(
      tabs(place).some((tab) => tab.sheetId === sheetId),
      true,
    );
  }),
  deleting('refuses-a-sheet-that-is-not-there', (kit) => {
    refused(kit.sheet(), { deleteSheet: { sheetId: 987_654 } });
  }),
];

export const TAB_CHECKS: readonly Check[] = [...ADDING, ...DELETING];

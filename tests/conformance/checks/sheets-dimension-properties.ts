/** Request updateDimensionProperties: widths, heights, hidden rows. */

import type { Check, ScratchSheet } from '../check';
import { equal } from '../expect';
import { refused, type Request, send, sheetOf, valuesOf, write } from '../sheet-acts';

const REQUEST = 'workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const RANGE = 'workspace/sheets/api/reference/rest/v4/DimensionRange';

function updating(rule: string, run: Check['run'], page = REQUEST): Check {
  return { id: `sheets/dimension-properties/${rule}`, page, covers: ['request updateDimensionProperties'], run };
}

type Span = GoogleAppsScript.Sheets.Schema.DimensionRange;

function change(sheetId: number, span: Span, properties: object, fields = Object.keys(properties).join()): Request {
  return { updateDimensionProperties: { range: { sheetId, ...span }, properties, fields } };
}

const LETTERS = [['a'], ['b'], ['c'], ['d'], ['e']];

function hiddenRows(place: ScratchSheet): readonly boolean[] {
  const { data } = sheetOf(place, 'data(rowMetadata(hiddenByUser))');
  return (data?.[0]?.rowMetadata ?? []).map(({ hiddenByUser }) => hiddenByUser ?? false);
}

function widths(place: ScratchSheet): readonly unknown[] {
  const { data } = sheetOf(place, 'data(columnMetadata(pixelSize))');
  return (data?.[0]?.columnMetadata ?? []).map(({ pixelSize }) => pixelSize);
}

export const DIMENSION_PROPERTY_CHECKS: readonly Check[] = [
  updating('hides-rows', (kit) => {
    const place = kit.sheet({ rows: 4, columns: 1 });

    send(place, change(place.sheetId, { dimension: 'ROWS', startIndex: 1, endIndex: 3 }, { hiddenByUser: true }));

    equal(hiddenRows(place), [false, true, true, false]);
  }),
  updating('shows-rows-again', (kit) => {
    const place = kit.sheet({ rows: 3, columns: 1 });
    const { sheetId } = place;

    send(
      place,
      change(sheetId, { dimension: 'ROWS', startIndex: 0, endIndex: 2 }, { hiddenByUser: true }),
      change(sheetId, { dimension: 'ROWS', startIndex: 0, endIndex: 1 }, { hiddenByUser: false }),
    );

    equal(hiddenRows(place), [false, true, false]);
  }),
  updating('clears-a-masked-property-that-is-missing', (kit) => {
    const place = kit.sheet({ rows: 2, columns: 1 });
    const span = { dimension: 'ROWS', startIndex: 0, endIndex: 1 };

    send(place, change(place.sheetId, span, { hiddenByUser: true }), change(place.sheetId, span, {}, 'hiddenByUser'));

    equal(hiddenRows(place), [false, false]);
  }),
  updating('sets-the-width-of-columns', (kit) => {
    const place = kit.sheet({ rows: 1, columns: 2 });
    const { sheetId } = place;

    send(
      place,
      change(sheetId, { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }, { pixelSize: 240 }),
      change(sheetId, { dimension: 'COLUMNS', startIndex: 1, endIndex: 2 }, { pixelSize: 60 }),
    );

    equal(widths(place), [240, 60]);
  }),
  updating('sets-the-height-of-rows', (kit) => {
    const place = kit.sheet({ rows: 2, columns: 1 });

    send(place, change(place.sheetId, { dimension: 'ROWS' }, { pixelSize: 50 }));

    const { data } = sheetOf(place, 'data(rowMetadata(pixelSize))');
    equal(data?.[0]?.rowMetadata, [{ pixelSize: 50 }, { pixelSize: 50 }]);
  }),
  updating('keeps-what-the-mask-does-not-name', (kit) => {
    const place = kit.sheet({ rows: 1, columns: 1 });
    const span = { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 };

    send(
      place,
      change(place.sheetId, span, { pixelSize: 240 }),
      change(place.sheetId, span, { pixelSize: 10, hiddenByUser: false }, 'hiddenByUser'),
    );

    equal(widths(place), [240]);
  }),
  updating(
    'goes-to-the-end-of-the-grid-without-an-end',
    (kit) => {
      const place = kit.sheet({ rows: 4, columns: 1 });

      send(place, change(place.sheetId, { dimension: 'ROWS', startIndex: 2 }, { hiddenByUser: true }));

      equal(hiddenRows(place), [false, false, true, true]);
    },
    RANGE,
  ),
  updating('leaves-values-readable', (kit) => {
    const place = kit.sheet();
    const hide = change(place.sheetId, { dimension: 'ROWS', startIndex: 1, endIndex: 3 }, { hiddenByUser: true });

    send(place, write(place, LETTERS), hide);

    equal(valuesOf(place), LETTERS);
  }),
  updating('requires-fields', (kit) => {
    const place = kit.sheet();
    const range = { sheetId: place.sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 };

    refused(place, { updateDimensionProperties: { range, properties: { hiddenByUser: true } } });
  }),
];

/** Request updateCells under a mask: what it writes, keeps and clears. */

import type { Check } from '../check';
import { equal } from '../expect';
import { firstCell, send, valuesOf, write, writeCell } from '../sheet-acts';

const REQUEST = 'workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const MASKS = 'workspace/sheets/api/guides/field-masks';

function check(rule: string, run: Check['run'], page = REQUEST): Check {
  return { id: `sheets/update-cells/${rule}`, page, covers: ['request updateCells'], run };
}

const BOLD_ITALIC = { textFormat: { bold: true, italic: true } };
const NOTED = { userEnteredValue: { stringValue: 'a' }, note: 'n', userEnteredFormat: BOLD_ITALIC };
const STYLE = 'userEnteredFormat.textFormat(bold,italic)';

export const FIELD_MASK_CHECKS: readonly Check[] = [
  check('leaves-fields-that-the-mask-does-not-name', (kit) => {
    const place = kit.sheet();

    send(place, writeCell(place, NOTED, 'userEnteredValue,note'), write(place, [['b']]));

    equal(firstCell(place, 'userEnteredValue,note'), { userEnteredValue: { stringValue: 'b' }, note: 'n' });
  }),
  check(
    'clears-a-masked-field-that-is-missing',
    (kit) => {
      const place = kit.sheet();

      send(place, writeCell(place, NOTED, 'userEnteredValue,note'), writeCell(place, {}, 'note'));

      equal(firstCell(place, 'userEnteredValue,note'), { userEnteredValue: { stringValue: 'a' } });
    },
    MASKS,
  ),
  check('empties-cells-without-a-value', (kit) => {
    const place = kit.sheet();

    send(place, write(place, [['a', 'b', 'c']]), write(place, [[null, 'x', null]]));

    equal(valuesOf(place), [['', 'x']]);
  }),
  check('takes-an-asterisk-for-every-field', (kit) => {
    const place = kit.sheet();

    send(place, writeCell(place, NOTED, 'userEnteredValue,note'), writeCell(place, { note: 'other' }, '*'));

    equal(firstCell(place, 'userEnteredValue,note'), { note: 'other' });
  }),
  check(
    'ignores-fields-outside-the-mask',
    (kit) => {
      const place = kit.sheet();

      send(place, writeCell(place, NOTED, 'userEnteredValue'));

      equal(firstCell(place, 'userEnteredValue,note'), { userEnteredValue: { stringValue: 'a' } });
    },
    MASKS,
  ),
  check(
    'reads-names-with-underscores',
    (kit) => {
      const place = kit.sheet();

      send(place, writeCell(place, NOTED, 'user_entered_value'));

      equal(valuesOf(place), [['a']]);
    },
    MASKS,
  ),
  check(
    'reads-parts-in-parentheses',
    (kit) => {
      const place = kit.sheet();
      const userEnteredFormat = { ...BOLD_ITALIC, wrapStrategy: 'WRAP', verticalAlignment: 'MIDDLE' };

      send(place, writeCell(place, { userEnteredFormat }, 'userEnteredFormat(wrapStrategy,verticalAlignment)'));

      equal(firstCell(place, 'userEnteredFormat(wrapStrategy,verticalAlignment)').userEnteredFormat, {
        wrapStrategy: 'WRAP',
        verticalAlignment: 'MIDDLE',
      });
      equal(firstCell(place, 'userEnteredFormat.textFormat.bold').userEnteredFormat?.textFormat?.bold ?? false, false);
    },
    MASKS,
  ),
  check(
    'writes-one-property-of-a-format',
    (kit) => {
      const place = kit.sheet();
      const textFormat = { bold: false, italic: true };

      send(
        place,
        writeCell(place, { userEnteredFormat: BOLD_ITALIC }, STYLE),
        writeCell(place, { userEnteredFormat: { textFormat } }, 'userEnteredFormat.textFormat.bold'),
      );

      const format = firstCell(place, STYLE).userEnteredFormat?.textFormat;
      equal([format?.bold ?? false, format?.italic], [false, true]);
    },
    MASKS,
  ),
  check(
    'clears-one-property-of-a-format',
    (kit) => {
      const place = kit.sheet();

      send(
        place,
        writeCell(place, { userEnteredFormat: BOLD_ITALIC }, STYLE),
        writeCell(place, {}, 'userEnteredFormat.textFormat.bold'),
      );

      equal(firstCell(place, STYLE).userEnteredFormat?.textFormat, { italic: true });
    },
    MASKS,
  ),
];

/** Request setDataValidation: rules on cells, and which conditions a rule may have. */

import type { Check } from '../check';
import { equal } from '../expect';
import { cellsOf, corner, firstCell, refused, send, valuesOf, write } from '../sheet-acts';

const REQUEST = 'workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const CELLS = 'workspace/sheets/api/reference/rest/v4/spreadsheets/cells';
const OTHER = 'workspace/sheets/api/reference/rest/v4/spreadsheets/other';

function check(rule: string, run: Check['run'], page = REQUEST): Check {
  return { id: `sheets/data-validation/${rule}`, page, covers: ['request setDataValidation'], run };
}

type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

function condition(type: string, ...values: readonly string[]): Condition {
  return { type, ...(values.length > 0 ? { values: values.map((userEnteredValue) => ({ userEnteredValue })) } : {}) };
}

const YES_NO = condition('ONE_OF_LIST', 'да', 'нет');

const RULES: readonly Check[] = [
  check('puts-the-rule-on-every-cell', (kit) => {
    const place = kit.sheet();

    send(place, { setDataValidation: { range: corner(place, 2, 2), rule: { condition: YES_NO } } });

    const rows = cellsOf(place, 'dataValidation.condition', 'A1:C3');
    equal(
      rows.map((row) => row.map(({ dataValidation }) => dataValidation?.condition)),
      [
        [YES_NO, YES_NO],
        [YES_NO, YES_NO],
      ],
    );
  }),
  check(
    'keeps-the-order-of-a-list',
    (kit) => {
      const place = kit.sheet();
      const list = condition('ONE_OF_LIST', 'б', 'а', 'в', 'Б');

      send(place, { setDataValidation: { range: corner(place, 1, 1), rule: { condition: list } } });

      equal(firstCell(place, 'dataValidation.condition').dataValidation?.condition, list);
    },
    OTHER,
  ),
  check(
    'keeps-message-strictness-and-appearance',
    (kit) => {
      const place = kit.sheet();
      const rule = { condition: YES_NO, inputMessage: 'Да или нет', strict: true, showCustomUi: true };

      send(place, { setDataValidation: { range: corner(place, 1, 1), rule } });

      equal(firstCell(place, 'dataValidation').dataValidation, rule);
    },
    CELLS,
  ),
  check('replaces-the-rule-that-was-there', (kit) => {
    const place = kit.sheet();
    const other = condition('NUMBER_GREATER', '5');
    const range = corner(place, 1, 1);

    send(
      place,
      { setDataValidation: { range, rule: { condition: YES_NO, inputMessage: 'x' } } },
      { setDataValidation: { range, rule: { condition: other } } },
    );

    const { dataValidation } = firstCell(place, 'dataValidation(condition,inputMessage)');
    equal(dataValidation, { condition: other });
  }),
  check('clears-the-rule-without-one', (kit) => {
    const place = kit.sheet();
    const range = corner(place, 1, 2);

    send(
      place,
      { setDataValidation: { range, rule: { condition: YES_NO } } },
      { setDataValidation: { range: corner(place, 1, 1) } },
    );

    const [row = []] = cellsOf(place, 'dataValidation.condition', 'A1:B1');
    equal(
      row.map(({ dataValidation }) => dataValidation?.condition?.type ?? ''),
      ['', 'ONE_OF_LIST'],
    );
  }),
  check('leaves-values-as-they-are', (kit) => {
    const place = kit.sheet();
    const rule = { condition: YES_NO, strict: true };

    send(place, write(place, [['может быть'], ['да']]), { setDataValidation: { range: corner(place, 2, 1), rule } });

    equal(valuesOf(place), [['может быть'], ['да']]);
  }),
  check('goes-to-the-end-of-an-open-range', (kit) => {
    const place = kit.sheet({ rows: 4, columns: 2 });
    const range = { sheetId: place.sheetId, startRowIndex: 2, startColumnIndex: 1 };

    send(place, { setDataValidation: { range, rule: { condition: YES_NO } } });

    const rows = cellsOf(place, 'dataValidation.condition.type', 'A1:B4');
    equal(
      rows.map((row) => row.map(({ dataValidation }) => dataValidation !== undefined)),
      [[], [], [false, true], [false, true]],
    );
  }),
];

/** Conditions that a rule takes, by what they ask of a value. */
const TAKEN: Readonly<Record<string, Condition>> = {
  'takes-a-number-between-two': condition('NUMBER_BETWEEN', '1', '5'),
  'takes-a-text-that-contains-another': condition('TEXT_CONTAINS', 'а'),
  'takes-an-address': condition('TEXT_IS_EMAIL'),
  'takes-a-link': condition('TEXT_IS_URL'),
  'takes-any-date': condition('DATE_IS_VALID'),
  'takes-a-checkbox': condition('BOOLEAN'),
  'takes-a-range-of-the-same-sheet': condition('ONE_OF_RANGE', '=A1:A5'),
};

function takes([rule, wanted]: readonly [string, Condition]): Check {
  return check(
    rule,
    (kit) => {
      const place = kit.sheet();

      send(place, { setDataValidation: { range: corner(place, 1, 1), rule: { condition: wanted } } });

      equal(firstCell(place, 'dataValidation.condition.type').dataValidation?.condition?.type, wanted.type);
    },
    OTHER,
  );
}

/** Conditions that it refuses. */
const REFUSED: Readonly<Record<string, Condition>> = {
  'refuses-one-value-where-two-are-required': condition('NUMBER_BETWEEN', '1'),
  'refuses-two-values-where-one-is-required': condition('NUMBER_GREATER', '1', '2'),
  'refuses-no-value-where-one-is-required': condition('TEXT_CONTAINS'),
  'refuses-a-condition-of-filters': condition('TEXT_STARTS_WITH', 'а'),
  'refuses-a-condition-for-empty-cells': condition('BLANK'),
  'refuses-a-type-that-is-none': condition('ONE_OF_MANY', 'а'),
};

function refuses([rule, wanted]: readonly [string, Condition]): Check {
  return check(
    rule,
    (kit) => {
      const place = kit.sheet();

      refused(place, { setDataValidation: { range: corner(place, 1, 1), rule: { condition: wanted } } });
    },
    OTHER,
  );
}

export const RULE_CHECKS: readonly Check[] = [
  ...RULES,
  ...Object.entries(TAKEN).map(takes),
  ...Object.entries(REFUSED).map(refuses),
];

import { ruleText } from '../../../../workspace/page/client/book/cell-rule';

describe('ruleText', () => {
  it.each([
    [{ choices: ['да', 'нет'] }, 'Здесь нужно одно из значений: да, нет.'],
    [
      { choices: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
      'Здесь нужно одно из значений: 1, 2, 3, 4, 5, 6, 7, 8 и другие из списка.',
    ],
    [{ checkbox: false }, 'Здесь нужно да или нет: ИСТИНА или ЛОЖЬ.'],
    [{ expects: 'DATE_IS_VALID' }, 'Здесь нужна дата, например 05.09.2026.'],
    [{ expects: 'TEXT_CONTAINS' }, 'Значение не подходит под правило ячейки.'],
    [{}, ''],
  ])('says what %j expects', (rule, text) => {
    expect(ruleText(rule)).toBe(text);
  });
});

import type { Answer } from '../../../../workspace/services/forms/answer';
import { expression, keepsRule, type Rule } from '../../../../workspace/services/forms/validation-rules';

const CASES: readonly (readonly [rule: Rule, kept: readonly Answer[], broken: readonly Answer[]])[] = [
  [{ name: 'number' }, ['1', '-1', '1.5', '1,5', '.5', ' 7 '], ['a', '1a', '1 000', '', '1,5,2']],
  [{ name: 'wholeNumber' }, ['1', '-3', '2,0'], ['1.5', 'a']],
  [{ name: 'numberBetween', start: 1, end: 4 }, ['1', '4', '2.5'], ['0', '5', '0.99', 'a']],
  [{ name: 'numberNotBetween', start: 1, end: 4 }, ['0', '4.01'], ['1', '4', 'a']],
  [{ name: 'equalTo', number: 7 }, ['7', '7.0'], ['8', 'a']],
  [{ name: 'notEqualTo', number: 7 }, ['8'], ['7', 'a']],
  [{ name: 'greaterThan', number: 7 }, ['7.1'], ['7', '6', 'a']],
  [{ name: 'greaterThanOrEqualTo', number: 7 }, ['7'], ['6.9', 'a']],
  [{ name: 'lessThan', number: 7 }, ['6.9'], ['7', 'a']],
  [{ name: 'lessThanOrEqualTo', number: 7 }, ['7'], ['7.1', 'a']],
  [{ name: 'email' }, ['ira@college.example'], ['ira', 'ira@college', 'i ra@college.example', '@college.example']],
  [{ name: 'url' }, ['https://college.example/a?b=1', 'college.example'], ['college', 'ftp://a b']],
  [{ name: 'contains', pattern: '№' }, ['Приказ №7'], ['Приказ 7']],
  [{ name: 'doesNotContain', pattern: '№' }, ['Приказ 7'], ['Приказ №7']],
  [{ name: 'matches', pattern: String.raw`\+7\d{10}` }, ['+79000000000'], ['+7900', 'тел. +79000000000']],
  [{ name: 'matches', pattern: String.raw`\p{Lu}\p{Ll}+` }, ['Ира'], ['ира', 'Ира1']],
  [{ name: 'matches', pattern: String.raw`[\w\-]+` }, ['IS-21'], ['IS 21']],
  [{ name: 'matches', pattern: 'а|бв' }, ['а', 'бв'], ['абв']],
  [{ name: 'doesNotMatch', pattern: String.raw`\d+` }, ['7а'], ['7']],
  [{ name: 'lengthAtLeast', number: 3 }, ['абв'], ['аб']],
  [{ name: 'lengthAtMost', number: 3 }, ['абв'], ['абвг']],
  [{ name: 'selectAtLeast', number: 2 }, [['а', 'б']], [['а']]],
  [{ name: 'selectAtMost', number: 2 }, [['а', 'б']], [['а', 'б', 'в']]],
  [{ name: 'selectExactly', number: 2 }, [['а', 'б']], [['а'], ['а', 'б', 'в']]],
  [
    { name: 'oneResponsePerColumn' },
    [
      ['1', '2', null],
      [['1'], ['2']],
    ],
    [
      ['1', '1'],
      [['1', '2'], ['2']],
    ],
  ],
];

describe('keepsRule', () => {
  it.each(CASES)('judges answers by %j', (rule, kept, broken) => {
    expect(kept.filter((answer) => !keepsRule(rule, answer))).toEqual([]);
    expect(broken.filter((answer) => keepsRule(rule, answer))).toEqual([]);
  });
});

describe('expression', () => {
  it.each(['(?=a)', '(?!a)', '(?<=a)', '(?<!a)', String.raw`(а)\1`])(
    'refuses %s, which RE2 does not have',
    (pattern) => {
      expect(() => expression(pattern)).toThrow(SyntaxError);
    },
  );
});

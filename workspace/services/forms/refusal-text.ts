/** The sentences that Google's form shows a Russian respondent under a question that is not answered rightly. */

import type { Rule } from './validation-rules';

type Sentences = { readonly [N in Rule['name']]: (rule: Extract<Rule, { readonly name: N }>) => string };

const PATTERN = (): string => 'Ответ не подходит под шаблон';

const SENTENCES: Sentences = {
  number: () => 'Введите число',
  wholeNumber: () => 'Введите целое число',
  numberBetween: ({ start, end }) => `Введите число от ${start} до ${end}`,
  numberNotBetween: ({ start, end }) => `Введите число меньше ${start} или больше ${end}`,
  equalTo: ({ number }) => `Введите число ${number}`,
  notEqualTo: ({ number }) => `Введите любое число, кроме ${number}`,
  greaterThan: ({ number }) => `Введите число больше ${number}`,
  greaterThanOrEqualTo: ({ number }) => `Введите число не меньше ${number}`,
  lessThan: ({ number }) => `Введите число меньше ${number}`,
  lessThanOrEqualTo: ({ number }) => `Введите число не больше ${number}`,
  email: () => 'Введите адрес электронной почты',
  url: () => 'Введите ссылку',
  contains: PATTERN,
  doesNotContain: PATTERN,
  matches: PATTERN,
  doesNotMatch: PATTERN,
  lengthAtLeast: ({ number }) => `Введите не менее ${number} символов`,
  lengthAtMost: ({ number }) => `Введите не более ${number} символов`,
  selectAtLeast: ({ number }) => `Выберите не менее ${number} вариантов`,
  selectAtMost: ({ number }) => `Выберите не более ${number} вариантов`,
  selectExactly: ({ number }) => `Выберите ровно ${number} вариантов`,
  oneResponsePerColumn: () => 'В каждом столбце можно выбрать только один вариант',
};

/** The sentence for a broken rule that has no help text of its own. */
export function ruleText(rule: Rule): string {
  const sentence = SENTENCES[rule.name] as (broken: Rule) => string;
  return sentence(rule);
}

/** What a cell's validation expects, in words. */

import type { CellLook } from '../../wire';

export type RuleOf = Pick<CellLook, 'choices' | 'expects' | 'strict'> & { readonly checkbox?: boolean };

const MOST_CHOICES = 8;

const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [/^DATE_/, 'Здесь нужна дата, например 05.09.2026.'],
  [/^NUMBER_/, 'Здесь нужно число в пределах, заданных для ячейки.'],
  [/EMAIL/, 'Здесь нужен адрес электронной почты.'],
  [/URL/, 'Здесь нужен адрес страницы.'],
];

/** A sentence; '' where there is no rule. */
export function ruleText({ choices, checkbox, expects }: RuleOf): string {
  if (choices) {
    const named = choices.slice(0, MOST_CHOICES).join(', ');
    return `Здесь нужно одно из значений: ${named}${choices.length > MOST_CHOICES ? ' и другие из списка' : ''}.`;
  }
  if (checkbox !== undefined) return 'Здесь нужно да или нет: ИСТИНА или ЛОЖЬ.';
  if (expects === undefined) return '';
  return EXPECTED.find(([pattern]) => pattern.test(expects))?.[1] ?? 'Значение не подходит под правило ячейки.';
}

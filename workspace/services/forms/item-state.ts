/** A form's item as it is kept: one record for every kind; what a kind does not use stays at its default. */

import { hasChoices, isGrid, type ItemKind } from './item-kind';
import type { ValidationState } from './validation-rules';

/** Where a respondent goes after a page. */
export type Navigation =
  { readonly type: 'CONTINUE' | 'RESTART' | 'SUBMIT' } | { readonly type: 'GO_TO_PAGE'; readonly pageId: number };

export interface ChoiceState {
  readonly value: string;
  readonly navigation: Navigation | null;
}

export interface ItemState {
  readonly id: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly ChoiceState[];
  readonly hasOther: boolean;
  readonly lower: number;
  readonly upper: number;
  readonly leftLabel: string;
  readonly rightLabel: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly includesYear: boolean;
  readonly validation: ValidationState | null;
  /** Of a page break: where the page before it leads by normal progression. */
  readonly navigation: Navigation;
  /** The numbers of `entry.N` in links: one a question, one a row of a grid, none for a layout item. */
  readonly entries: readonly number[];
}

/** A new item, with Google's defaults (a scale is 1 to 5; a choice question begins with one choice). */
export function newItem(kind: ItemKind, id: number, entries: readonly number[]): ItemState {
  return {
    id,
    kind,
    title: '',
    helpText: '',
    required: false,
    choices: hasChoices(kind) ? [{ value: 'Вариант 1', navigation: null }] : [],
    hasOther: false,
    lower: 1,
    upper: 5,
    leftLabel: '',
    rightLabel: '',
    rows: isGrid(kind) ? ['Строка 1'] : [],
    columns: isGrid(kind) ? ['Столбец 1'] : [],
    includesYear: true,
    validation: null,
    navigation: { type: 'CONTINUE' },
    entries,
  };
}

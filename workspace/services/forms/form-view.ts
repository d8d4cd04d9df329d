/** What a respondent sees: a form as data for a page. */

import type { Answer } from './answer';
import type { FormState } from './form-state';
import type { ItemKind } from './item-kind';
import type { ItemState, Navigation } from './item-state';
import { ruleText } from './refusal-text';

export interface ItemView {
  readonly id: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** Whether «Другое» takes the respondent's own text. */
  readonly hasOther: boolean;
  readonly scale: Pick<ItemState, 'lower' | 'upper' | 'leftLabel' | 'rightLabel'> | undefined;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly includesYear: boolean;
  /** What the respondent reads when the answer breaks the question's rule. */
  readonly ruleText: string | undefined;
  /** By choice, where one leads to another page. */
  readonly navigation: Readonly<Record<string, Navigation>>;
  readonly prefilled: Answer | undefined;
}

export interface FormView {
  readonly formId: string;
  readonly title: string;
  readonly description: string;
  readonly state: 'open' | 'closed' | 'unpublished';
  /** Shown instead of the questions when the form is not open. */
  readonly closedMessage: string;
  readonly confirmationMessage: string;
  readonly collectsEmail: boolean;
  readonly progressBar: boolean;
  readonly respondAgainLink: boolean;
  readonly items: readonly ItemView[];
}

const CLOSED = 'Форма больше не принимает ответы. Если вы считаете, что это ошибка, обратитесь к её владельцу.';
const RECORDED = 'Ответ записан.';

/** Shows a form; nothing of its questions when it is not open. */
export function viewOf(form: FormState, values: Readonly<Record<string, Answer>>): FormView {
  const { settings } = form;
  const state = !settings.published ? 'unpublished' : settings.acceptingResponses ? 'open' : 'closed';
  return {
    formId: form.id,
    title: settings.title,
    description: settings.description,
    state,
    closedMessage: settings.customClosedFormMessage || CLOSED,
    confirmationMessage: settings.confirmationMessage || RECORDED,
    collectsEmail: settings.collectEmail,
    progressBar: settings.progressBar,
    respondAgainLink: settings.showLinkToRespondAgain,
    items: state === 'open' ? form.items.map((item) => itemView(item, values[item.id])) : [],
  };
}

function itemView(item: ItemState, prefilled: Answer | undefined): ItemView {
  const { id, kind, title, helpText, required, hasOther, rows, columns, includesYear, validation } = item;
  return {
    id,
    kind,
    title,
    helpText,
    required,
    choices: item.choices.map(({ value }) => value),
    hasOther,
    scale:
      kind === 'SCALE'
        ? { lower: item.lower, upper: item.upper, leftLabel: item.leftLabel, rightLabel: item.rightLabel }
        : undefined,
    rows,
    columns,
    includesYear,
    ruleText: validation ? validation.helpText || ruleText(validation.rule) : undefined,
    navigation: Object.fromEntries(
      item.choices.flatMap(({ value, navigation }) => (navigation ? [[value, navigation]] : [])),
    ),
    prefilled,
  };
}

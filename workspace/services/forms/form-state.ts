/** What Forms keeps: each form's settings, items and responses, changed by events only. */

import type { Answer } from './answer';
import type { ItemState } from './item-state';

export const FORM = 'application/vnd.google-apps.form';

/** The linked answer sheet. */
interface Destination {
  readonly spreadsheetId: string;
  readonly sheetId: number;
}

export interface FormSettings {
  readonly title: string;
  readonly description: string;
  readonly confirmationMessage: string;
  readonly customClosedFormMessage: string;
  readonly collectEmail: boolean;
  readonly allowResponseEdits: boolean;
  readonly limitOneResponsePerUser: boolean;
  readonly progressBar: boolean;
  readonly showLinkToRespondAgain: boolean;
  readonly published: boolean;
  readonly acceptingResponses: boolean;
  readonly destination: Destination | null;
}

export interface ResponseState {
  readonly id: string;
  /** Shown to the form's editors; empty unless addresses were collected when it was submitted. */
  readonly email: string;
  /** Whose account answered, where it was known: what «one response per user» counts by. */
  readonly account: string;
  readonly createdAt: number;
  readonly submittedAt: number;
  /** By item id; a question without an answer has no key. */
  readonly answers: Readonly<Record<string, Answer>>;
}

export interface FormState {
  readonly id: string;
  /** The id in the links for respondents, which is not the file's. */
  readonly publicId: string;
  /** `FormApp.create` made it, not Drive. */
  readonly isOfFormApp?: boolean;
  settings: FormSettings;
  items: readonly ItemState[];
  readonly responses: Record<string, ResponseState>;
  /** The row of the answer sheet by response id. */
  rows: Record<string, number>;
}

export interface FormsState {
  readonly byId: Record<string, FormState>;
}

export type FormEvent =
  | {
      readonly type: 'made';
      readonly id: string;
      readonly publicId: string;
      readonly isPublished?: boolean;
      readonly isOfFormApp?: true;
    }
  | { readonly type: 'copied'; readonly from: string; readonly id: string; readonly publicId: string }
  | { readonly type: 'set'; readonly id: string; readonly change: Partial<FormSettings> }
  | { readonly type: 'itemAdded'; readonly id: string; readonly item: ItemState }
  | { readonly type: 'itemChanged'; readonly id: string; readonly itemId: number; readonly change: Partial<ItemState> }
  | { readonly type: 'itemRemoved'; readonly id: string; readonly itemId: number }
  | { readonly type: 'itemMoved'; readonly id: string; readonly itemId: number; readonly to: number }
  | { readonly type: 'answered'; readonly id: string; readonly response: ResponseState }
  | { readonly type: 'responseRemoved'; readonly id: string; readonly responseId: string }
  | { readonly type: 'rowTaken'; readonly id: string; readonly responseId: string; readonly row: number };

/** Finds a form. @throws when there is none. */
export function formOf(state: FormsState, id: string): FormState {
  const form = state.byId[id];
  if (!form) throw new Error(`No form ${id}`);
  return form;
}

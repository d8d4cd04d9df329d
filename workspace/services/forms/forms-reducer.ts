/** How events change what Forms keeps. */

import type { Reducer } from '../../core/store';
import { formOf, type FormEvent, type FormSettings, type FormState, type FormsState } from './form-state';
import type { ItemState } from './item-state';

/** A new form: no visible title, unpublished, and an unpublished form accepts nothing (Forms guides, publish-form). */
const NEW_FORM: FormSettings = {
  title: '',
  description: '',
  confirmationMessage: '',
  customClosedFormMessage: '',
  collectEmail: false,
  allowResponseEdits: false,
  limitOneResponsePerUser: false,
  progressBar: false,
  showLinkToRespondAgain: true,
  published: false,
  acceptingResponses: false,
  destination: null,
};

export const formsReducer: Reducer<FormsState, FormEvent> = {
  service: 'forms',
  initial: () => ({ byId: {} }),
  apply(state, event) {
    if (event.type === 'made') {
      const { isPublished = false, isOfFormApp } = event;
      state.byId[event.id] = {
        id: event.id,
        publicId: event.publicId,
        ...(isOfFormApp === undefined ? {} : { isOfFormApp }),
        settings: { ...NEW_FORM, published: isPublished, acceptingResponses: isPublished },
        items: [],
        responses: {},
        rows: {},
      };
      return;
    }
    if (event.type === 'copied') {
      const { settings, items } = formOf(state, event.from);
      const unpublished = { ...settings, published: false, acceptingResponses: false, destination: null };
      state.byId[event.id] = {
        id: event.id,
        publicId: event.publicId,
        settings: unpublished,
        items,
        responses: {},
        rows: {},
      };
      return;
    }
    change(formOf(state, event.id), event);
  },
};

type FormChange = Exclude<FormEvent, { readonly type: 'made' | 'copied' }>;

function change(form: FormState, event: FormChange): void {
  switch (event.type) {
    case 'set':
      form.settings = { ...form.settings, ...event.change };
      if (event.change.destination !== undefined) form.rows = {};
      return;
    case 'itemAdded':
      form.items = [...form.items, event.item];
      return;
    case 'itemChanged':
      form.items = form.items.map((item) => (item.id === event.itemId ? { ...item, ...event.change } : item));
      return;
    case 'itemRemoved':
      form.items = form.items.filter(({ id }) => id !== event.itemId);
      return;
    case 'itemMoved':
      form.items = moved(form.items, event);
      return;
    case 'answered':
      form.responses[event.response.id] = event.response;
      return;
    case 'responseRemoved':
      delete form.responses[event.responseId];
      delete form.rows[event.responseId];
      return;
    case 'rowTaken':
      form.rows[event.responseId] = event.row;
      return;
    default:
      return event satisfies never;
  }
}

function moved(
  items: readonly ItemState[],
  { itemId, to }: { readonly itemId: number; readonly to: number },
): readonly ItemState[] {
  const item = items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`No item ${itemId}`);
  const rest = items.filter((other) => other !== item);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

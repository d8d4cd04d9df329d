/** The Form class (reference: forms/form), put together from its settings, items, responses and destination. */

import { destinationMembers } from './form-destination';
import { itemListMembers } from './form-items';
import { responseMembers } from './form-responses';
import { settingMembers } from './form-settings';
import { type FormHandle, present } from './parts';
import { publishedUrl } from './prefill';

type Form = GoogleAppsScript.Forms.Form;

/** Hands out a form. */
export function formObject(handle: FormHandle): Form {
  const call = formCalling(handle);
  const self: Form = present<Form>('Form', {
    getId: () => call('getId', () => handle.id),
    getPublishedUrl: () => call('getPublishedUrl', () => publishedUrl(handle.form())),
    getEditUrl: () => call('getEditUrl', () => `https://docs.google.com/forms/d/${handle.id}/edit`),
    ...settingMembers(handle, () => self),
    ...destinationMembers(handle, () => self),
    ...itemListMembers(handle),
    ...responseMembers(handle, () => self),
  });
  return self;
}

function formCalling(handle: FormHandle) {
  return <T>(member: string, effect: () => T): T => handle.parts.call(`FormApp.Form.${member}`, effect);
}

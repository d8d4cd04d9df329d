/** The built-in Forms service as far as the product calls it (reference: apps-script/reference/forms). */

import { NotOnTheListError, ServiceError } from '../../core/errors';
import type { FileRecord } from '../../core/files';
import { mayEdit } from '../../core/sharing';
import type { World } from '../../core/world';
import { DestinationType, ItemType, PageNavigationType } from './enums';
import { createForm } from './form-creation';
import { formObject } from './form';
import { FORM } from './form-state';
import { formsReducer } from './forms-reducer';
import { openItem } from './item-handle';
import { genericItem } from './items';
import { openHandle, present, type FormsParts } from './parts';
import { createFormsPeople, type FormsPeople } from './people';
import { createSending } from './sending';
import { validationFactories } from './validation-builders';

type FormApp = GoogleAppsScript.Forms.FormApp;

/** Calls that touch a form need its scope; validation builders need none (no «Authorization» on their pages). */
const FORM_SCOPES = ['forms'];
const NEEDS_NO_SCOPE = /^FormApp\.(create\w+Validation$|\w+ValidationBuilder\.)/;

/** Makes the Forms service and registers forms as a kind of file content. */
export function createForms(world: World): { readonly global: FormApp; readonly people: FormsPeople } {
  const { state, commit } = world.store.register(formsReducer);
  const newPublicId = (): string => `1FAIpQLS${world.random.id(16)}`;
  const parts: FormsParts = {
    world,
    state,
    commit,
    sending: createSending(),
    newPublicId,
    user: () => world.gate.run().user,
    itemOf: (handle, itemId) => genericItem(openItem(handle, itemId, 'Item')),
    call: (method, effect) =>
      world.gate.call(NEEDS_NO_SCOPE.test(method) ? { method } : { method, scopes: FORM_SCOPES }, effect),
  };
  world.files.registerKind({
    mimeType: FORM,
    create(id, _name, upload) {
      if (upload) throw new NotOnTheListError('Drive upload as a form');
      const isPublished = world.answers.to('forms/born-published') === 'published';
      commit({ type: 'made', id, publicId: newPublicId(), ...(isPublished ? { isPublished } : {}) });
    },
    copy: (from, id) => void commit({ type: 'copied', from, id, publicId: newPublicId() }),
  });
  return { global: createFormApp(parts), people: createFormsPeople(parts) };
}

function createFormApp(parts: FormsParts): FormApp {
  return present<FormApp>('FormApp', {
    DestinationType,
    ItemType,
    PageNavigationType,
    create: (...given: readonly unknown[]) =>
      parts.call('FormApp.create', () => formObject(openHandle(parts, createForm(parts, given)))),
    openById: (id) => parts.call('FormApp.openById', () => openForm(parts, id)),
    openByUrl: (url) =>
      parts.call('FormApp.openByUrl', () => openForm(parts, /\/forms\/d\/(?!e\/)([\w-]+)/.exec(url)?.[1] ?? '')),
    ...validationFactories(parts),
  });
}

function openForm(parts: FormsParts, id: string): GoogleAppsScript.Forms.Form {
  const file = parts.world.files.get(id);
  if (!file || file.mimeType !== FORM || !mayEdit(parts.world.files, file, parts.user()) || isRefused(parts, file)) {
    throw new ServiceError(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  }
  return formObject(openHandle(parts, id));
}

/** Whether FormApp, which is another backend, opens what Drive made, is an open question. */
function isRefused({ world, state }: FormsParts, { id, madeByAppFor }: FileRecord): boolean {
  const isOfDrive = madeByAppFor.length > 0 && state().byId[id]?.isOfFormApp !== true;
  return isOfDrive && world.answers.to('forms/drive-made-form') === 'refuses';
}

/** FormApp.create (reference: forms/form-app): a form whose file lies in «Мой диск» and has the title as its name. */

import { ServiceError } from '../../core/errors';
import { ownerPermission } from '../../core/sharing';
import { FORM } from './form-state';
import { flagArgument, textArgument, type FormsParts } from './parts';

const METHOD = 'FormApp.create';

/** Makes a form of the run's user and returns its id. The form's own title stays empty: `create` names the file. @throws ServiceError */
export function createForm(parts: FormsParts, given: readonly unknown[]): string {
  const { world } = parts;
  const title = titleOf(given[0]);
  const isPublished = given.length > 1 ? flagArgument(METHOD, given[1]) : isBornPublished(parts);
  const owner = parts.user();
  const id = `1${world.random.id(24)}`;
  const isOfApp = world.answers.to('drive/form-app-form') === 'yes';
  parts.commit({ type: 'made', id, publicId: parts.newPublicId(), isPublished, isOfFormApp: true });
  world.files.add({
    id,
    name: title,
    mimeType: FORM,
    parents: [world.files.home(owner)],
    owner,
    madeByAppFor: isOfApp ? [owner] : [],
    appProperties: {},
    permissions: [ownerPermission(owner)],
    trashed: false,
    createdTime: world.clock.now(),
    modifiedTime: world.clock.now(),
  });
  return id;
}

/** «Throws an exception if the given title is null or empty.» */
function titleOf(given: unknown): string {
  if (given === null || given === '') throw new ServiceError('Invalid argument: title');
  return textArgument(METHOD, given);
}

function isBornPublished({ world }: FormsParts): boolean {
  return world.answers.to('forms/form-app-create-published') === 'published';
}

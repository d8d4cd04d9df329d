/** A form's own store of responses. */

import { ServiceError } from '../../core/errors';
import { newResponse, storedResponse, timestampOf } from './form-response';
import type { ResponseState } from './form-state';
import type { FormHandle } from './parts';

type Form = GoogleAppsScript.Forms.Form;

/** The members that read, make and delete responses. */
export function responseMembers(handle: FormHandle, self: () => Form) {
  const call = <T>(member: string, effect: () => T): T => handle.parts.call(`FormApp.Form.${member}`, effect);
  const require = (id: string): ResponseState => {
    const { responses } = handle.form();
    const response = Object.hasOwn(responses, id) ? responses[id] : undefined;
    if (!response) throw new ServiceError('No response with the given ID could be found.');
    return response;
  };
  return {
    createResponse: () => call('createResponse', () => newResponse(handle)),
    getResponses: (since?: GoogleAppsScript.Base.Date) =>
      call('getResponses', () =>
        responsesSince(handle, since?.getTime()).map((response) => storedResponse(handle, response)),
      ),
    getResponse: (responseId: string) => call('getResponse', () => storedResponse(handle, require(responseId))),
    deleteResponse: (responseId: string) =>
      call('deleteResponse', () => {
        handle.commit({ type: 'responseRemoved', responseId: require(responseId).id });
        return self();
      }),
  };
}

/** Oldest first. Whether a response of that very moment is among them the options say. */
function responsesSince(handle: FormHandle, since: number | undefined): readonly ResponseState[] {
  const { options } = handle.parts;
  const time = (response: ResponseState): number => timestampOf(response, options);
  return Object.values(handle.form().responses)
    .filter((response) => {
      if (since === undefined) return true;
      return options.sinceBoundary === 'inclusive' ? time(response) >= since : time(response) > since;
    })
    .sort((a, b) => time(a) - time(b));
}

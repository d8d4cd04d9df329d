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

/** Oldest first. Whether one of that very moment is among them, and an older one that was edited since, are open questions. */
function responsesSince(handle: FormHandle, since: number | undefined): readonly ResponseState[] {
  const { answers } = handle.parts.world;
  const isOfMoment = answers.to('forms/since-boundary') === 'returns it';
  const isByEdit = answers.to('forms/edited-response-since') === 'returns it';
  const shown = (response: ResponseState): number => timestampOf(response, answers);
  return Object.values(handle.form().responses)
    .filter(({ createdAt, submittedAt }) => {
      if (since === undefined) return true;
      const time = isByEdit ? submittedAt : createdAt;
      return isOfMoment ? time >= since : time > since;
    })
    .sort((a, b) => shown(a) - shown(b));
}

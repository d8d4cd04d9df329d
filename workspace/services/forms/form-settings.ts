/** What is set on a form as a whole. */

import { ServiceError } from '../../core/errors';
import type { FormSettings } from './form-state';
import { flagArgument, textArgument, type FormHandle } from './parts';

type Form = GoogleAppsScript.Forms.Form;

type KeysOf<V> = { readonly [K in keyof FormSettings]: FormSettings[K] extends V ? K : never }[keyof FormSettings];

type Call = <T>(member: string, effect: () => T) => T;

/** What a setting's members are made of. */
interface Setting {
  readonly call: Call;
  set(change: Partial<FormSettings>): Form;
  getter<K extends keyof FormSettings>(member: string, key: K): () => FormSettings[K];
}

/** The members that set and tell a form's settings. */
export function settingMembers(handle: FormHandle, self: () => Form) {
  const call: Call = (member, effect) => handle.parts.call(`FormApp.Form.${member}`, effect);
  const setting: Setting = {
    call,
    set(change) {
      handle.commit({ type: 'set', change });
      return self();
    },
    getter: (member, key) => () => call(member, () => handle.form().settings[key]),
  };
  return { ...textMembers(setting), ...flagMembers(setting), ...publishingMembers(handle, setting) };
}

function textMembers({ call, set, getter }: Setting) {
  const setter = (member: string, key: KeysOf<string>) => (value: string) =>
    call(member, () => set({ [key]: textArgument(`FormApp.Form.${member}`, value) }));
  return {
    getTitle: getter('getTitle', 'title'),
    setTitle: setter('setTitle', 'title'),
    getDescription: getter('getDescription', 'description'),
    setDescription: setter('setDescription', 'description'),
    getConfirmationMessage: getter('getConfirmationMessage', 'confirmationMessage'),
    setConfirmationMessage: setter('setConfirmationMessage', 'confirmationMessage'),
    getCustomClosedFormMessage: getter('getCustomClosedFormMessage', 'customClosedFormMessage'),
    setCustomClosedFormMessage: setter('setCustomClosedFormMessage', 'customClosedFormMessage'),
  };
}

function flagMembers({ call, set, getter }: Setting) {
  const setter = (member: string, key: KeysOf<boolean>) => (enabled: boolean) =>
    call(member, () => set({ [key]: flagArgument(`FormApp.Form.${member}`, enabled) }));
  return {
    collectsEmail: getter('collectsEmail', 'collectEmail'),
    setCollectEmail: setter('setCollectEmail', 'collectEmail'),
    canEditResponse: getter('canEditResponse', 'allowResponseEdits'),
    setAllowResponseEdits: setter('setAllowResponseEdits', 'allowResponseEdits'),
    hasLimitOneResponsePerUser: getter('hasLimitOneResponsePerUser', 'limitOneResponsePerUser'),
    setLimitOneResponsePerUser: setter('setLimitOneResponsePerUser', 'limitOneResponsePerUser'),
    hasProgressBar: getter('hasProgressBar', 'progressBar'),
    setProgressBar: setter('setProgressBar', 'progressBar'),
    hasRespondAgainLink: getter('hasRespondAgainLink', 'showLinkToRespondAgain'),
    setShowLinkToRespondAgain: setter('setShowLinkToRespondAgain', 'showLinkToRespondAgain'),
  };
}

function publishingMembers(handle: FormHandle, { call, set, getter }: Setting) {
  return {
    supportsAdvancedResponderPermissions: () => call('supportsAdvancedResponderPermissions', () => true),
    isPublished: getter('isPublished', 'published'),
    /** «This method supersedes calls to setAcceptingResponses»; publishing «also enables accepting responses» (Forms guides). */
    setPublished: (enabled: boolean) =>
      call('setPublished', () => {
        const published = flagArgument('FormApp.Form.setPublished', enabled);
        return set({ published, acceptingResponses: published });
      }),
    isAcceptingResponses: getter('isAcceptingResponses', 'acceptingResponses'),
    setAcceptingResponses: (enabled: boolean) =>
      call('setAcceptingResponses', () => {
        const acceptingResponses = flagArgument('FormApp.Form.setAcceptingResponses', enabled);
        if (acceptingResponses && !handle.form().settings.published) {
          throw new ServiceError('Cannot accept responses on an unpublished form.');
        }
        return set({ acceptingResponses });
      }),
  };
}

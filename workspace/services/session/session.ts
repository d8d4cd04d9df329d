/** Session: who runs the script and in which time zone. */

import { expose } from '../../core/expose';
import type { World } from '../../core/world';

const EMAIL_SCOPES = ['userinfo.email'];

interface SessionUser {
  getEmail(): string;
}

export interface SessionGlobal {
  getActiveUser(): SessionUser;
  getEffectiveUser(): SessionUser;
  getScriptTimeZone(): string;
}

/** Makes the service; `timeZone` reads the manifest's zone. */
export function createSession(world: World, timeZone: () => string): { readonly global: SessionGlobal } {
  const user = (member: string): SessionUser =>
    expose('User', {
      getEmail() {
        const { kind, user: email } = world.gate.run();
        // AS/reference/base/session: blank wherever the script runs without the user's authorization.
        const isBlank = kind === 'simple trigger';
        const call = { method: `Session.${member}`, ...(isBlank ? {} : { scopes: EMAIL_SCOPES }) };
        return world.gate.call(call, () => (isBlank ? '' : email));
      },
    });
  return {
    global: expose('Session', {
      getActiveUser: () => user('getActiveUser'),
      getEffectiveUser: () => user('getEffectiveUser'),
      getScriptTimeZone: () => world.gate.call({ method: 'Session.getScriptTimeZone' }, timeZone),
    }),
  };
}

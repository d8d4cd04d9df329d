/** What the script may do: ScriptApp.requireScopes and getAuthorizationInfo. */

import { enumeration } from '../../core/enumeration';
import { ServiceError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { World } from '../../core/world';

export const AuthorizationStatus = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

/** Everybody who runs the script here has consented to all of the manifest's scopes; scopes outside of it are an error, as at Google. */
export function authorization(world: World) {
  const urls = (): string[] => [...world.gate.run().scopes].map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const check = (wanted: readonly string[]): void => {
    const missing = wanted.filter((scope) => !urls().includes(scope));
    if (missing.length > 0) throw new ServiceError(`Scopes are not required by the script: ${missing.join(', ')}`);
  };
  return {
    requireScopes: (_mode: unknown, scopes: readonly string[]) =>
      world.gate.call({ method: 'ScriptApp.requireScopes' }, () => check(scopes)),
    getAuthorizationInfo: (_mode: unknown, scopes: readonly string[] = []) =>
      world.gate.call({ method: 'ScriptApp.getAuthorizationInfo' }, () => {
        check(scopes);
        return expose('AuthorizationInfo', {
          getAuthorizationStatus: () => AuthorizationStatus.NOT_REQUIRED,
          getAuthorizationUrl: () => null,
          getAuthorizedScopes: urls,
        });
      }),
  };
}

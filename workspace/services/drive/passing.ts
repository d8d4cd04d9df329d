/** The way of every call into Drive and of every answer out of it. */

import type { Call } from '../../core/gate';
import type { DriveParts } from './drive-state';
import { applyMask, checkMask, parseMask, type Shape } from './fields';
import type { Ask } from './places';

const SCOPES = ['drive.file', 'drive'];

/** The option that asks for permissions of the published view, too. */
export const VIEW = 'includePermissionsForView';

/** Passes the gate as the named method and tells the effect who asks. */
export function passing({ world }: DriveParts, method: string) {
  return <T>(call: Pick<Call, 'cost' | 'args'>, effect: (ask: Ask) => T): T =>
    world.gate.call({ method, scopes: SCOPES, ...call }, () => effect({ viewer: world.gate.run(), method }));
}

/** Cuts an answer down to its `fields`, as a copy that shares nothing with the service. */
export function answer<T>(
  value: object,
  selection: { readonly fields: string; readonly shape: Shape; readonly label: string },
): T {
  const mask = parseMask(selection.fields, selection.label);
  checkMask(mask, selection.shape, selection.label);
  return JSON.parse(JSON.stringify(applyMask(mask, value))) as T;
}

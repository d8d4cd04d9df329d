/**
 * The border between a script's context and this process. Each has its own Array, Date and Error, so values are made anew on the other side,
 * and `instanceof` and local times in the script are right. Objects of services stay where they are and are reached through a proxy.
 */

import { runInContext, type Context } from 'node:vm';

import { ApiError } from '../core/errors';
import { isExposed } from '../core/expose';

interface Intrinsics {
  readonly Object: ObjectConstructor;
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly JSON: JSON;
}

/** How the arguments of a service cross: advanced services take and give JSON, which is copied as text at one stroke. */
export type Crossing = 'values' | 'json';

export interface Realm {
  readonly intrinsics: Intrinsics;
  /** What the script holds of a service. */
  service(object: object, crossing: Crossing): unknown;
  toScript(value: unknown): unknown;
  toHost(value: unknown): unknown;
}

type Callable = (...args: unknown[]) => unknown;

interface Border {
  readonly intrinsics: Intrinsics;
  /** What the script holds, and what it stands for. */
  readonly hostOf: WeakMap<object, object>;
  readonly scriptOf: WeakMap<object, object>;
}

/** Makes the border of one context, before its Date is adapted. */
export function createRealm(context: Context): Realm {
  const intrinsics = runInContext('({ Object, Array, Date, Error, JSON })', context) as Intrinsics;
  const border: Border = { intrinsics, hostOf: new WeakMap(), scriptOf: new WeakMap() };
  return {
    intrinsics,
    toScript: (value) => toScript(border, value, 'values'),
    toHost: (value) => toHost(border, value),
    service: (object, crossing) => wrapObject(border, object, crossing),
  };
}

function remember({ hostOf, scriptOf }: Border, host: object, script: object): object {
  hostOf.set(script, host);
  scriptOf.set(host, script);
  return script;
}

function toScript(border: Border, value: unknown, crossing: Crossing): unknown {
  if (typeof value === 'function') return wrapFunction(border, { fn: value as Callable, owner: undefined }, crossing);
  if (typeof value !== 'object' || value === null) return value;
  if (isExposed(value)) return wrapObject(border, value, crossing);
  if (crossing === 'json') return border.intrinsics.JSON.parse(JSON.stringify(value));
  return toScriptValue(value, border.intrinsics, (inner) => toScript(border, inner, crossing));
}

function toHost(border: Border, value: unknown): unknown {
  if (typeof value === 'function') return border.hostOf.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  return border.hostOf.get(value) ?? toHostValue(value, border.intrinsics, (inner) => toHost(border, inner));
}

function guarded<T>({ intrinsics }: Border, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Error ? toScriptError(error, intrinsics) : error;
  }
}

interface Method {
  readonly fn: Callable;
  readonly owner: object | undefined;
}

function wrapFunction(border: Border, { fn, owner }: Method, crossing: Crossing): object {
  const known = border.scriptOf.get(fn);
  if (known) return known;
  const argument = (value: unknown): unknown =>
    crossing === 'json' ? unwrapped(border, value) : toHost(border, value);
  return remember(border, fn, (...args: unknown[]) =>
    guarded(border, () => toScript(border, Reflect.apply(fn, owner, args.map(argument)), crossing)),
  );
}

function wrapObject(border: Border, host: object, crossing: Crossing): object {
  const known = border.scriptOf.get(host);
  if (known) return known;
  const proxy = new Proxy(new border.intrinsics.Object(), {
    get: (_target, key) =>
      guarded(border, () => {
        const member: unknown = Reflect.get(host, key);
        if (typeof member !== 'function') return toScript(border, member, crossing);
        return wrapFunction(border, { fn: member as Callable, owner: host }, crossing);
      }),
    set: (_target, key, value) => guarded(border, () => Reflect.set(host, key, toHost(border, value))),
    has: (_target, key) => Reflect.has(host, key),
  });
  return remember(border, host, proxy);
}

/** JSON stays in the script's own objects, since the service copies it; only a service object on its own, such as a blob, is looked up. */
function unwrapped({ hostOf }: Border, value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (hostOf.get(value) ?? value) : value;
}

function toScriptValue(
  value: object,
  { Object: Plain, Array: List, Date: Moment }: Intrinsics,
  each: (value: unknown) => unknown,
): unknown {
  if (value instanceof Date) return new Moment(value.getTime());
  if (Array.isArray(value)) return List.from(value, (item) => each(item));
  const copy = new Plain() as Record<string, unknown>;
  for (const [key, member] of Object.entries(value)) copy[key] = each(member);
  return copy;
}

function toHostValue(value: object, intrinsics: Intrinsics, each: (value: unknown) => unknown): unknown {
  if (value instanceof intrinsics.Date) return new Date(value.getTime());
  if (value instanceof intrinsics.Error) return Object.assign(new Error(value.message), { name: value.name });
  if (Array.isArray(value)) return Array.from(value, each);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== intrinsics.Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, each(member)]));
}

function toScriptError(error: Error, { Error: ScriptError, JSON: ScriptJson }: Intrinsics): Error {
  const copy = new ScriptError(error.message);
  const define = (key: string, value: unknown): void =>
    void Object.defineProperty(copy, key, { value, writable: true, configurable: true, enumerable: false });
  define('name', error.name);
  define('stack', error.stack);
  // AS/guides/services/advanced shows `details` with the code and the API's own message.
  if (error instanceof ApiError) {
    define('details', ScriptJson.parse(JSON.stringify({ code: error.code, message: error.reason })));
  }
  return copy;
}

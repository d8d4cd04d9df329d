/** What a script gets to hold: the members of a service object and nothing else; any other name throws by that name. */

import { NotOnTheListError } from './errors';

/** Names that the language itself asks of any object (printing, awaiting, serialising); they answer undefined as on a bare object. */
const ASKED_BY_THE_LANGUAGE = new Set(['then', 'toJSON', 'constructor', '$$typeof', 'asymmetricMatch', 'nodeType']);

const exposed = new WeakSet<object>();

/** Marks an object of a service as one that a script holds itself, where a plain object would be copied. */
export function share<T extends object>(object: T): T {
  exposed.add(object);
  return object;
}

/** Whether an object came from `expose` or `share`: such an object is shared with the script, everything else is copied to it. */
export function isExposed(value: object): boolean {
  return exposed.has(value);
}

/** Wraps a service object, such as `expose('MailApp', { sendEmail })`; `label` is what `String(object)` and errors say. */
export function expose<T extends object>(label: string, members: T): T {
  const wrapped = new Proxy(members, {
    get(target, key): unknown {
      if (typeof key === 'symbol') return Reflect.get(target, key);
      if (Object.hasOwn(target, key)) return Reflect.get(target, key);
      if (key === 'toString') return () => label;
      if (ASKED_BY_THE_LANGUAGE.has(key)) return undefined;
      throw new NotOnTheListError(`${label}.${key}`);
    },
    set(_target, key): boolean {
      throw new NotOnTheListError(`${label}.${String(key)} =`);
    },
  });
  return share(wrapped);
}

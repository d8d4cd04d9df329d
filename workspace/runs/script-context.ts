/** A fresh context with the script loaded into it, as Google makes one for every run. */

import { createContext, runInContext, Script, type Context } from 'node:vm';

import gas from 'gas-local';

import type { Manifest } from './code-folder';
import { type AdvancedServices, type BuiltIns, installGlobals } from './globals';
import { createRealm, type Realm } from './realm';
import { adaptDate, adaptIntl } from './script-date';
import { isScript, withSources } from './source-cache';

export interface ScriptParts {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly builtIn: BuiltIns;
  readonly advanced: AdvancedServices;
  now(): number;
  random(): number;
  /** Leaves out what ES2022 added to the library. */
  readonly isOld: boolean;
}

export interface LoadedScript {
  readonly realm: Realm;
  /** The function of that name, or of that path such as `menu.open`; nothing for the language's own functions. */
  find(name: string): ((...args: unknown[]) => unknown) | undefined;
  /** Calls it with values of the script's own, lets its promises settle and returns the outcome. */
  invoke(fn: (...args: unknown[]) => unknown, args: readonly unknown[]): Outcome;
}

export type Outcome = { readonly value: unknown } | { readonly thrown: unknown };

const PATH = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;
const ENTRY = Symbol.for('workspace.entry');

/** Runs inside the context, because a promise settles in the queue of the context whose function waits for it. */
const START = new Script(`{
  const entry = Symbol.for('workspace.entry');
  const { fn, args, done } = globalThis[entry];
  delete globalThis[entry];
  try {
    const value = fn(...args);
    if (value instanceof Promise) value.then((settled) => done({ value: settled }), (thrown) => done({ thrown }));
    else done({ value });
  } catch (thrown) {
    done({ thrown });
  }
}`);

/** Loads every script of the folder with gas-local. @throws whatever the code throws while it loads. */
export function loadScript(parts: ScriptParts): LoadedScript {
  // Promises settle before an evaluation returns, and nothing else is asynchronous (AS/guides/v8-runtime).
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  const realm = createRealm(context);
  adapt(context, parts);
  installGlobals(context, realm, parts);
  const language = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  const before = new Set([...language, ...Object.getOwnPropertyNames(context)]);
  withSources(() => void gas.require(parts.folder, context, { filter: isScript }));
  return {
    realm,
    find(name) {
      if (!PATH.test(name) || before.has(name.split('.')[0] ?? '')) return undefined;
      // Evaluated, not looked up: a top-level `const` is no property of the context.
      const found: unknown = runInContext(`try { ${name} } catch { undefined }`, context);
      return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
    },
    invoke: (fn, args) => invoke(context, fn, args),
  };
}

function adapt(context: Context, { manifest: { timeZone }, now, random, isOld }: ScriptParts): void {
  const own = runInContext('({ Date, Math, Intl })', context) as Pick<typeof globalThis, 'Date' | 'Math' | 'Intl'>;
  const put = (target: object, key: string, value: unknown): void =>
    void Object.defineProperty(target, key, { value, writable: true, configurable: true, enumerable: false });
  put(context, 'Date', adaptDate(own.Date, { now, timeZone }));
  put(own.Math, 'random', random);
  adaptIntl(own.Intl, timeZone);
  if (isOld) runInContext('delete Array.prototype.at; delete String.prototype.at; delete Object.hasOwn;', context);
}

function invoke(context: Context, fn: (...args: unknown[]) => unknown, args: readonly unknown[]): Outcome {
  let outcome: Outcome = { thrown: new Error('The function waits for a promise that never settles') };
  const done = (result: Outcome): void => void (outcome = result);
  (context as Record<symbol, unknown>)[ENTRY] = { fn, args, done };
  START.runInContext(context);
  return outcome;
}

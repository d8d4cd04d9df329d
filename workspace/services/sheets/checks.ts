/**
 * Reads JSON that a script sent as Google's JSON parser does: unknown names, wrong types and doubled unions are 400s in Google's words;
 * what Google knows and this Workspace leaves out throws by its name.
 */

import { NotOnTheListError } from '../../core/errors';
import { Refused } from './refused';

/** Where a value stands in the request; a list of steps, so that a path costs nothing until it is printed. */
export interface Path {
  readonly up: Path | undefined;
  readonly key: string | number;
}

export interface Check<T> {
  /** Without a path errors do not say where: for a first, fast reading. */
  read(value: unknown, path: Path | undefined): T;
}

/** Where a whole body stands. */
export const ROOT: Path = { up: undefined, key: '' };

/** Reads a large value without keeping track of places, and again with them when something is wrong. */
export function readLarge<T>(check: Check<T>, value: unknown, path: Path): T {
  try {
    return check.read(value, undefined);
  } catch {
    return check.read(value, path);
  }
}

/** What a check gives: `Read<typeof gridRange>`. */
export type Read<C> = C extends Check<infer T> ? T : never;

type Fields = Readonly<Record<string, Check<unknown>>>;
type Message<F extends Fields> = { readonly [K in keyof F]?: Read<F[K]> };

function scalar<T>(type: string, isOne: (value: unknown) => value is T): Check<T> {
  return {
    read(value, path) {
      if (!isOne(value)) throw new Refused(`Invalid value at '${printPath(path)}' (${type}), ${JSON.stringify(value)}`);
      return value;
    },
  };
}

export const text = scalar('TYPE_STRING', (value): value is string => typeof value === 'string');
export const bool = scalar('TYPE_BOOL', (value): value is boolean => typeof value === 'boolean');
export const double = scalar('TYPE_DOUBLE', (value): value is number => typeof value === 'number');
export const int32 = scalar(
  'TYPE_INT32',
  (value): value is number => Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_647,
);

/** One of an enum's names; `type` is the enum's name in the reference. */
export function oneOf<const N extends string>(type: string, ...names: readonly N[]): Check<N> {
  const isName = (value: unknown): value is N => names.some((name) => name === value);
  return scalar(`type.googleapis.com/google.apps.sheets.v4.${type}`, isName);
}

/** A field that Google knows and the local Workspace does not serve. */
export const off: Check<never> = {
  read(_value, path) {
    throw new NotOnTheListError(`Sheets ${printPath(path)}`);
  },
};

/** A message; of the fields named in `union` at most one may be set. `null` counts as absent, as in proto JSON. */
export function message<F extends Fields>(fields: F, union: readonly (keyof F & string)[] = []): Check<Message<F>> {
  return {
    read(value, path) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new Refused(`Invalid value at '${printPath(path)}' (message), ${JSON.stringify(value)}`);
      }
      const result: Record<string, unknown> = {};
      let chosen: string | undefined;
      for (const key of Object.keys(value)) {
        const part = (value as Record<string, unknown>)[key];
        const check = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (!check) throw unknownName(key, path);
        if (part === null) continue;
        if (union.includes(key)) {
          if (chosen !== undefined) throw doubledUnion(path, key);
          chosen = key;
        }
        result[key] = check.read(part, path && { up: path, key });
      }
      return result as Message<F>;
    },
  };
}

export function list<T>(item: Check<T>): Check<readonly T[]> {
  return {
    read(value, path) {
      if (!Array.isArray(value))
        throw new Refused(`Invalid value at '${printPath(path)}' (list), ${JSON.stringify(value)}`);
      return value.map((part: unknown, key) => item.read(part, path && { up: path, key }));
    },
  };
}

/** A query parameter that may be given once or as a list. */
export function oneOrMany<T>(item: Check<T>): Check<readonly T[]> {
  return { read: (value, path) => list(item).read(Array.isArray(value) ? value : [value], path) };
}

export function map<T>(item: Check<T>): Check<Readonly<Record<string, T>>> {
  return {
    read(value, path) {
      const entries = Object.entries(value as Record<string, unknown>);
      return Object.fromEntries(entries.map(([key, part]) => [key, item.read(part, path && { up: path, key })]));
    },
  };
}

/** «requests[0].update_cells.range.sheet_id»: Google prints the names of the proto, not of the JSON. */
function printPath(path: Path | undefined): string {
  if (!path) return '';
  const up = printPath(path.up);
  if (typeof path.key === 'number') return `${up}[${path.key}]`;
  const name = path.key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return up === '' ? name : `${up}.${name}`;
}

export function unknownName(key: string, path: Path | undefined): Refused {
  const printed = printPath(path);
  const place = printed === '' ? '' : ` at '${printed}'`;
  return new Refused(`Invalid JSON payload received. Unknown name "${key}"${place}: Cannot find field.`);
}

function doubledUnion(path: Path | undefined, key: string): Refused {
  return new Refused(`Invalid value at '${printPath(path)}' (oneof), oneof field is already set. Cannot set '${key}'`);
}

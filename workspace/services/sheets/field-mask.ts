/** Field masks: which fields a request writes and which a reply carries (guides/field-masks). */

import { NotOnTheListError } from '../../core/errors';
import { Refused } from './refused';

/** A tree of names; a leaf, and `*`, mean everything below. */
export interface Mask {
  readonly [name: string]: Mask | true;
}

type Tree = { [name: string]: Tree | true };

/** Reads «sheets.properties(sheetId,title),replies». @throws Refused for an unreadable one */
export function parseMask(fields: string): Mask {
  const reader = { text: fields.replaceAll(/\s/g, ''), at: 0 };
  const mask = readGroup(reader);
  if (reader.at < reader.text.length) throw unreadable(fields);
  return mask;
}

function unreadable(fields: string): Refused {
  return new Refused(`Request contains an invalid argument. Error expanding 'fields' parameter: ${fields}`);
}

function readGroup(reader: { readonly text: string; at: number }): Tree {
  const tree: Tree = {};
  for (;;) {
    readPath(reader, tree);
    if (reader.text[reader.at] !== ',') return tree;
    reader.at += 1;
  }
}

function readPath(reader: { readonly text: string; at: number }, tree: Tree): void {
  const name = /^(?:\*|[A-Za-z]\w*)/.exec(reader.text.slice(reader.at))?.[0];
  if (name === undefined) throw unreadable(reader.text);
  reader.at += name.length;
  const key = camelCase(name);
  const next = reader.text[reader.at];
  if (next !== '.' && next !== '/' && next !== '(') {
    tree[key] = true;
    return;
  }
  reader.at += 1;
  const below: Tree = {};
  if (next === '(') {
    merge(below, readGroup(reader));
    if (reader.text[reader.at] !== ')') throw unreadable(reader.text);
    reader.at += 1;
  } else {
    readPath(reader, below);
  }
  merge(tree, { [key]: below });
}

function merge(tree: Tree, more: Tree): void {
  for (const [name, below] of Object.entries(more)) {
    const known = tree[name];
    if (known === true || below === true) tree[name] = true;
    else if (known) merge(known, below);
    else tree[name] = below;
  }
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** What of a field the mask asks for: nothing, everything (`true`), or a part. */
export function under(mask: Mask | true, name: string): Mask | true | undefined {
  if (mask === true || mask['*'] === true) return true;
  return Object.hasOwn(mask, name) ? mask[name] : undefined;
}

/** Copies the part of a JSON value that the mask asks for; lists are passed through. Nothing of the result is shared with the value. */
export function pick(value: unknown, mask: Mask | true): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const below = part === undefined ? undefined : under(mask, name);
    if (below !== undefined) result[name] = pick(part, below);
  }
  return result;
}

/** A JSON object whose masked fields are those of `after`: a masked field that `after` lacks is cleared. */
export function overwrite<T extends object>(before: T, after: T, mask: Mask | true): T {
  if (mask === true || mask['*'] === true) return after;
  const result = { ...before } as Record<string, unknown>;
  for (const [name, below] of Object.entries(mask)) {
    const [old, fresh] = [(before as Record<string, unknown>)[name], (after as Record<string, unknown>)[name]];
    const value = below === true ? fresh : overwrite(asObject(old), asObject(fresh), below);
    if (value === undefined || isEmptyObject(value)) delete result[name];
    else result[name] = value;
  }
  return result as T;
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** The fields that a reply may have; `true` stands for a field whose parts are not checked, `off` for one that Google has and the Workspace lacks. */
export interface Shape {
  readonly [name: string]: Shape | true | 'off';
}

/** @throws for a field that the reply does not have: a slip in a mask would otherwise read as missing data */
export function checkMask(mask: Mask | true, shape: Shape): void {
  if (mask === true) return;
  for (const [name, below] of Object.entries(mask)) {
    const known = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (known === 'off') throw new NotOnTheListError(`Sheets fields=${name}`);
    if (known === undefined && name !== '*') {
      throw new Refused(`Request contains an invalid argument. Cannot find matching fields for path '${name}'`);
    }
    if (typeof known === 'object') checkMask(below, known);
  }
}

/** The mask of a write. @throws Refused without fields, or for a field that the message does not have */
export function writeMask(fields: string | undefined, known: readonly string[]): Mask {
  if (!fields) throw new Refused("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const mask = parseMask(fields);
  for (const name of Object.keys(mask)) {
    if (name !== '*' && !known.includes(name))
      throw new Refused(`Field '${name}' in 'fields' is unknown or read-only.`);
  }
  return mask;
}

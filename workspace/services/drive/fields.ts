/** The `fields` parameter (reference: Drive guides, fields-parameter): which parts of an answer are sent. */

import { ApiError, NotOnTheListError } from '../../core/errors';

/** A mask by name; 'all' stands for everything below. */
export type Mask = 'all' | ReadonlyMap<string, Mask>;

/** The names that an answer can have; `true` where what is below has no names of its own. */
export interface Shape {
  readonly [name: string]: Shape | true;
}

/** Reads a mask such as 'nextPageToken, files(id,parents)' or 'files/id'. @throws ApiError 400 when it cannot be read. */
export function parseMask(fields: string, method: string): Mask {
  const tokens = fields.match(/[A-Za-z][A-Za-z0-9]*|[*(),/]/g) ?? [];
  if (tokens.join('') !== fields.replace(/\s/g, '') || tokens.length === 0) throw invalidSelection(method, fields);
  let at = 0;
  const list = (): Mask => {
    const names = new Map<string, Mask>();
    let everything = false;
    do {
      const name = tokens[at] ?? '';
      if (!/^(\*|[A-Za-z].*)$/.test(name)) throw invalidSelection(method, fields);
      at += 1;
      if (name === '*') everything = true;
      else names.set(name, merge(names.get(name), below()));
    } while (tokens[at] === ',' && (at += 1));
    return everything ? 'all' : names;
  };
  const below = (): Mask => {
    if (tokens[at] === '/') {
      at += 1;
      const name = tokens[at] ?? '';
      at += 1;
      if (name === '*') return 'all';
      if (!/^[A-Za-z]/.test(name)) throw invalidSelection(method, fields);
      return new Map([[name, below()]]);
    }
    if (tokens[at] !== '(') return 'all';
    at += 1;
    const inner = list();
    if (tokens[at] !== ')') throw invalidSelection(method, fields);
    at += 1;
    return inner;
  };
  const mask = list();
  if (at !== tokens.length) throw invalidSelection(method, fields);
  return mask;
}

function merge(one: Mask | undefined, other: Mask): Mask {
  if (one === undefined) return other;
  if (one === 'all' || other === 'all') return 'all';
  const both = new Map(one);
  for (const [name, mask] of other) both.set(name, merge(both.get(name), mask));
  return both;
}

function invalidSelection(method: string, fields: string): ApiError {
  return new ApiError(method, 400, `Invalid field selection ${fields}`);
}

/** Refuses names that the local Workspace does not answer. @throws NotOnTheListError by that name. */
export function checkMask(mask: Mask, shape: Shape, label: string): void {
  if (mask === 'all') return;
  for (const [name, inner] of mask) {
    const known = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (known === undefined) throw new NotOnTheListError(`${label} fields=${name}`);
    if (known !== true) checkMask(inner, known, `${label} fields=${name}`);
  }
}

/** Keeps of a JSON value what the mask names. */
export function applyMask(mask: Mask, value: unknown): unknown {
  if (mask === 'all') return value;
  if (Array.isArray(value)) return value.map((part: unknown) => applyMask(mask, part));
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const inner = mask.get(name);
    if (inner !== undefined) kept[name] = applyMask(inner, part);
  }
  return kept;
}

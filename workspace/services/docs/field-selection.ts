/** The `fields` of a read: 'title,body.content(paragraph.elements,startIndex)' keeps only what it names (how-tos/field-masks, performance). */

import { refuse } from './refusal';

/** Names to keep; an empty tree keeps everything below. */
interface Selection {
  readonly [name: string]: Selection;
}

/** Returns the part of a JSON value that the mask names. @throws RefusedRequest for a mask that cannot be read */
export function selectFields(value: unknown, fields: string): unknown {
  return pick(value, parse(fields));
}

function pick(value: unknown, selection: Selection): unknown {
  if (Object.keys(selection).length === 0) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => pick(item, selection));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
    const below = selection[name] ?? selection['*'];
    return below ? [[name, pick(item, below)] as const] : [];
  });
  return Object.fromEntries(kept);
}

function parse(fields: string): Selection {
  const tokens = fields.match(/[A-Za-z*][A-Za-z0-9]*|[(),./]|\S/g) ?? [];
  let at = 0;

  const list = (): Selection => {
    const selection: Record<string, Selection> = {};
    do {
      const [name, below] = path();
      selection[name] = merged(selection[name], below);
    } while (tokens[at] === ',' && (at += 1));
    return selection;
  };

  const path = (): readonly [string, Selection] => {
    const name = tokens[at] ?? '';
    if (!/^[A-Za-z*]/.test(name)) return refuse(`Invalid field selection ${fields}`);
    at += 1;
    if (tokens[at] === '.' || tokens[at] === '/') {
      at += 1;
      return [name, Object.fromEntries([path()])];
    }
    if (tokens[at] !== '(') return [name, {}];
    at += 1;
    const below = list();
    if (tokens[at] !== ')') return refuse(`Invalid field selection ${fields}`);
    at += 1;
    return [name, below];
  };

  const selection = list();
  return at === tokens.length ? selection : refuse(`Invalid field selection ${fields}`);
}

/** 'a.b,a.c' keeps both; 'a,a.b' keeps all of a. */
function merged(one: Selection | undefined, other: Selection): Selection {
  if (!one) return other;
  if (Object.keys(one).length === 0 || Object.keys(other).length === 0) return {};
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    names.map((name) => [name, other[name] ? merged(one[name], other[name]) : (one[name] ?? {})]),
  );
}

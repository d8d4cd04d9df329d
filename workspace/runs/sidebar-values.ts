/** What may pass between a page and the script (AS/guides/html/communication): primitives, plain objects and arrays of them, as copies. */

/** A value that google.script.run refuses to carry. */
export class IllegalValueError extends Error {
  override readonly name = 'TypeError';

  constructor(path: string, what: string) {
    super(`Failed due to illegal value in property: ${path} (${what})`);
  }
}

/** Copies a value as it crosses. @throws IllegalValueError for a Date, a Function, a circle and other prohibited kinds. */
export function crossBorder(value: unknown, path = '0', outer: readonly object[] = []): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw new IllegalValueError(path, typeof value);
  if (outer.includes(value)) throw new IllegalValueError(path, 'circular reference');
  const inside = [...outer, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, position) => crossBorder(item, `${path}.${position}`, inside) ?? null);
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object' || !isPlain(value)) throw new IllegalValueError(path, kind);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, crossBorder(member, `${path}.${key}`, inside)]));
}

/** Plain in whichever context it was made: its prototype is the last of the chain. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

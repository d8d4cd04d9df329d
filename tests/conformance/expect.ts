/** The asserts of checks: a failure says what was expected and what was seen. */

/** A rule did not hold. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';

  constructor(
    readonly expected: string,
    readonly seen: string,
  ) {
    super(`expected ${expected}, saw ${seen}`);
  }
}

/** Compares whole values, as JSON sees them: the order of keys does not count, `undefined` is as good as absent. @throws CheckFailure */
export function equal(seen: unknown, expected: unknown): void {
  const [one, other] = [canonical(seen), canonical(expected)];
  if (one !== other) throw new CheckFailure(other, one);
}

/** What an error has to be: its message whole or by a pattern, the code of an advanced service, its name. */
export interface ErrorShape {
  readonly message?: string | RegExp;
  /** HTTP code in `details.code`, which only errors of advanced services have. */
  readonly code?: number;
  readonly name?: string;
}

/** Does the act and looks at what it throws. @throws CheckFailure when it throws nothing, or something else */
export function throws(act: () => unknown, shape: ErrorShape): void {
  const expected = `an error like ${canonical(shape)}`;
  let value: unknown;
  try {
    value = act();
  } catch (error) {
    const seen = seenError(error);
    if (!fits(seen, shape)) throw new CheckFailure(expected, canonical(seen));
    return;
  }
  throw new CheckFailure(expected, `${canonical(value)}, nothing thrown`);
}

export interface SeenError {
  readonly name: string;
  readonly message: string;
  readonly code?: number;
}

/** What of an error a script can tell. */
export function seenError(error: unknown): SeenError {
  const { name, message, details } = Object(error) as {
    name?: unknown;
    message?: unknown;
    details?: { code?: unknown };
  };
  const code = details?.code;
  return {
    name: String(name ?? 'Error'),
    message: String(message ?? error),
    ...(typeof code === 'number' ? { code } : {}),
  };
}

function fits(seen: SeenError, { message, code, name }: ErrorShape): boolean {
  if (code !== undefined && seen.code !== code) return false;
  if (name !== undefined && seen.name !== name) return false;
  if (message === undefined) return true;
  return typeof message === 'string' ? seen.message === message : message.test(seen.message);
}

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, sortKeys) ?? String(value);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value instanceof RegExp) return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

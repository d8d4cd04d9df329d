/**
 * What the code uses of ES2022 and Google's documentation does not promise: whether Apps Script's V8 has it is an open question
 * (script/es2022-library), so it is made where it is missing.
 */

/** Reads from the end with a negative place, as Array.prototype.at and String.prototype.at do (ECMA-262 2022). */
function at(this: ArrayLike<unknown>, place: number): unknown {
  const whole = Math.trunc(place) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

function hasOwn(record: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(record, key);
}

/** Not enumerable, as Google's own would be. */
function makeMissing(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

makeMissing(Array.prototype, 'at', at);
makeMissing(String.prototype, 'at', at);
makeMissing(Object, 'hasOwn', hasOwn);

/** Reads the fields of a request. @throws RequestError that names the field */

import { RequestError } from './request-error';

export type Fields = Readonly<Record<string, unknown>>;

/** A text that must be there. */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new RequestError(400, `Не хватает поля «${name}».`);
  return value;
}

/** A text that may be left out. */
export function optionalText(fields: Fields, name: string): string | undefined {
  return fields[name] === undefined ? undefined : textOf(fields, name);
}

/** A number from 0, in an address or a body. */
export function countOf(fields: Fields, name: string): number {
  const value = Number(fields[name] ?? Number.NaN);
  if (!Number.isSafeInteger(value) || value < 0) throw new RequestError(400, `Поле «${name}» — целое число от 0.`);
  return value;
}

/** A number from 0 that may be left out. */
export function optionalCount(fields: Fields, name: string): number | undefined {
  return fields[name] === undefined ? undefined : countOf(fields, name);
}

/** A list that may be left out. */
export function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name] ?? [];
  if (!Array.isArray(value)) throw new RequestError(400, `Поле «${name}» — список.`);
  return value as readonly unknown[];
}

/** What must be there, by the sentence that says what is not. */
export function found<T>(value: T | undefined, sentence: string): T {
  if (value === undefined) throw new RequestError(404, sentence);
  return value;
}

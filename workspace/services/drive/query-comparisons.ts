/** The comparisons of Drive's search language (reference: Drive guides, ref-search-terms). */

import { ApiError } from '../../core/errors';
import type { Token } from './query-tokens';

/** What a query can ask of a file. `parents` holds the alias 'root' too, where the user's root is the parent. */
export interface Subject {
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly owners: readonly string[];
  readonly writers: readonly string[];
  readonly readers: readonly string[];
  readonly trashed: boolean;
  readonly createdTime: number;
  readonly modifiedTime: number;
  readonly appProperties: Readonly<Record<string, string>>;
}

export type Predicate = (subject: Subject) => boolean;

const METHOD = 'drive.files.list';

/** What Google answers to a query that it does not understand. */
export const invalid = (): ApiError => new ApiError(METHOD, 400, 'Invalid Value');

/** «The contains operator only performs prefix matching for a name term»: of each of its words. */
export function compareName(operator: string, value: string): Predicate {
  if (operator === '=') return ({ name }) => name === value;
  if (operator === '!=') return ({ name }) => name !== value;
  if (operator !== 'contains') throw invalid();
  const wanted = wordsOf(value);
  return ({ name }) => {
    const words = wordsOf(name);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** MIME types are matched from their beginning. */
export function compareMimeType(operator: string, value: string): Predicate {
  if (operator === '=') return ({ mimeType }) => mimeType === value;
  if (operator === '!=') return ({ mimeType }) => mimeType !== value;
  if (operator === 'contains') return ({ mimeType }) => mimeType.startsWith(value);
  throw invalid();
}

/** Only `true` and `false`, without quotes. */
export function compareTrashed(operator: string, { kind, text }: Token): Predicate {
  const isBoolean = kind === 'word' && (text === 'true' || text === 'false');
  if (!isBoolean || (operator !== '=' && operator !== '!=')) throw invalid();
  const wanted = (text === 'true') === (operator === '=');
  return ({ trashed }) => trashed === wanted;
}

/** Moments without a zone are UTC. */
export function compareTime(term: 'createdTime' | 'modifiedTime', operator: string, value: string): Predicate {
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(value) || !value.includes('T') ? value : `${value}Z`;
  const moment = Date.parse(zoned);
  const holds = COMPARISONS[operator];
  if (Number.isNaN(moment) || !holds) throw invalid();
  return (subject) => holds(subject[term], moment);
}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

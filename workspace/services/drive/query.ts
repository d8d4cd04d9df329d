/** Drive's search language (reference: Drive guides, ref-search-terms): text to a predicate over files. */

import { NotOnTheListError } from '../../core/errors';
import {
  compareMimeType,
  compareName,
  compareTime,
  compareTrashed,
  invalid,
  type Predicate,
} from './query-comparisons';
import { tokenize, type Token } from './query-tokens';

/** Terms that Google knows and the product does not use. */
const OFF_THE_LIST = new Set([
  'fullText',
  'viewedByMeTime',
  'starred',
  'sharedWithMe',
  'properties',
  'visibility',
  'shortcutDetails.targetId',
  'labels',
]);

/** Reads a query. @throws ApiError 400 for what Google does not understand. */
export function parseQuery(query: string): Predicate {
  const tokens = tokenize(query);
  if (!tokens) throw invalid();
  const reader = createReader(tokens);
  const predicate = readExpression(reader);
  if (reader.peek()) throw invalid();
  return predicate;
}

interface Reader {
  peek(): Token | undefined;
  next(): Token;
  /** Takes the token when it is this word or sign. */
  takes(text: string): boolean;
  expect(text: string): void;
  string(): string;
}

function createReader(tokens: readonly Token[]): Reader {
  let at = 0;
  const next = (): Token => {
    const token = tokens[at];
    if (!token) throw invalid();
    at += 1;
    return token;
  };
  const takes = (text: string): boolean => {
    const token = tokens[at];
    const matches = token?.kind === 'word' && token.text.toLowerCase() === text;
    if (matches) at += 1;
    return matches;
  };
  return {
    peek: () => tokens[at],
    next,
    takes,
    expect(text) {
      if (!takes(text)) throw invalid();
    },
    string() {
      const token = next();
      if (token.kind !== 'string') throw invalid();
      return token.text;
    },
  };
}

/** `and` and `or` have one rank and are taken from left to right (reference: Drive guides, search-shareddrives). */
function readExpression(reader: Reader): Predicate {
  let left = readTerm(reader);
  for (;;) {
    const before = left;
    if (reader.takes('and')) {
      const right = readTerm(reader);
      left = (subject) => before(subject) && right(subject);
    } else if (reader.takes('or')) {
      const right = readTerm(reader);
      left = (subject) => before(subject) || right(subject);
    } else return left;
  }
}

function readTerm(reader: Reader): Predicate {
  if (reader.takes('not')) {
    const negated = readTerm(reader);
    return (subject) => !negated(subject);
  }
  if (reader.takes('(')) {
    const inner = readExpression(reader);
    reader.expect(')');
    return inner;
  }
  return reader.peek()?.kind === 'string' ? readMembership(reader) : readComparison(reader);
}

function readMembership(reader: Reader): Predicate {
  const value = reader.string();
  reader.expect('in');
  const collection = reader.next().text;
  if (collection === 'parents') return ({ parents }) => parents.includes(value);
  if (collection === 'owners') return ({ owners }) => owners.includes(value);
  if (collection === 'writers') return ({ writers }) => writers.includes(value);
  if (collection === 'readers') return ({ readers }) => readers.includes(value);
  throw OFF_THE_LIST.has(collection) ? new NotOnTheListError(`Drive.Files.list q=${collection}`) : invalid();
}

function readComparison(reader: Reader): Predicate {
  const term = reader.next();
  if (OFF_THE_LIST.has(term.text)) throw new NotOnTheListError(`Drive.Files.list q=${term.text}`);
  if (term.kind !== 'word') throw invalid();
  if (term.text === 'appProperties') return readProperty(reader);
  const operator = reader.next().text.toLowerCase();
  switch (term.text) {
    case 'name':
      return compareName(operator, reader.string());
    case 'mimeType':
      return compareMimeType(operator, reader.string());
    case 'trashed':
      return compareTrashed(operator, reader.next());
    case 'createdTime':
    case 'modifiedTime':
      return compareTime(term.text, operator, reader.string());
    default:
      throw invalid();
  }
}

function readProperty(reader: Reader): Predicate {
  reader.expect('has');
  reader.expect('{');
  const wanted: Record<string, string> = {};
  do {
    const part = reader.next().text;
    if (part !== 'key' && part !== 'value') throw invalid();
    reader.expect('=');
    wanted[part] = reader.string();
  } while (reader.takes('and'));
  reader.expect('}');
  const { key, value } = wanted;
  if (key === undefined || value === undefined) throw invalid();
  return ({ appProperties }) => Object.hasOwn(appProperties, key) && appProperties[key] === value;
}

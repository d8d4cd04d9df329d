/** #tags as people write them, against the tags of the programme: letter case, ё/е, a missing #, synonyms and slips of the key. */

import { foldSpaces, foldText } from './fold-text';

export interface Tag {
  /** As in «Теги», «#сварка». */
  readonly tag: string;
  readonly synonyms: readonly string[];
}

export interface UnknownTag {
  readonly tag: string;
  /** The tag that was probably meant, when one is a letter or two away. */
  readonly nearest?: string;
}

export interface MatchedTags {
  readonly known: readonly string[];
  readonly unknown: readonly UnknownTag[];
}

/** Shorter words are too easily a letter or two away from another one. */
const SHORTEST_FOR_ONE_SLIP = 4;
const SHORTEST_FOR_TWO_SLIPS = 7;

/** The one way in which a tag is written. @example normaliseTag('#Охрана труда ') // '#охрана_труда' */
export function normaliseTag(text: string): string {
  const word = foldSpaces(text)
    .toLowerCase()
    .replace(/[\s‐-―−-]+/g, '_')
    .replace(/[^а-яёa-z0-9_]/g, '')
    .replace(/^_+|_+$/g, '');
  return word === '' ? '' : `#${word}`;
}

/** Reads tags parted by commas, semicolons, # or spaces; each is named once, in the order of the text. */
export function matchTags(text: string, tags: readonly Tag[]): MatchedTags {
  const dictionary = dictionaryOf(tags);
  const known = new Set<string>();
  const unknown = new Map<string, UnknownTag>();
  for (const typed of wordsOf(text, dictionary)) {
    const key = keyOf(typed);
    const found = dictionary.get(key);
    if (found !== undefined) known.add(found);
    else if (key !== '' && !unknown.has(key)) unknown.set(key, withNearest(normaliseTag(typed), dictionary));
  }
  return { known: [...known], unknown: [...unknown.values()] };
}

function keyOf(text: string): string {
  return foldText(normaliseTag(text));
}

/** A list of tags is folded once, not for each of a file's thousand answers. */
const dictionaries = new WeakMap<readonly Tag[], ReadonlyMap<string, string>>();

function dictionaryOf(tags: readonly Tag[]): ReadonlyMap<string, string> {
  const known = dictionaries.get(tags) ?? newDictionary(tags);
  dictionaries.set(tags, known);
  return known;
}

/** A synonym never stands before another tag's own name. */
function newDictionary(tags: readonly Tag[]): ReadonlyMap<string, string> {
  const dictionary = new Map<string, string>();
  for (const { tag } of tags) dictionary.set(keyOf(tag), tag);
  for (const { tag, synonyms } of tags) {
    for (const synonym of synonyms) {
      const key = keyOf(synonym);
      if (key !== '' && !dictionary.has(key)) dictionary.set(key, tag);
    }
  }
  return dictionary;
}

/** A phrase that is one tag («охрана труда») is not torn at its spaces. */
function wordsOf(text: string, dictionary: ReadonlyMap<string, string>): readonly string[] {
  return text
    .split(/[,;\n]+|(?=#)/)
    .flatMap((phrase) => (dictionary.has(keyOf(phrase)) ? [phrase] : foldSpaces(phrase).split(' ')));
}

function withNearest(tag: string, dictionary: ReadonlyMap<string, string>): UnknownTag {
  const key = keyOf(tag);
  const letters = key.length - 1;
  let allowed = letters >= SHORTEST_FOR_TWO_SLIPS ? 2 : letters >= SHORTEST_FOR_ONE_SLIP ? 1 : 0;
  let nearest: string | undefined;
  for (const [other, meant] of dictionary) {
    const slips = slipsBetween(key, other, allowed);
    if (slips > allowed) continue;
    nearest = meant;
    allowed = slips - 1;
  }
  return nearest === undefined ? { tag } : { tag, nearest };
}

/** Letters to insert, delete or replace (Levenshtein), or `limit + 1` as soon as it is certain to be more than the limit. */
function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    above = current;
  }
  return above[b.length] ?? 0;
}

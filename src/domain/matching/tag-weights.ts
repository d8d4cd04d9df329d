/** #tags as the matching compares them: synonyms become the tag of the programme, and a rarer tag weighs more. */

import type { Tag } from '../bases/tags';
import { foldText } from '../intake/fold-text';
import { normaliseTag } from '../intake/tag-text';

/** Turns what stands in a cell into tags of the programme, each once. */
export type TagReader = (typed: readonly string[]) => readonly string[];

/** Reads tags by «Теги»; one that is not there stays what it is. A synonym never stands before another tag's own name. */
export function createTagReader(rows: readonly Tag[]): TagReader {
  const dictionary = new Map(rows.map((row) => [keyOf(row.id), row.id]));
  // Two tags may claim one synonym: the lower name wins, whatever the order of the rows.
  for (const row of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const synonym of row.synonyms.split(/[\s,;]+/)) {
      if (keyOf(synonym) !== '' && !dictionary.has(keyOf(synonym))) dictionary.set(keyOf(synonym), row.id);
    }
  }
  // The same few words stand in a thousand rows.
  const known = new Map<string, string>();
  const tagOf = (word: string): string => {
    const key = known.get(word) ?? keyOf(word);
    known.set(word, key);
    return dictionary.get(key) ?? key;
  };
  return (typed) => {
    const found = typed.map(tagOf).filter((tag) => tag !== '');
    return [...new Set(found)].sort();
  };
}

/**
 * Weighs a tag by how few have it: 1 when more than half of the mentors do, and 1 more each time their number halves. A tag that
 * nobody has weighs as much as one mentor's: the score then says that the request is not fully met.
 */
export function weighTags(tagsOfMentors: readonly ReadonlySet<string>[]): (tag: string) => number {
  const holders = new Map<string, number>();
  for (const tags of tagsOfMentors) for (const tag of tags) holders.set(tag, (holders.get(tag) ?? 0) + 1);
  return (tag) => bitLength(Math.max(1, Math.floor(tagsOfMentors.length / (holders.get(tag) ?? 1))));
}

function bitLength(whole: number): number {
  return 32 - Math.clz32(whole);
}

function keyOf(tag: string): string {
  return foldText(normaliseTag(tag));
}

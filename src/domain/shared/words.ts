/** Closed lists: codes in the records, words in the cells. */

/** A closed list: the code that rules use, and the Russian word that stands in the cell. */
export type Words<T extends string> = Readonly<Record<T, string>>;

/** The code of a word; people type «Активен » as well as «активен», and «е» for «ё». */
export function codeOf<T extends string>(words: Words<T>, typed: string): T | undefined {
  const known = codesByWord.get(words) ?? indexWords(words);
  return (known.get(typed) ?? known.get(plainWord(typed))) as T | undefined;
}

/** Every read of the workbook asks for thousands of codes; a list of words is looked through once. */
const codesByWord = new WeakMap<Words<string>, ReadonlyMap<string, string>>();

function indexWords(words: Words<string>): ReadonlyMap<string, string> {
  const entries = Object.entries(words);
  const made = new Map([
    ...entries.map(([code, word]) => [plainWord(word), code] as const),
    ...entries.map(([code, word]) => [word, code] as const),
  ]);
  codesByWord.set(words, made);
  return made;
}

function plainWord(typed: string): string {
  return typed.trim().toLowerCase().replaceAll('ё', 'е');
}

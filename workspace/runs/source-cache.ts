/**
 * The script's source, decoded once. Every run loads the whole script, as at Google, and decoding half a megabyte of Cyrillic each time would
 * cost more than the run; a file that has changed is read again.
 */

import fs from 'node:fs';

/** clasp pushes both endings. */
export function isScript(path: string): boolean {
  return /\.(js|gs)$/.test(path);
}

const texts = new Map<string, { readonly stamp: string; readonly text: string }>();

/** The text of a file as it is now. */
export function sourceText(path: string): string {
  const { mtimeMs, size } = fs.statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = texts.get(path);
  if (known?.stamp === stamp) return known.text;
  const text = readFile(path, 'utf8');
  texts.set(path, { stamp, text });
  return text;
}

const readFile = fs.readFileSync;

/** While gas-local loads a folder it reads the scripts from here; it has no other place to hand them in. */
export function withSources(load: () => void): void {
  const read = (path: string, ...options: readonly never[]): unknown =>
    isScript(path) && options.length === 0 ? sourceText(path) : readFile(path, ...options);
  Reflect.set(fs, 'readFileSync', read);
  try {
    load();
  } finally {
    Reflect.set(fs, 'readFileSync', readFile);
  }
}

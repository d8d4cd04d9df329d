/** The list of files to be loaded: chosen from the disk or pasted, each name once. */

import type { IncomingFile } from '../domain/intake/opened-file';
import { IMPORT } from '../texts/panel';
import type { Encoding } from './decode-file';

export interface ChosenFile extends IncomingFile {
  readonly bytes: number;
  /** Absent for pasted text. */
  readonly encoding?: Encoding;
}

/** Adds files; one of a name that is there takes its place, since it is most often the same file, mended. */
export function withFiles(files: readonly ChosenFile[], added: readonly ChosenFile[]): readonly ChosenFile[] {
  const latest = new Map([...files, ...added].map((file) => [file.name, file]));
  return [...latest.values()];
}

export function withoutFile(files: readonly ChosenFile[], name: string): readonly ChosenFile[] {
  return files.filter((file) => file.name !== name);
}

/** A name for pasted text that no other file has: «Вставка 2.csv». */
export function pasteName(files: readonly ChosenFile[], base: string): string {
  const names = new Set(files.map(({ name }) => name));
  let number = 1;
  while (names.has(`${base} ${number}.csv`)) number += 1;
  return `${base} ${number}.csv`;
}

/** What goes to the script. */
export function incomingOf(files: readonly ChosenFile[]): readonly IncomingFile[] {
  return files.map(({ name, text }) => ({ name, text }));
}

export function totalBytes(files: readonly ChosenFile[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

/** @example sizeInWords(1_250_000) // '1,3 МБ' */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return IMPORT.kilobytes(Math.ceil(bytes / 1000));
  return IMPORT.megabytes((bytes / 1_000_000).toFixed(1).replace('.', ','));
}

/** Codes and counts in a sentence. */

import { plural } from '../domain/documents/words';

/** Longer lists are cut: a sentence must stay one. */
const MOST_IDS = 6;

/** @example listIds(['Н-001', 'Н-004']) // 'Н-001, Н-004' */
export function listIds(ids: readonly string[]): string {
  const rest = ids.length - MOST_IDS;
  return rest > 1 ? `${ids.slice(0, MOST_IDS).join(', ')} и ещё ${rest}` : ids.join(', ');
}

/** @example countPeople(3) // '3 человека' */
export function countPeople(count: number): string {
  return `${count} ${plural(count, ['человек', 'человека', 'человек'])}`;
}

const TO_THEM = ['', 'одному', 'двоим', 'троим', 'четверым', 'пятерым'];

/** @example toPeople(3) // 'троим' */
export function toPeople(count: number): string {
  return TO_THEM[count] ?? `${count} людям`;
}

/** @example capitalised('внести') // 'Внести' */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

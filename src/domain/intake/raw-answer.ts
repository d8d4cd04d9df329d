/** An answer as a form or a file gives it, before anything is known of its worth. */

import { findOption, splitChoices, type SplitChoices } from './choices';

/** A text or a cell; the choices of a check box; the rows of a grid, in the question's order ('' or null: none) or by the row's title. */
export type RawAnswer =
  | string
  | null
  | readonly (string | null | readonly (string | null)[])[]
  | Readonly<Record<string, string | readonly string[]>>;

/** Question key → what was received. */
export type RawAnswers = Readonly<Record<string, RawAnswer | undefined>>;

/** Returns what stands in one row of a grid. Google Forms gives '' for a row without a mark (reference of ItemResponse.getResponse). */
export function rowOf(raw: RawAnswer, row: string, index: number): RawAnswer {
  if (raw === null || typeof raw === 'string') return '';
  if (isList(raw)) return raw[index] ?? '';
  return raw[row] ?? '';
}

/** Finds the options. A cell is split at its separators; a list from a form is split already, and its texts hold what commas they like. */
export function chosenOf(raw: RawAnswer, options: readonly string[]): SplitChoices {
  if (typeof raw === 'string') return splitChoices(raw, options);
  const pieces = piecesOf(raw);
  const found = pieces.map((piece) => findOption(piece, options));
  return {
    chosen: options.filter((option) => found.includes(option)),
    rest: pieces.filter((_, index) => found[index] === undefined),
  };
}

/** Returns the texts that are not empty, without the spaces at their ends. */
export function piecesOf(raw: RawAnswer): readonly string[] {
  const texts = typeof raw === 'string' ? [raw] : raw !== null && isList(raw) ? raw : [];
  return texts.flatMap((text) => (typeof text === 'string' ? [text.trim()] : [])).filter((text) => text !== '');
}

/** Returns the answer to a question that takes one text. */
export function oneText(raw: RawAnswer): string {
  return piecesOf(raw).join(', ');
}

function isList(raw: Exclude<RawAnswer, string | null>): raw is Extract<RawAnswer, readonly unknown[]> {
  return Array.isArray(raw);
}

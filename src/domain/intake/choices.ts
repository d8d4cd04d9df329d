/** Several choices in one cell: `, ` parts them in a sheet of answers, `;` in the download of Google Forms, and an option may hold a comma itself. */

import { foldSpaces, foldText } from './fold-text';

interface Span {
  readonly from: number;
  readonly to: number;
}

export interface SplitChoices {
  /** In the order in which the question offers them. */
  readonly chosen: readonly string[];
  /** What is none of the options, letter for letter. */
  readonly rest: readonly string[];
}

/** Splits a cell into the options that it names, the longest looked for first, and what is left. */
export function splitChoices(cell: string, options: readonly string[]): SplitChoices {
  const text = foldSpaces(cell);
  const folded = foldText(text);
  const taken: Span[] = [];
  const chosen = new Set<string>();
  for (const option of [...options].sort((a, b) => b.length - a.length)) {
    const found = spansOf(folded, foldText(option)).filter((span) => !taken.some((other) => overlap(span, other)));
    if (found.length > 0) chosen.add(option);
    taken.push(...found);
  }
  return { chosen: options.filter((option) => chosen.has(option)), rest: restOf(text, taken) };
}

/** Returns the option that the text is, or `undefined`. */
export function findOption(text: string, options: readonly string[]): string | undefined {
  const folded = foldText(text);
  return options.find((option) => foldText(option) === folded);
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Where the option stands as a whole, between two separators or the ends of the cell. */
function spansOf(folded: string, option: string): readonly Span[] {
  const spans: Span[] = [];
  for (let from = folded.indexOf(option); from >= 0; from = folded.indexOf(option, from + option.length)) {
    const to = from + option.length;
    if (/(^|[,;]) ?$/.test(folded.slice(0, from)) && /^ ?($|[,;])/.test(folded.slice(to))) spans.push({ from, to });
  }
  return spans;
}

function restOf(text: string, taken: readonly Span[]): readonly string[] {
  const rest: string[] = [];
  let from = 0;
  for (const span of [...taken].sort((a, b) => a.from - b.from)) {
    rest.push(text.slice(from, span.from));
    from = span.to;
  }
  rest.push(text.slice(from));
  return rest.map((piece) => piece.replace(/^[\s,;]+|[\s,;]+$/g, '')).filter((piece) => piece !== '');
}

/** Cutting and joining the styled text of a paragraph, by UTF-16 offsets. */

import type { Run } from './structure';
import type { TextStyle } from './styles';

/** The whole text of the runs, newline included. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The runs between two offsets. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const cut: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') cut.push({ text, style: run.style });
    start += run.text.length;
  }
  return cut;
}

/** Joins runs; neighbours of equal style become one, as the API shows them. */
export function joinRuns(...parts: readonly (readonly Run[])[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of parts.flat()) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && sameStyle(last.style, run.style))
      joined[joined.length - 1] = { text: last.text + run.text, style: last.style };
    else joined.push(run);
  }
  return joined;
}

/** Changes the style between two offsets. */
export function restyleRuns(
  runs: readonly Run[],
  span: { readonly from: number; readonly to: number },
  change: (style: TextStyle) => TextStyle,
): readonly Run[] {
  const middle = sliceRuns(runs, span.from, span.to).map((run) => ({ text: run.text, style: change(run.style) }));
  return joinRuns(sliceRuns(runs, 0, span.from), middle, sliceRuns(runs, span.to, Infinity));
}

/** The style of the character at an offset. */
export function styleAt(runs: readonly Run[], offset: number): TextStyle {
  return sliceRuns(runs, offset, offset + 1)[0]?.style ?? {};
}

/** Styles keep one order of keys (styles.ts), so their JSON decides. */
function sameStyle(one: TextStyle, other: TextStyle): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

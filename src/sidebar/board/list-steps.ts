/** Where keys lead in a list of rows of one height, and how far it scrolls for them. */

/** In pixels. Rows are counted and not measured, so the style must not let one grow. */
export const ROW_HEIGHT = 52;

interface Place {
  readonly at: number;
  readonly last: number;
  readonly page: number;
}

/** Where a key leads to; nowhere for a key that is none of the list's. */
export function stepOf(key: string, { at, last, page }: Place): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, at + page);
    case 'PageUp':
      return Math.max(0, at - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The least scroll that brings a row into sight. */
export function scrollTo(at: number, top: number, height: number): number {
  const above = at * ROW_HEIGHT;
  if (above < top) return above;
  return Math.max(top, above + ROW_HEIGHT - height);
}

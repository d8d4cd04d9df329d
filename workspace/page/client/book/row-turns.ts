/** Rows take turns on a few elements, place by place: one that has scrolled out of sight comes back with another row. */

export interface Turn {
  readonly element: number;
  readonly place: number;
}

/**
 * What to draw, element by element: the places that are wanted, and what was held before on the elements that these leave free.
 * An element stays where it is in the document, as moving it costs the browser more than its new text.
 */
export function takeTurns(held: readonly number[], wanted: readonly number[], room: number): readonly Turn[] {
  const byElement = new Map([...held, ...wanted].map((place) => [place % room, place]));
  return [...byElement].map(([element, place]) => ({ element, place }));
}

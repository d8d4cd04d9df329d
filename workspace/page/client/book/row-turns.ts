/** Rows take turns on a few elements, place by place: one that has scrolled out of sight comes back with another row. */

/**
 * The places to draw, element by element: those that are wanted, and what was held before on the elements that these leave free.
 * An element stays where it is in the document, as moving it costs the browser more than its new text.
 */
export function takeTurns(held: readonly number[], wanted: readonly number[], room: number): readonly number[] {
  return [...new Map([...held, ...wanted].map((place) => [place % room, place])).values()];
}

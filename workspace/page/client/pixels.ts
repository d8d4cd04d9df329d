/** Lengths in CSS: Preact 11 writes numbers as they are. */

/** '24px' of 24. */
export function px(length: number): string {
  return `${length}px`;
}

/** Errors as values, where a test looks at more than their message. */

/** Returns what the work throws, or nothing when it does not. */
export function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

/**
 * The batch of effects in flight, kept in one script property that is written before and after every effect: after a cut it tells which
 * effects surely happened and which one is in doubt.
 */

export interface Batch {
  /** Keys of the rows whose effect is done. */
  readonly sent: readonly string[];
  /** The row whose effect was begun and not seen to end. */
  readonly sending: string | null;
}

export const NO_BATCH: Batch = { sent: [], sending: null };

/** Reads the property; what cannot be read counts as nothing sent. */
export function readBatch(text: string | undefined): Batch {
  if (!text) return NO_BATCH;
  try {
    const { sent = [], sending = null } = JSON.parse(text) as Partial<Batch>;
    return { sent, sending };
  } catch {
    return NO_BATCH;
  }
}

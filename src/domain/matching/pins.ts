/** Drafts that the curator has pinned: they stay when the pairs are matched anew, as long as the rules allow them, whatever their score. */

import type { Candidate, Candidates } from './candidates';
import type { Proposal } from './proposal-table';
import { type Hindrance, recheckOn } from './recheck';
import { scorePair } from './score';

export interface Pins {
  /** By request, in the order of ids. */
  readonly kept: readonly Candidate[];
  /** Drafts that a rule now stands against; they are matched like all the others. */
  readonly broken: readonly BrokenPin[];
}

export interface BrokenPin {
  readonly request: string;
  readonly mentor: string;
  readonly hindrances: readonly Hindrance[];
}

/** Reads which drafts are pinned and which of them still hold; of two for one request, or too many for one mentor, the first ones do. */
export function readPins(
  { field, yardstick }: Pick<Candidates, 'field' | 'yardstick'>,
  drafts: readonly Proposal[],
): Pins {
  const pinned = drafts.filter(({ status, pinned: isPinned }) => status === 'proposed' && isPinned);
  const inOrder = [...pinned].sort((a, b) =>
    a.request < b.request || (a.request === b.request && a.id < b.id) ? -1 : 1,
  );
  const kept: Candidate[] = [];
  const broken: BrokenPin[] = [];
  for (const one of recheckOn(field, inOrder)) {
    const { request, mentor } = one.pairing;
    if ('hindrances' in one) broken.push({ request, mentor, hindrances: one.hindrances });
    else
      kept.push({
        request,
        mentor,
        track: one.track,
        score: scorePair(one.mentee, one.by, yardstick.standards.of(one.track).deal),
      });
  }
  return { kept, broken };
}

/** The candidates with the pinned pairs among them, even those whose score is below the lowest. */
export function withPinned(edges: readonly Candidate[], { kept }: Pins): readonly Candidate[] {
  if (kept.length === 0) return edges;
  const known = new Map(kept.map((pin) => [pin.request, pin]));
  for (const { request, mentor } of edges) if (known.get(request)?.mentor === mentor) known.delete(request);
  if (known.size === 0) return edges;
  return [...edges, ...known.values()].sort((a, b) =>
    a.request < b.request || (a.request === b.request && a.mentor < b.mentor) ? -1 : 1,
  );
}

/** Why a request has no proposal: its own troubles first, then rules that keep every mentor away, then places (matching.md §5). */

import type { Candidate, Candidates, ObstacleCounts } from './candidates';
import type { MenteeRefusal } from './refusal';

export type UnmatchedCode =
  Exclude<MenteeRefusal, 'request-closed'> | 'no-mentors' | 'nobody-admissible' | 'places-taken';

export interface Unmatched {
  readonly request: string;
  readonly code: UnmatchedCode;
  /** All mentors of the base, whatever their status. */
  readonly mentors: number;
  /** Mentors whom every rule allows; others got their places. */
  readonly candidates: number;
  readonly byRule: ObstacleCounts;
  readonly byThisAlone: ObstacleCounts;
}

/** Explains each open request that is not among those served; a closed one asks for nothing. */
export function explainUnmatched(found: Candidates, served: ReadonlySet<string>): readonly Unmatched[] {
  const { field, edges, refused } = found;
  const candidates = countByRequest(edges);
  const counts = new Map(refused.map((refusals) => [refusals.request, refusals]));
  const unmatched: Unmatched[] = [];
  for (const { request, refusals } of field.mentees) {
    if (served.has(request.id)) continue;
    const [own] = refusals;
    if (own === 'request-closed') continue;
    const count = candidates.get(request.id) ?? 0;
    const mentors = field.mentors.length;
    unmatched.push({
      request: request.id,
      code: own ?? (mentors === 0 ? 'no-mentors' : count === 0 ? 'nobody-admissible' : 'places-taken'),
      mentors,
      candidates: count,
      byRule: counts.get(request.id)?.byRule ?? {},
      byThisAlone: counts.get(request.id)?.byThisAlone ?? {},
    });
  }
  return unmatched;
}

function countByRequest(edges: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { request } of edges) counts.set(request, (counts.get(request) ?? 0) + 1);
  return counts;
}

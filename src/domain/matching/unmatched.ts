/** Why a request has no proposal: its own troubles first, then rules that keep every mentor away, then places (matching.md §5). */

import { type Alternative, type PriceList, swapsFor } from './alternatives';
import type { Candidates, ObstacleCounts } from './candidates';
import { isProved, openShortages, type Shortage } from './hall';
import type { MenteeRefusal } from './refusal';
import type { TagHelp } from './tag-help';

export type UnmatchedCode =
  Exclude<MenteeRefusal, 'request-closed'> | 'no-mentors' | 'nobody-admissible' | 'places-taken';

export interface Unmatched {
  readonly request: string;
  readonly code: UnmatchedCode;
  /** All mentors of the base, whatever their status. */
  readonly mentors: number;
  /** Mentors whom every rule allows, in the order of ids; others got their places. */
  readonly candidates: readonly string[];
  readonly byRule: ObstacleCounts;
  readonly byThisAlone: ObstacleCounts;
  /** The cheapest ways to give this one a mentor after all. */
  readonly swaps: readonly Alternative[];
  /** That nobody else can be served, where it is proved. */
  readonly shortage: ShortageFacts | null;
  /** New mentors who would take this one, each with one #tag that is asked for. */
  readonly help: readonly TagHelp[];
}

export interface ShortageFacts {
  /** People who can go to these mentors only. */
  readonly people: number;
  readonly places: number;
  /** One more place with any of them lets one more be served. */
  readonly mentors: readonly string[];
}

/** What the explanations rest on. */
export interface Evidences {
  readonly found: Candidates;
  /** Requests with a mentor. */
  readonly served: ReadonlySet<string>;
  readonly list: PriceList;
  readonly help: readonly TagHelp[];
}

/** Explains each open request that is not among those served; a closed one asks for nothing. */
export function explainUnmatched({ found, served, list, help }: Evidences): readonly Unmatched[] {
  const { field, edges, refused } = found;
  const counts = new Map(refused.map((refusals) => [refusals.request, refusals]));
  const shortages = openShortages(list.book.solved);
  const candidates = new Map<string, string[]>();
  for (const { request, mentor } of edges) {
    if (served.has(request)) continue;
    const known = candidates.get(request);
    if (known) known.push(mentor);
    else candidates.set(request, [mentor]);
  }
  return field.mentees.flatMap(({ request: { id }, refusals }): readonly Unmatched[] => {
    const [own] = refusals;
    if (served.has(id) || own === 'request-closed') return [];
    const able = candidates.get(id) ?? [];
    const mentors = field.mentors.length;
    const code = own ?? (mentors === 0 ? 'no-mentors' : able.length === 0 ? 'nobody-admissible' : 'places-taken');
    return [
      {
        request: id,
        code,
        mentors,
        candidates: able,
        byRule: counts.get(id)?.byRule ?? {},
        byThisAlone: counts.get(id)?.byThisAlone ?? {},
        swaps: code === 'places-taken' ? swapsFor(list, id) : [],
        shortage: code === 'places-taken' ? shortageOf(shortages([id])) : null,
        help: help.filter(({ requests }) => requests.includes(id)),
      },
    ];
  });
}

function shortageOf(shortage: Shortage): ShortageFacts | null {
  if (!isProved(shortage)) return null;
  return { people: shortage.mentees.length, places: shortage.places, mentors: shortage.mentors };
}

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
  /** Those of the candidates whose places are all taken by pinned pairs, which no rearrangement touches. */
  readonly pinnedFull: readonly string[];
  /** That nobody else can be served, where it is proved. */
  readonly shortage: ShortageFacts | null;
  /** New mentors who would take this one, each with one #tag that is asked for. */
  readonly help: readonly TagHelp[];
}

export interface ShortageFacts {
  /** People who can go to these mentors only. */
  readonly people: number;
  /** Beside those of pinned pairs. */
  readonly places: number;
  /** Pinned pairs with these mentors. */
  readonly pinned: number;
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
  const pins = countPins(list.book.solved);
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
        pinnedFull: able.filter((mentor) => pins.get(mentor)?.isFull),
        shortage: code === 'places-taken' ? shortageOf(shortages([id]), pins) : null,
        help: help.filter(({ requests }) => requests.includes(id)),
      },
    ];
  });
}

/** Of a mentor with pinned pairs: how many, and whether they leave no place. */
type Pinned = ReadonlyMap<string, { readonly count: number; readonly isFull: boolean }>;

function countPins({ network: { mentorIds, fixedMentors, room } }: PriceList['book']['solved']): Pinned {
  const counts = new Map<number, number>();
  for (const mentor of fixedMentors) if (mentor !== -1) counts.set(mentor, (counts.get(mentor) ?? 0) + 1);
  return new Map([...counts].map(([at, count]) => [mentorIds[at]!, { count, isFull: room[at] === 0 }]));
}

/** Nothing where pinned pairs alone are in the way: nobody competes for their places. */
function shortageOf(shortage: Shortage, pins: Pinned): ShortageFacts | null {
  const { mentees, places, mentors } = shortage;
  if (mentors.length === 0 || !isProved(shortage)) return null;
  const pinned = mentors.reduce((sum, mentor) => sum + (pins.get(mentor)?.count ?? 0), 0);
  return { people: mentees.length, places, pinned, mentors };
}

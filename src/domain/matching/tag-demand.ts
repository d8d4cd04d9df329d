/** Demand and supply of #tags (activity 3.4): who asks for each, who has it, with how many places. */

import type { Field } from './profiles';
import { isOpen } from '../bases/requests';

export interface TagDemand {
  readonly tag: string;
  /** Open requests that ask for it. */
  readonly asked: number;
  /** Those of them that have no mentor and no proposal. */
  readonly left: number;
  /** Mentors with it who take part. */
  readonly mentors: number;
  /** Places that these have left. */
  readonly places: number;
}

/** Counts each #tag that anybody asks for or has, the greatest want first, ties by the tag. */
export function countTagDemand({ mentees, mentors }: Field, unmatched: ReadonlySet<string>): readonly TagDemand[] {
  const counts = new Map<string, { asked: number; left: number; mentors: number; places: number }>();
  const of = (tag: string) => {
    const counted = counts.get(tag) ?? { asked: 0, left: 0, mentors: 0, places: 0 };
    counts.set(tag, counted);
    return counted;
  };
  for (const { request, tags } of mentees) {
    if (!isOpen(request)) continue;
    for (const tag of tags.keys()) {
      of(tag).asked += 1;
      if (unmatched.has(request.id)) of(tag).left += 1;
    }
  }
  for (const { tags, refusals, placesLeft } of mentors) {
    for (const tag of tags) {
      const takesPart = refusals.length === 0;
      of(tag).mentors += Number(takesPart);
      of(tag).places += takesPart ? placesLeft : 0;
    }
  }
  return [...counts]
    .map(([tag, counted]) => ({ tag, ...counted }))
    .sort((a, b) => b.left - a.left || b.asked - b.places - (a.asked - a.places) || (a.tag < b.tag ? -1 : 1));
}

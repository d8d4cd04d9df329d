/** From allowed pairs to the problem that the solver gets: who takes part, with how many places, and what each pair is worth. */

import type { Candidate, Candidates } from './candidates';
import type { MatchingInput } from './input';
import { priorityOf } from './priority';
import type { Edge, Problem } from './problem';
import type { MenteeProfile, MentorProfile } from './profiles';
import type { Proposal } from './proposal-table';

/** Confirmed pairs are no part of the problem: they only take up places. Pinned ones are fixed. */
export function poseProblem(
  found: Candidates,
  { proposals, today }: Pick<MatchingInput, 'proposals' | 'today'>,
  pinned: readonly Candidate[] = [],
): Problem {
  const { aims } = found.yardstick;
  const drafts = draftsOf(proposals);
  const levelOf = aims.choiceFirst ? choiceLevels(found) : undefined;
  const edgeOf = (candidate: Candidate): Edge => {
    const { request, mentor, score } = candidate;
    const stays = drafts.get(request)?.has(mentor) ? aims.stayBonus : 0;
    // Even a pair of score 0 is worth more than none.
    const edge = { mentee: request, mentor, value: score + stays + 1 };
    return levelOf ? { ...edge, level: levelOf(candidate) } : edge;
  };
  return {
    mentees: takingPart(found.field.mentees).map(({ request }) => ({
      id: request.id,
      priority: priorityOf(request, today),
    })),
    mentors: takingPart(found.field.mentors).map(({ mentor, placesLeft }) => ({ id: mentor.id, capacity: placesLeft })),
    edges: found.edges.map(edgeOf),
    fixed: pinned.map(({ request, mentor }) => ({ mentee: request, mentor })),
    goal: aims.goal,
    ...(aims.raiseWeakest ? { raiseFloor: true } : {}),
  };
}

function takingPart<P extends { readonly refusals: readonly unknown[] }>(profiles: readonly P[]): readonly P[] {
  return profiles.filter(({ refusals }) => refusals.length === 0);
}

function choiceLevels({ field }: Candidates): (candidate: Candidate) => number {
  const mentees = new Map(field.mentees.map((profile) => [profile.request.id, profile]));
  const mentors = new Map(field.mentors.map((profile) => [profile.mentor.id, profile]));
  return ({ request, mentor }) => countNamings(mentees.get(request)!, mentors.get(mentor)!);
}

/** How many of the two have named the other. */
export function countNamings(mentee: MenteeProfile, mentor: MentorProfile): number {
  if (mentee.goesOnWith.has(mentor.mentor.person)) return 2;
  const ranks = [mentee.choices.get(mentor.mentor.person), mentor.choices.get(mentee.request.person)];
  return ranks.filter((rank) => rank !== undefined && rank !== 'unwilling').length;
}

/** The mentors whom a request's drafts name, by request: there may be very many pairs to look up. */
function draftsOf(rows: readonly Proposal[]): ReadonlyMap<string, ReadonlySet<string>> {
  const drafts = new Map<string, Set<string>>();
  for (const { status, request, mentor } of rows) {
    if (status === 'proposed') drafts.set(request, (drafts.get(request) ?? new Set()).add(mentor));
  }
  return drafts;
}

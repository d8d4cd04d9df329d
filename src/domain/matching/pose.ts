/** From allowed pairs to the problem that the solver gets: who takes part, with how many places, and what each pair is worth. */

import type { Candidate, Candidates } from './candidates';
import { SCALE } from './criteria';
import type { MatchingInput } from './input';
import { priorityOf } from './priority';
import type { Problem } from './problem';
import type { MenteeProfile, MentorProfile } from './profiles';

/** Confirmed pairs are no part of the problem: they only take up places. */
export function poseProblem(
  found: Candidates,
  { proposals, today }: Pick<MatchingInput, 'proposals' | 'today'>,
): Problem {
  const { aims } = found.yardstick;
  const drafts = new Set(
    proposals.filter(({ status }) => status === 'proposed').map(({ request, mentor }) => keyOf(request, mentor)),
  );
  const mentees = takingPart(found.field.mentees);
  const chosen = aims.choiceFirst ? choiceLevels(found) : () => 0;
  // A level weighs more than the points of everybody together.
  const level = mentees.length * (SCALE + aims.stayBonus + 1) + 1;
  const valueOf = (edge: Candidate): number => {
    const stays = drafts.has(keyOf(edge.request, edge.mentor)) ? aims.stayBonus : 0;
    // Even a pair of score 0 is worth more than none.
    return chosen(edge) * level + edge.score + stays + 1;
  };
  return {
    mentees: mentees.map(({ request }) => ({ id: request.id, priority: priorityOf(request, today) })),
    mentors: takingPart(found.field.mentors).map(({ mentor, placesLeft }) => ({ id: mentor.id, capacity: placesLeft })),
    edges: found.edges.map((edge) => ({ mentee: edge.request, mentor: edge.mentor, value: valueOf(edge) })),
    fixed: [],
    goal: aims.goal,
  };
}

function takingPart<P extends { readonly refusals: readonly unknown[] }>(profiles: readonly P[]): readonly P[] {
  return profiles.filter(({ refusals }) => refusals.length === 0);
}

/** How many of the two have named the other. */
function choiceLevels({ field }: Candidates): (edge: Candidate) => number {
  const mentees = new Map(field.mentees.map((profile) => [profile.request.id, profile]));
  const mentors = new Map(field.mentors.map((profile) => [profile.mentor.id, profile]));
  return ({ request, mentor }) => namings(mentees.get(request)!, mentors.get(mentor)!);
}

function namings(mentee: MenteeProfile, mentor: MentorProfile): number {
  if (mentee.goesOnWith.has(mentor.mentor.person)) return 2;
  const named = [mentee.choices.get(mentor.mentor.person), mentor.choices.get(mentee.request.person)];
  return named.filter((rank) => rank !== undefined && rank !== 'unwilling').length;
}

function keyOf(request: string, mentor: string): string {
  return `${request} ${mentor}`;
}

/** What one mentor more would change: each #tag that people without a mentor ask for is tried with such a mentor in the problem. */

import { mentors } from '../bases/mentors';
import { type Category, people } from '../bases/people';
import { SLOTS } from '../programme/slot';
import { emptyRow } from '../shared/change';
import { assign } from './assign';
import { type Candidates, judgePair } from './candidates';
import type { Edge, Problem, Result } from './problem';
import { bitsOf, type MenteeProfile, type MentorProfile } from './profiles';

export interface TagHelp {
  readonly tag: string;
  /** Who such a mentor would be. */
  readonly category: Helper;
  /** How many more would be served. */
  readonly more: number;
  /** Those without a mentor now who would have one then, in the order of ids. */
  readonly requests: readonly string[];
}

export type Helper = Extract<Category, 'teacher' | 'student' | 'employer'>;

const HELPERS: readonly Helper[] = ['teacher', 'student', 'employer'];

/** The most wanted #tags; each takes a solution of the whole problem. */
const MOST_TAGS = 8;

/** No id of the base looks like this. */
const NEW_ONE = '?';

interface Question {
  readonly found: Candidates;
  readonly problem: Problem;
  readonly result: Result;
}

/** Tries the #tags that most of the people left over ask for, in the order of tags; one that helps nobody is left out. */
export function findTagHelp(question: Question): readonly TagHelp[] {
  const left = new Set(question.result.unmatched);
  const wanting = question.found.field.mentees.filter(({ request }) => left.has(request.id));
  const counts = new Map<string, number>();
  for (const { tags } of wanting) for (const tag of tags.keys()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .slice(0, MOST_TAGS)
    .map(([tag]) => tag)
    .sort()
    .flatMap((tag) => bestHelp(tag, wanting, question));
}

/** The kind of mentor whom most of those could have; a teacher among equals. */
function bestHelp(tag: string, wanting: readonly MenteeProfile[], question: Question): readonly TagHelp[] {
  const asking = wanting.filter(({ tags }) => tags.has(tag));
  const [best] = HELPERS.map((category) => {
    const one = helper(tag, category, 1);
    return { category, able: asking.filter((mentee) => 'score' in judgePair(mentee, one, question.found.yardstick)) };
  }).sort((one, other) => other.able.length - one.able.length);
  if (best === undefined || best.able.length === 0) return [];
  const help = helpOf(tag, best.category, question);
  return help.more > 0 ? [help] : [];
}

function helpOf(tag: string, category: Helper, { found, problem, result }: Question): TagHelp {
  const capacity = found.yardstick.aims.mentorLimit;
  const one = helper(tag, category, capacity);
  const edges = found.field.mentees.flatMap((mentee): readonly Edge[] => {
    if (mentee.refusals.length > 0 || !mentee.tags.has(tag)) return [];
    const judged = judgePair(mentee, one, found.yardstick);
    return 'score' in judged ? [{ mentee: mentee.request.id, mentor: NEW_ONE, value: judged.score + 1 }] : [];
  });
  const then = assign({
    ...problem,
    mentors: [...problem.mentors, { id: NEW_ONE, capacity }],
    edges: [...problem.edges, ...edges],
  });
  const left = new Set(then.unmatched);
  return {
    tag,
    category,
    more: result.unmatched.length - then.unmatched.length,
    requests: result.unmatched.filter((id) => !left.has(id)),
  };
}

/** Somebody in the registry with this #tag alone, who is free at all times. */
function helper(tag: string, category: Helper, placesLeft: number): MentorProfile {
  return {
    mentor: {
      ...emptyRow(mentors),
      id: NEW_ONE,
      person: NEW_ONE,
      status: 'registered',
      recommended: 'yes',
      tags: [tag],
      slots: SLOTS,
      recordChecked: '2000-01-01',
    },
    person: { ...emptyRow(people), id: NEW_ONE, category, status: 'active' },
    refusals: [],
    slotBits: bitsOf(SLOTS),
    course: null,
    speciality: '',
    choices: new Map(),
    tags: new Set([tag]),
    placesLeft,
    hasConsentC4: true,
  };
}

/** The facts behind each part of a score: what both sides answered, for «Обоснование». */

import { commonSlots, type Frequency, type Mode, type Slot } from '../programme/slot';
import type { CriterionId } from './criteria';
import type { ChoiceRank } from './input';
import { comparePreferences, type Preferences } from './preferences';
import type { MenteeProfile, MentorProfile } from './profiles';
import type { Part } from './score';

/** What one side said of the other; `unnamed`: it chose others. */
export type NamedRank = ChoiceRank | 'unnamed' | 'goes-on';

/** The answers of the two; `null` is no answer. */
export interface Answers<T> {
  readonly mentee: T | null;
  readonly mentor: T | null;
}

/** What words about preferences rest on: the years that the mentor asked for (the mentee's own age is personal) and both courses. */
export interface Said {
  readonly years: { readonly from: number | null; readonly to: number | null };
  readonly courses: Answers<number>;
}

export type Evidence =
  | { readonly criterion: 'choice'; readonly ranks: Answers<NamedRank> }
  /** `lacking` are tags asked for that the mentor does not have, `beyond` how many more the mentor has. */
  | {
      readonly criterion: 'tags';
      readonly shared: readonly string[];
      readonly lacking: readonly string[];
      readonly beyond: number;
    }
  /** How many slots each of the two named, and those that both did. */
  | { readonly criterion: 'slots'; readonly common: readonly Slot[]; readonly named: Answers<number> }
  | { readonly criterion: 'rhythm'; readonly frequency: Answers<Frequency>; readonly mode: Answers<Mode> }
  | ({ readonly criterion: 'preferences'; readonly said: Said } & Preferences);

export type ExplainedPart = Part & Evidence;

/** Adds to each part what it rests on. */
export function explain(
  parts: readonly Part[],
  mentee: MenteeProfile,
  mentor: MentorProfile,
): readonly ExplainedPart[] {
  return parts.map(({ criterion, points, most }) => ({ points, most, ...gather(criterion, mentee, mentor) }));
}

function gather(criterion: CriterionId, mentee: MenteeProfile, mentor: MentorProfile): Evidence {
  switch (criterion) {
    case 'choice':
      return { criterion, ranks: ranksOf(mentee, mentor) };
    case 'tags': {
      const asked = [...mentee.tags.keys()];
      return {
        criterion,
        shared: asked.filter((tag) => mentor.tags.has(tag)),
        lacking: asked.filter((tag) => !mentor.tags.has(tag)),
        beyond: [...mentor.tags].filter((tag) => !mentee.tags.has(tag)).length,
      };
    }
    case 'slots':
      return {
        criterion,
        common: commonSlots([mentee.request.slots, mentor.mentor.slots]),
        named: { mentee: mentee.request.slots.length, mentor: mentor.mentor.slots.length },
      };
    case 'rhythm':
      return {
        criterion,
        frequency: { mentee: mentee.request.frequency, mentor: mentor.mentor.frequency },
        mode: { mentee: mentee.request.mode, mentor: mentor.mentor.mode },
      };
    case 'preferences':
      return {
        criterion,
        ...comparePreferences(mentee, mentor),
        said: {
          years: { from: mentor.mentor.ageFrom, to: mentor.mentor.ageTo },
          courses: { mentee: mentee.course, mentor: mentor.course },
        },
      };
    default:
      return criterion satisfies never;
  }
}

function ranksOf(mentee: MenteeProfile, mentor: MentorProfile): Answers<NamedRank> {
  if (mentee.goesOnWith.has(mentor.mentor.person)) return { mentee: 'goes-on', mentor: 'goes-on' };
  const rankOf = (choices: ReadonlyMap<string, ChoiceRank>, other: string): NamedRank | null =>
    choices.size === 0 ? null : (choices.get(other) ?? 'unnamed');
  return {
    mentee: rankOf(mentee.choices, mentor.mentor.person),
    mentor: rankOf(mentor.choices, mentee.request.person),
  };
}

/** The facts behind each part of a score: what both sides answered, for «Обоснование». */

import { commonSlots, type Frequency, type Mode, type Slot } from '../programme/slot';
import type { CriterionId } from './criteria';
import type { ChoiceRank } from './input';
import { comparePreferences, type Preferences } from './preferences';
import type { MenteeProfile, MentorProfile } from './profiles';
import type { Part } from './score';

/** The answers of the two; `null` is no answer. */
export interface Answers<T> {
  readonly mentee: T | null;
  readonly mentor: T | null;
}

export type Evidence =
  | { readonly criterion: 'choice'; readonly ranks: Answers<ChoiceRank | 'unnamed'> }
  | { readonly criterion: 'tags'; readonly shared: readonly string[]; readonly lacking: readonly string[] }
  | { readonly criterion: 'slots'; readonly common: readonly Slot[] }
  | { readonly criterion: 'rhythm'; readonly frequency: Answers<Frequency>; readonly mode: Answers<Mode> }
  | ({ readonly criterion: 'preferences' } & Preferences);

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
      };
    }
    case 'slots':
      return { criterion, common: commonSlots([mentee.request.slots, mentor.mentor.slots]) };
    case 'rhythm':
      return {
        criterion,
        frequency: { mentee: mentee.request.frequency, mentor: mentor.mentor.frequency },
        mode: { mentee: mentee.request.mode, mentor: mentor.mentor.mode },
      };
    case 'preferences':
      return { criterion, ...comparePreferences(mentee, mentor) };
    default:
      return criterion satisfies never;
  }
}

function ranksOf(mentee: MenteeProfile, mentor: MentorProfile): Answers<ChoiceRank | 'unnamed'> {
  const rankOf = (choices: ReadonlyMap<string, ChoiceRank>, other: string): ChoiceRank | 'unnamed' | null =>
    choices.size === 0 ? null : (choices.get(other) ?? 'unnamed');
  return {
    mentee: rankOf(mentee.choices, mentor.mentor.person),
    mentor: rankOf(mentor.choices, mentee.request.person),
  };
}

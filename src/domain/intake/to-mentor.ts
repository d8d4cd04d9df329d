/** From the answers to F04-1 and F04-2 to the mentor's row in «Наставники» (activities 3.2, 4.2). */

import type { Mentor } from '../bases/mentors';
import type { Person } from '../bases/people';
import { FREQUENCY_WORDS, MODE_WORDS } from '../programme/slot';
import type { Moment } from '../shared/day';
import { codeOf } from '../shared/words';
import { type Answers, answersOf } from './questionnaire';
import { normaliseTag } from './tag-text';
import { slotsOf } from './to-request';

/** What a mentor's answer says; the curator's own columns are not among it. */
export type MentorAnswer = Partial<Mentor>;

/** First part (January): what the mentor can teach and how many mentees are welcome. */
export function mentorOfFirstPart(given: Answers, answered: Moment): MentorAnswer {
  const answers = answersOf('F04-1', given);
  return {
    answered,
    tags: [...new Set([...answers.tags, ...ownTags(given)])],
    skills: answers.skills,
    offered: answers.capacity,
    hours: answers.hours,
    achievements: answers.achievements ?? '',
    motivation: answers.motivation,
  };
}

/** Second part (February to April): experience, wishes, free time. */
export function mentorOfSecondPart(given: Answers, answeredSecond: Moment): MentorAnswer {
  const answers = answersOf('F04-2', given);
  return {
    answeredSecond,
    slots: slotsOf(answers.slots),
    frequency: codeOf(FREQUENCY_WORDS, answers.frequency) ?? null,
    mode: codeOf(MODE_WORDS, answers.mode) ?? null,
    ageFrom: answers.ageFrom ?? null,
    ageTo: answers.ageTo ?? null,
    interests: answers.hobbies ?? '',
    preference: answers.menteeWish ?? '',
    training: (answers.training ?? []).join(', '),
  };
}

/** The tags that a mentor missed in the list, as tags. */
export function ownTags(given: Answers): readonly string[] {
  const typed = answersOf('F04-1', given).ownTags ?? '';
  return typed
    .split(/[,;\n]+|(?=#)/)
    .map(normaliseTag)
    .filter((tag) => tag !== '');
}

/** Where a mentor comes from: the college itself, or outside. */
export function mentorSource(person: Person): 'college' | 'partner' {
  return person.category === 'employer' ? 'partner' : 'college';
}

/** How the people of the demo take part: what they ask for or offer, and how they answer: at once, late, twice, wrongly, never. */

import type { DemoPerson } from './person';
import type { Wish } from './trades';

/**
 * `twice`: and then differently; `strange-code`: of nobody; `latin-code`: typed with Latin letters; `other-form`: a questionnaire for others;
 * `too-late`: after the last day.
 */
export type AnswerHabit = 'plainly' | 'twice' | 'strange-code' | 'latin-code' | 'other-form' | 'too-late' | 'never';
/** When the signed paper comes back. */
export type PaperHabit = 'soon' | 'late' | 'never';
/** When a meeting is reported. */
export type ReportHabit = 'same-evening' | 'when-reminded' | 'late' | 'never';

export interface Availability {
  /** «Понедельник» … «Суббота», each with its marks. */
  readonly week: readonly (readonly string[])[];
  readonly frequency: string;
  readonly mode: string;
}

export interface DemoMentee {
  readonly person: DemoPerson;
  readonly wishes: readonly Wish[];
  readonly mentorKind: string;
  readonly importance: number;
  readonly free: Availability;
  /** Day and time of the answer. */
  readonly answersAt: string;
  readonly habit: AnswerHabit;
  readonly paper: PaperHabit;
  readonly reports: ReportHabit;
}

export interface DemoMentor {
  readonly person: DemoPerson;
  /** Choice of F04-1, «Кто вы?». */
  readonly position: string;
  readonly tags: readonly string[];
  readonly capacity: number;
  readonly free: Availability;
  readonly answersAt: string;
  /** When the second questionnaire is answered, if ever. */
  readonly secondAt: string | undefined;
  readonly habit: AnswerHabit;
  readonly paper: PaperHabit;
  readonly reports: ReportHabit;
  /** The social pedagogue's opinion. */
  readonly verdict: 'да' | 'нет' | 'с условием';
  /** A mentor of teachers, who owes the consent of Labour Code 351.8 besides. */
  readonly ofTeachers: boolean;
  readonly agreement: PaperHabit;
  /** Has the record check of somebody from outside been seen? */
  readonly isChecked: boolean;
  readonly wasMentor: boolean;
}

export interface DemoGroup {
  readonly name: string;
  readonly speciality: string;
  readonly course: number;
  readonly tag: string;
}

export interface DemoRole {
  readonly person: DemoPerson;
  readonly role: string;
  readonly track: string;
  readonly accusative: string;
  readonly dative: string;
}

export interface College {
  readonly settings: Readonly<Record<string, string>>;
  readonly groups: readonly DemoGroup[];
  /** Everybody in «Люди». */
  readonly people: readonly DemoPerson[];
  readonly roles: readonly DemoRole[];
  readonly tutors: readonly DemoPerson[];
  /** Those who ask in September, and those who think of it in November. */
  readonly mentees: readonly DemoMentee[];
  readonly lateMentees: readonly DemoMentee[];
  readonly mentors: readonly DemoMentor[];
}

/** What a questionnaire is and which there are: their titles, questions and options are what people see in the form and in its files. */

import type { Day } from '../shared/day';
import { F09, F10 } from './meeting-questionnaires';
import { F01, F02 } from './mentee-questionnaires';
import { F04_1, F04_2 } from './mentor-questionnaires';

interface Common {
  /** Under this name the answer is kept; it never changes. */
  readonly key: string;
  readonly title: string;
  readonly required: boolean;
  /** What stands under the title for the person who answers. */
  readonly help?: string;
}

export interface TextQuestion extends Common {
  readonly kind: 'text' | 'paragraph';
  /** Who answers: the code of a person, or the code of the link that one member of a pair was given. */
  readonly holds?: 'participant-code' | 'link-code';
  readonly limits?: { readonly maxLength: number };
}

export interface ChoiceQuestion extends Common {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly other: boolean;
}

export interface CheckboxQuestion extends Common {
  readonly kind: 'checkbox';
  /** Empty when the options are taken `optionsFrom` a table. */
  readonly options: readonly string[];
  readonly optionsFrom?: 'tags';
  /** Has «Другое», where people write an answer of their own. */
  readonly other: boolean;
  readonly limits?: { readonly minChosen?: number; readonly maxChosen?: number };
}

export interface NumberQuestion extends Common {
  readonly kind: 'scale' | 'number';
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** What stands at the ends of a scale. */
  readonly ends?: readonly [low: string, high: string];
}

export interface DateQuestion extends Common {
  readonly kind: 'date';
}

/** Several marks in a row are allowed: in Google Forms it is a checkbox grid. */
export interface GridQuestion extends Common {
  readonly kind: 'grid';
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export type Question = TextQuestion | ChoiceQuestion | CheckboxQuestion | NumberQuestion | DateQuestion | GridQuestion;

export type QuestionKind = Question['kind'];

export interface Questionnaire {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** A text, a choice or a day; several choices, «Другое» last; a number; of a grid only the rows that have marks. */
export type AnswerValue = string | readonly string[] | number | Readonly<Record<string, readonly string[]>>;

/** Question key → answer; what was left empty is absent. */
export type Answers = Readonly<Record<string, AnswerValue>>;

export const QUESTIONNAIRES = [F01, F02, F04_1, F04_2, F09, F10] as const satisfies readonly Questionnaire[];

export type QuestionnaireId = (typeof QUESTIONNAIRES)[number]['id'];

type Asked<Id extends QuestionnaireId> = Extract<
  (typeof QUESTIONNAIRES)[number],
  { readonly id: Id }
>['questions'][number];

type ValueOf<Q> = Q extends { readonly kind: 'scale' | 'number' }
  ? number
  : Q extends { readonly kind: 'checkbox' }
    ? readonly string[]
    : Q extends { readonly kind: 'grid' }
      ? Readonly<Record<string, readonly string[]>>
      : Q extends { readonly kind: 'date' }
        ? Day
        : string;

/** The answers to one questionnaire: what is required stands there, the rest may be absent. */
export type AnswersOf<Id extends QuestionnaireId> = {
  readonly [Q in Asked<Id> as Q extends { readonly required: true } ? Q['key'] : never]: ValueOf<Q>;
} & {
  readonly [Q in Asked<Id> as Q extends { readonly required: false } ? Q['key'] : never]?: ValueOf<Q>;
};

/** Returns the questionnaire of the id, with its questions as plain records. */
export function questionnaireOf(id: QuestionnaireId): Questionnaire & { readonly id: QuestionnaireId } {
  return QUESTIONNAIRES.find((questionnaire) => questionnaire.id === id) ?? F01;
}

/** Is the text the id of a questionnaire that this version knows? */
export function isQuestionnaireId(text: string): text is QuestionnaireId {
  return QUESTIONNAIRES.some((questionnaire) => questionnaire.id === text);
}

/** Reads the answers to a questionnaire by their own types; right only for answers that `validateAnswers` had no issue with. */
export function answersOf<Id extends QuestionnaireId>(_id: Id, answers: Answers): AnswersOf<Id> {
  return answers as AnswersOf<Id>;
}

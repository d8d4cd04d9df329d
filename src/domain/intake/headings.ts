/** How a heading of a file names a question: by its title, and in a grid by title and row, «Когда вам удобно встречаться? [Понедельник]». */

import { foldText } from './fold-text';
import type { Question, Questionnaire } from './questionnaire';

/** In a sheet of answers the first, in the download of Google Forms either. */
export const TIME_TITLES = ['Отметка времени', 'Timestamp'] as const;

export interface Place {
  readonly question: Question;
  /** The row of a grid. */
  readonly row?: string;
}

/** Returns whether the heading is the title; spaces, ё/е and letter case do not count. */
export function isTitle(heading: string, title: string): boolean {
  return foldText(heading) === foldText(title);
}

/** Is the heading that of the time at which an answer was sent? */
export function isTimeTitle(heading: string): boolean {
  return TIME_TITLES.some((title) => isTitle(heading, title));
}

/** Returns the question, and the row of a grid, that a column answers. */
export function placeOf(heading: string, questionnaire: Questionnaire): Place | undefined {
  for (const question of questionnaire.questions) {
    if (question.kind !== 'grid') {
      if (isTitle(heading, question.title)) return { question };
      continue;
    }
    const row = question.rows.find((title) => isTitle(heading, `${question.title} [${title}]`));
    if (row !== undefined) return { question, row };
  }
  return undefined;
}

/**
 * Which answers have been heard before. Of a Google Form the newest keys stand in its row of «Анкеты», everything older than these is known;
 * the lines of files are looked up among all answers ever taken.
 */

import { type Change, set } from '../shared/change';
import { addMinutes, type Moment } from '../shared/day';
import { type FormRow, forms } from './answer-table';
import { answerKey, type Incoming } from './incoming';

/** How long keys are kept: a sweep reads a form a day back, and Google does not say on which side of a moment `getResponses` begins. */
export const REMEMBERED_MINUTES = 25 * 60;

/** Has the form's row heard this answer already? */
export function isHeard(form: FormRow | undefined, one: Incoming): boolean {
  if (!form || form.readUpTo === null) return false;
  if (one.submitted < addMinutes(form.readUpTo, -REMEMBERED_MINUTES)) return true;
  return recentKeys(form).includes(answerKey(one));
}

/** The rows of «Анкеты» after these answers have been heard. */
export function hearing(rows: readonly FormRow[], heard: readonly Incoming[]): readonly Change[] {
  return rows.flatMap((form) => {
    const own = heard.filter(({ questionnaire, source }) => questionnaire === form.id && source === 'google');
    if (own.length === 0) return [];
    const readUpTo = own.map(({ submitted }) => submitted).reduce(later, form.readUpTo ?? '');
    const from = addMinutes(readUpTo, -REMEMBERED_MINUTES);
    const keys = [...new Set([...recentKeys(form), ...own.map(answerKey)])].filter(
      (key) => key.slice(key.lastIndexOf('@') + 1) >= from,
    );
    return [set(forms, form.id, { readUpTo, recent: keys.join('\n') })];
  });
}

function recentKeys(form: FormRow): readonly string[] {
  return form.recent.split('\n').filter((key) => key !== '');
}

function later(one: Moment, other: Moment): Moment {
  return one > other ? one : other;
}

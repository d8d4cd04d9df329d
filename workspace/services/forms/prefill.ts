/** Links that open a form with answers filled in: …/viewform?usp=pp_url&entry.N=value, one entry a question, one a row of a grid. */

import { isBlank, type Answer } from './answer';
import { isOffered } from './answer-check';
import type { FormState } from './form-state';
import { isGrid } from './item-kind';
import { type ItemState } from './item-state';

/** The value of an entry when the respondent's own text stands in «Другое». */
const OTHER = '__other_option__';

/** The address for respondents. */
export function publishedUrl({ publicId }: Pick<FormState, 'publicId'>): string {
  return `https://docs.google.com/forms/d/e/${publicId}/viewform`;
}

/** Writes the link for answers by item id. */
export function prefilledUrl(form: FormState, answers: Readonly<Record<string, Answer>>): string {
  const pairs = form.items.flatMap((item) => entriesOf(item, answers[item.id]));
  const query = pairs.map(([name, value]) => `&${name}=${encodeURIComponent(value).replaceAll('%20', '+')}`);
  return `${publishedUrl(form)}?usp=pp_url${query.join('')}`;
}

type Pair = readonly [name: string, value: string];

function entriesOf(item: ItemState, answer: Answer | undefined): readonly Pair[] {
  if (answer === undefined || isBlank(answer)) return [];
  if (isGrid(item.kind) && typeof answer !== 'string') {
    return answer.flatMap((row, index) =>
      [row ?? []].flat().map((value): Pair => [`entry.${item.entries[index]}`, value]),
    );
  }
  const values = typeof answer === 'string' ? [answer] : answer.flatMap((value) => value ?? []);
  return values.flatMap((value): readonly Pair[] => {
    const name = `entry.${item.entries[0]}`;
    const isOwnText =
      item.hasOther && !isOffered({ ...item, hasOther: false }, item.kind === 'CHECKBOX' ? [value] : value);
    return isOwnText
      ? [
          [name, OTHER],
          [`${name}.other_option_response`, value],
        ]
      : [[name, value]];
  });
}

/** Reads what a link fills in, by item id; entries of questions that are gone, and choices that do not exist, fill nothing. */
export function readPrefilled(form: FormState, query: URLSearchParams): Readonly<Record<string, Answer>> {
  const values: Record<string, Answer> = {};
  for (const item of form.items) {
    const answer = answerIn(item, query);
    if (answer !== undefined && !isBlank(answer) && isOffered(item, answer)) values[item.id] = answer;
  }
  return values;
}

function answerIn(item: ItemState, query: URLSearchParams): Answer | undefined {
  const given = item.entries.map((entry) => {
    const name = `entry.${entry}`;
    return query
      .getAll(name)
      .map((value) => (value === OTHER ? (query.get(`${name}.other_option_response`) ?? '') : value));
  });
  if (item.kind === 'GRID') return given.map(([value]) => value ?? null);
  if (item.kind === 'CHECKBOX_GRID') return given.map((row) => (row.length > 0 ? row : null));
  if (item.kind === 'CHECKBOX') return given[0] ?? [];
  return given[0]?.[0];
}

/** Finds the form that a link leads to, by its public id or the file's. */
export function formOfLink(forms: readonly FormState[], url: string): FormState | undefined {
  const publicId = /\/forms\/d\/e\/([\w-]+)/.exec(url)?.[1];
  if (publicId !== undefined) return forms.find((form) => form.publicId === publicId);
  const id = /\/forms\/d\/([\w-]+)/.exec(url)?.[1];
  return forms.find((form) => form.id === id);
}

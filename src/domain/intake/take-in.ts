/**
 * Takes answers in (activities 2.3, 3.2, 4.2): every answer goes to «Ответы» as it is, the newest one of a person into the base; one that
 * cannot be taken in goes to «Требует проверки» whole. Nothing is lost, and the same answer twice changes nothing.
 */

import type { Mentor } from '../bases/mentors';
import type { Person } from '../bases/people';
import type { Request } from '../bases/requests';
import type { Tag as TagRow } from '../bases/tags';
import { add, type Change } from '../shared/change';
import type { Moment } from '../shared/day';
import { accept } from './accept';
import { answers as answerTable, CELL_LIMIT, cutIntoCells, type FormRow } from './answer-table';
import { baseRows } from './base-rows';
import { digestOf } from './digest';
import { type Accepted, answerKey, type Incoming, type Waiting } from './incoming';
import { newTags, tagDictionary } from './new-tags';
import { review } from './review-table';

export interface IntakeBooks {
  readonly people: readonly Person[];
  readonly requests: readonly Request[];
  readonly mentors: readonly Mentor[];
  readonly tags: readonly TagRow[];
  readonly forms: readonly FormRow[];
  /** Keys of the answers that were taken or put to review before, as far as these could come again. */
  readonly known: ReadonlySet<string>;
  readonly now: Moment;
}

export interface Intake {
  readonly changes: readonly Change[];
  readonly taken: readonly Accepted[];
  readonly waiting: readonly Waiting[];
  /** How many were there already. */
  readonly repeated: number;
}

export function takeIn(incoming: readonly Incoming[], books: IntakeBooks): Intake {
  const dictionary = tagDictionary(books.tags);
  const people = new Map(books.people.map((person) => [person.id, person]));
  const forms = new Map(books.forms.map((form) => [form.id, form]));
  const taken: Accepted[] = [];
  const waiting: Waiting[] = [];
  for (const one of unheard(incoming, books.known)) {
    const decided = accept(one, { person: (code) => people.get(code), form: (id) => forms.get(id), tags: dictionary });
    if ('reason' in decided) waiting.push(decided);
    else taken.push(decided);
  }
  return {
    taken,
    waiting,
    repeated: incoming.length - taken.length - waiting.length,
    changes: [
      ...taken.map((one) => answerRow(one, books.now)),
      ...waiting.map((one) => reviewRow(one, books.now)),
      ...baseRows(taken, { ...books, people }),
      ...newTags(taken, dictionary),
    ],
  };
}

/** What has not been heard yet, each once, in the order in which it was sent. */
export function unheard(incoming: readonly Incoming[], known: ReadonlySet<string>): readonly Incoming[] {
  const fresh = new Map(incoming.map((one) => [answerKey(one), one]));
  for (const key of known) fresh.delete(key);
  return [...fresh.values()].sort((a, b) => compare(a.submitted, b.submitted) || compare(answerKey(a), answerKey(b)));
}

/** The row of «Ответы»; `pair` is named for the report of a meeting. */
export function answerRow({ incoming, person, answers }: Accepted, now: Moment, pair = ''): Change {
  const { questionnaire, submitted, source } = incoming;
  const known = { id: answerKey(incoming), submitted, questionnaire, person, pair, source, takenAt: now };
  return add(answerTable, { ...known, ...jsonCells(answers) });
}

/** The row of «Требует проверки», with the answer as it came. */
export function reviewRow({ incoming, reason, detail, code }: Waiting, now: Moment): Change {
  const { questionnaire, submitted, responseId: response, source } = incoming;
  const known = { id: reviewId(incoming), at: now, reason, detail, code, status: 'waiting' as const };
  return add(review, { ...known, questionnaire, submitted, response, source, ...jsonCells(incoming.raw) });
}

/** The row's id comes from the answer's own key, so that a file read twice does not put it to review twice. */
export function reviewId(incoming: Incoming): string {
  return `ТП-${digestOf([answerKey(incoming)]).slice(0, 8)}`;
}

/** A row has four cells for an answer; one place in each may stay empty for a sign that is not torn. */
const JSON_CELLS = 4;
const MOST_JSON = JSON_CELLS * (CELL_LIMIT - 1);

/** A whole answer. Of one that no row can hold the longest texts are cut, or it would stand in the way of all that come after it. */
function jsonCells(whole: unknown): Readonly<Record<'json1' | 'json2' | 'json3' | 'json4', string>> {
  let json = JSON.stringify(whole);
  for (let longest = CELL_LIMIT; json.length > MOST_JSON; longest = Math.floor(longest / 2)) {
    json = JSON.stringify(whole, (_key, value: unknown) =>
      typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}…` : value,
    );
  }
  const [json1 = '', json2 = '', json3 = '', json4 = ''] = cutIntoCells(json, JSON_CELLS);
  return { json1, json2, json3, json4 };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

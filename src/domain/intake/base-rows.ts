/** The rows of the bases that answers fill: one of «Запросы» or «Наставники» a person, in which the newest answer to each questionnaire counts. */

import { type Mentor, mentors } from '../bases/mentors';
import { people, type Person, shortName } from '../bases/people';
import { type Request, requests } from '../bases/requests';
import { add, type Change, emptyRow, set } from '../shared/change';
import { type Day, dayOf, type Moment } from '../shared/day';
import { idSeries } from '../shared/table';
import type { Accepted } from './incoming';
import { answersOf } from './questionnaire';
import { mentorOfFirstPart, mentorOfSecondPart, mentorSource } from './to-mentor';
import { requestOfStudent, requestOfTeacher } from './to-request';

export interface BaseInput {
  readonly people: ReadonlyMap<string, Person>;
  readonly requests: readonly Request[];
  readonly mentors: readonly Mentor[];
  readonly now: Moment;
}

/** The answers must come in the order in which they were sent. */
export function baseRows(taken: readonly Accepted[], input: BaseInput): readonly Change[] {
  return [...requestRows(taken, input), ...mentorRows(taken, input), ...experiences(taken, input)];
}

function requestRows(taken: readonly Accepted[], input: BaseInput): readonly Change[] {
  const newId = idSeries(
    'З-',
    input.requests.map(({ id }) => id),
  );
  return rowsByPerson(taken, input.requests, requestOf).map(({ person, row, values }) => {
    const owner = input.people.get(person);
    const shown = { name: owner ? shortName(owner) : '', group: owner?.group ?? '' };
    if (row) return set(requests, row.id, { ...values, ...shown });
    return add(requests, { ...newRequest(dayOf(input.now)), ...values, ...shown, id: newId(), person });
  });
}

function newRequest(entered: Day): Request {
  return { ...emptyRow(requests), status: 'in-base', source: 'questionnaire', entered };
}

function mentorRows(taken: readonly Accepted[], input: BaseInput): readonly Change[] {
  const newId = idSeries(
    'Н-',
    input.mentors.map(({ id }) => id),
  );
  return rowsByPerson(taken, input.mentors, mentorOf).map(({ person, row, values }) => {
    const owner = input.people.get(person);
    const name = owner ? shortName(owner) : '';
    if (row) return set(mentors, row.id, { ...values, name });
    const source = owner ? mentorSource(owner) : null;
    const empty = { ...emptyRow(mentors), status: 'candidate' as const, load: 0, entered: dayOf(input.now) };
    return add(mentors, { ...empty, ...values, source, name, id: newId(), person });
  });
}

/** What an answer says for a base, and when the base's row last heard of the same questionnaire. */
interface Said<Row> {
  readonly values: Partial<Row>;
  heard(row: Row): Moment | null;
}

function requestOf({ incoming, answers }: Accepted): Said<Request> | undefined {
  const { questionnaire, submitted } = incoming;
  const heard = (row: Request): Moment | null => row.answered;
  if (questionnaire === 'F01') return { values: requestOfStudent(answers, submitted), heard };
  return questionnaire === 'F02' ? { values: requestOfTeacher(answers, submitted), heard } : undefined;
}

function mentorOf({ incoming, answers }: Accepted): Said<Mentor> | undefined {
  const { questionnaire, submitted } = incoming;
  if (questionnaire === 'F04-1') return { values: mentorOfFirstPart(answers, submitted), heard: (row) => row.answered };
  if (questionnaire === 'F04-2')
    return { values: mentorOfSecondPart(answers, submitted), heard: (row) => row.answeredSecond };
  return undefined;
}

interface PersonRow<Row> {
  readonly person: string;
  readonly row: Row | undefined;
  readonly values: Partial<Row>;
}

/** Folds each person's answers into one set of values; an answer older than what the base has heard changes nothing. */
function rowsByPerson<Row extends { readonly person: string }>(
  taken: readonly Accepted[],
  rows: readonly Row[],
  read: (one: Accepted) => Said<Row> | undefined,
): readonly PersonRow<Row>[] {
  const rowOf = new Map(rows.map((row) => [row.person, row]));
  const folded = new Map<string, Partial<Row>>();
  for (const one of taken) {
    const said = read(one);
    const row = rowOf.get(one.person);
    const heard = row && said ? said.heard(row) : null;
    if (!said || (heard !== null && heard > one.incoming.submitted)) continue;
    folded.set(one.person, { ...folded.get(one.person), ...said.values });
  }
  return [...folded].map(([person, values]) => ({ person, row: rowOf.get(person), values }));
}

/** Years in the profession are asked for in F02 and kept with the person: they tell who is a young specialist. */
function experiences(taken: readonly Accepted[], input: BaseInput): readonly Change[] {
  const newest = new Map<string, number>();
  for (const { incoming, person, answers } of taken) {
    if (incoming.questionnaire === 'F02') newest.set(person, answersOf('F02', answers).experience);
  }
  return [...newest].flatMap(([person, experience]) =>
    input.people.get(person)?.experience === experience ? [] : [set(people, person, { experience })],
  );
}

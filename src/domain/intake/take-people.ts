/**
 * Takes lines of Люди.csv, Группы.csv and Согласия.csv into the bases. A filled cell replaces what stands there, an empty one leaves it; a
 * person without a code is the one person who has the same name and birth date, or a new one; two alike are put to the curator.
 */

import { type Consent, consents } from '../bases/consents';
import { CODE_LETTER, people, type Person, shortName } from '../bases/people';
import { type Group, groups } from '../programme/groups';
import { add, type Change, emptyRow, set } from '../shared/change';
import type { Moment } from '../shared/day';
import { idSeries } from '../shared/table';
import type { ConsentLine, GroupLine, PersonLine } from './college-files';
import { digestOf } from './digest';
import { foldText } from './fold-text';
import { review, type ReviewReason } from './review-table';

export interface TakenLines {
  readonly changes: readonly Change[];
  readonly added: number;
  readonly changed: number;
  readonly waiting: number;
}

export function takeGroups(lines: readonly GroupLine[], known: readonly Group[]): TakenLines {
  const byName = new Map(known.map((group) => [group.id, group]));
  return tally(
    lines.map((line) => {
      const group = byName.get(line.id);
      return group
        ? revise(group, line, (values) => set(groups, group.id, values))
        : add(groups, { ...emptyRow(groups), ...line });
    }),
  );
}

export function takePeople(lines: readonly PersonLine[], known: readonly Person[], now: Moment): TakenLines {
  const byCode = new Map(known.map((person) => [person.id, person]));
  const alike = new Map<string, Person[]>();
  for (const person of known) push(alike, likeness(person), person);
  const codes = [...byCode.keys(), ...lines.map(({ id }) => id)];
  const series = new Map<string, () => string>();
  const changes = lines.map((line) => {
    const { partner: organisation, ...rest } = line;
    const values = { ...rest, organisation };
    const same = line.id === '' ? (alike.get(likeness(line)) ?? []) : [];
    if (same.length > 1) return putToReview('two-people-alike', same.map(({ id }) => id).join(', '), line, now);
    const existing = line.id === '' ? same[0] : byCode.get(line.id);
    if (existing)
      return revise(existing, { ...values, id: existing.id }, (changed) => set(people, existing.id, changed));
    const letter = line.category ? CODE_LETTER[line.category] : 'К';
    const newId = series.get(letter) ?? idSeries(`${letter}-`, codes);
    series.set(letter, newId);
    const person: Person = { ...emptyRow(people), status: 'active', ...values, id: line.id === '' ? newId() : line.id };
    push(alike, likeness(person), person);
    byCode.set(person.id, person);
    return add(people, person);
  });
  return tally(changes);
}

export interface ConsentInput {
  readonly known: readonly Consent[];
  readonly people: ReadonlyMap<string, Person>;
  readonly now: Moment;
}

/** A renewed consent stands beside the old one; a paper that was asked for and comes back fills its row. */
export function takeConsents(lines: readonly ConsentLine[], { known, people: persons, now }: ConsentInput): TakenLines {
  const newId = idSeries(
    'Б-',
    known.map(({ id }) => id),
    4,
  );
  const rows = new Map<string, Consent[]>();
  for (const row of known) push(rows, `${row.person} ${row.kind ?? ''}`, row);
  const changes = lines.map((line) => {
    const person = persons.get(line.person);
    if (!person) return putToReview('unknown-code', line.person, line, now);
    const standing = (rows.get(`${line.person} ${line.kind ?? ''}`) ?? []).find(
      (row) => row.status === 'needed' || row.status === 'issued' || row.received === line.received,
    );
    const values = {
      ...line,
      name: shortName(person),
      signer: line.kind === 'C2' ? ('guardian' as const) : ('self' as const),
    };
    if (standing) return revise(standing, values, (changed) => set(consents, standing.id, changed));
    const row: Consent = { ...emptyRow(consents), ...values, id: newId() };
    push(rows, `${row.person} ${row.kind ?? ''}`, row);
    return add(consents, row);
  });
  return tally(changes);
}

/** The change that brings filled values in; `undefined` when they stand there already. */
function revise<Row extends object>(
  row: Row,
  values: Partial<Row>,
  write: (changed: Partial<Row>) => Change,
): Change | undefined {
  const changed = Object.entries(values).filter(([key, value]) => {
    const isEmpty = value === '' || value === null || value === undefined;
    // A line knows its number in the file too, which is no column.
    return key in row && !isEmpty && (row as Readonly<Record<string, unknown>>)[key] !== value;
  });
  return changed.length === 0 ? undefined : write(Object.fromEntries(changed) as Partial<Row>);
}

function likeness({ last, first, middle, birth }: Pick<Person, 'last' | 'first' | 'middle' | 'birth'>): string {
  return [foldText(last), foldText(first), foldText(middle), birth ?? ''].join('|');
}

/** What the curator needs to decide stands in the line itself, which is kept whole. */
function putToReview(reason: ReviewReason, detail: string, line: object, now: Moment): Change {
  const json1 = JSON.stringify(line);
  return add(review, { id: `ТП-${digestOf([json1]).slice(0, 8)}`, at: now, reason, detail, status: 'waiting', json1 });
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function tally(made: readonly (Change | undefined)[]): TakenLines {
  const changes = made.filter((change) => change !== undefined);
  const waiting = changes.filter(({ table }) => table.code === review.code).length;
  return {
    changes,
    added: changes.filter(({ kind }) => kind === 'add').length - waiting,
    changed: changes.filter(({ kind }) => kind === 'set').length,
    waiting,
  };
}

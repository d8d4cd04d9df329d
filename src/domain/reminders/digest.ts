/** One mail a person a day: all that is to be told, in codes, as rows of «Очередь» (model.md §4). */

import type { ConsentBook } from '../bases/consents';
import { addressOf, isActive, type Person } from '../bases/people';
import { holders, type RoleRow } from '../bases/roles';
import { numberSetting, type Settings } from '../programme/settings';
import { add, type Change } from '../shared/change';
import type { Day } from '../shared/day';
import { outbox, queueKey } from '../shared/queue';
import { type DigestLine, writeDigest } from './digest-payload';
import { type Item, keyOf } from './rule';

export interface DigestRequest {
  readonly items: readonly Item[];
  readonly people: readonly Person[];
  readonly roles: readonly RoleRow[];
  readonly consents: ConsentBook;
  readonly settings: Settings;
  readonly today: Day;
  /** Keys that stand in «Очередь» or «Отправлено»: such a digest is not made again. */
  readonly taken: ReadonlySet<string>;
}

export interface Digests {
  readonly changes: readonly Change[];
  /** What nobody can be told, because no curator may be written to. */
  readonly untold: readonly Item[];
}

/** Gathers the items into one digest a person; what cannot be mailed goes to the curator, to be told in person. */
export function makeDigests(request: DigestRequest): Digests {
  const { today, roles } = request;
  const reachable = new Set(request.people.filter((person) => mayWrite(person, request)).map(({ id }) => id));
  const curators = personsOf(holders(roles, 'curator', today)).filter((person) => reachable.has(person));
  const lines = new Map<string, Map<string, DigestLine>>();
  const untold: Item[] = [];
  for (const item of request.items) {
    const addressed = receiversOf(item, request);
    if (addressed.length === 0) untold.push(item);
    for (const person of addressed) {
      const inPerson = !reachable.has(person);
      const line = inPerson ? { ...lineOf(item), tellInPerson: person } : lineOf(item);
      const receivers = inPerson ? curators : [person];
      for (const receiver of receivers) put(lines, receiver, line);
      if (receivers.length === 0) untold.push(item);
    }
  }
  const digests = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return { changes: digests.flatMap(([person, told]) => queue(person, [...told.values()], request)), untold };
}

function mayWrite(person: Person, { consents }: DigestRequest): boolean {
  return isActive(person) && addressOf(person) !== undefined && consents.mayProcess(person);
}

/** Who holds the role now, for a trackLead of the item's track; the curator stands in for a role that nobody holds. */
function receiversOf({ to }: Item, { roles, today }: DigestRequest): readonly string[] {
  if ('person' in to) return [to.person];
  const found = holders(roles, to.role, today).filter((row) => to.role !== 'trackLead' || row.track === to.track);
  const persons = personsOf(found);
  return persons.length > 0 ? persons : personsOf(holders(roles, 'curator', today));
}

function personsOf(rows: readonly RoleRow[]): readonly string[] {
  return [...new Set(rows.map(({ person }) => person))];
}

function lineOf({ rule, object, due, level }: Item): DigestLine {
  return { rule, object, due, level };
}

function put(lines: Map<string, Map<string, DigestLine>>, person: string, line: DigestLine): void {
  const told = lines.get(person) ?? new Map<string, DigestLine>();
  told.set(`${keyOf(line)} ${line.tellInPerson ?? ''}`, line);
  lines.set(person, told);
}

function queue(person: string, lines: readonly DigestLine[], request: DigestRequest): readonly Change[] {
  const key = queueKey('mail', person, request.today);
  if (request.taken.has(key)) return [];
  const hour = String(numberSetting(request.settings, 'send_hour')).padStart(2, '0');
  return [
    add(outbox, {
      id: key,
      kind: 'mail',
      rule: 'digest',
      to: person,
      payload: writeDigest(lines),
      due: `${request.today}T${hour}:00:00`,
      state: 'waiting',
      attempts: 0,
    }),
  ];
}

import { type Consent, consentBook, consents } from '../../../src/domain/bases/consents';
import { people, type Person } from '../../../src/domain/bases/people';
import { type RoleRow, roles } from '../../../src/domain/bases/roles';
import { type DigestRequest, makeDigests } from '../../../src/domain/reminders/digest';
import { readDigest } from '../../../src/domain/reminders/digest-payload';
import type { Item } from '../../../src/domain/reminders/rule';
import { add, emptyRow } from '../../../src/domain/shared/change';
import { outbox } from '../../../src/domain/shared/queue';
import { DEFAULTS } from '../meetings/pair-fixtures';

const TODAY = '2026-10-12';

function aPerson(id: string, values: Partial<Person> = {}): Person {
  const email = `${id.codePointAt(0)}-${id.slice(2)}@example.ru`;
  return { ...emptyRow(people), id, category: 'teacher', birth: '1980-01-01', status: 'active', email, ...values };
}

function aConsent(person: string, values: Partial<Consent> = {}): Consent {
  return { ...emptyRow(consents), id: `Б-${person}`, person, kind: 'C1', status: 'received', ...values };
}

function aRole(person: string, values: Partial<RoleRow> = {}): RoleRow {
  return { ...emptyRow(roles), id: `Р-${person}`, person, role: 'curator', ...values };
}

function anItem(values: Partial<Item> = {}): Item {
  return { rule: 'R31', to: { person: 'П-001' }, object: 'В-00001', due: TODAY, level: 1, ...values };
}

const LEAD = aRole('П-003', { role: 'trackLead', track: 'teacher-student' });
const TO_LEAD = { role: 'trackLead', track: 'teacher-student' } as const;
const EVERYBODY = ['К-001', 'П-001', 'П-002', 'П-003'];

function make(items: readonly Item[], values: Partial<DigestRequest> = {}): ReturnType<typeof makeDigests> {
  return makeDigests({
    items,
    people: EVERYBODY.map((id) => aPerson(id)),
    roles: [aRole('К-001'), LEAD],
    consents: consentBook(
      EVERYBODY.map((id) => aConsent(id)),
      TODAY,
    ),
    settings: DEFAULTS,
    today: TODAY,
    taken: new Set(),
    ...values,
  });
}

/** Who is told how many lines. */
function receivers(digests: ReturnType<typeof makeDigests>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    digests.changes.map((change) =>
      change.kind === 'add'
        ? [String(change.row['to']), readDigest(String(change.row['payload'])).lines.length]
        : ['', 0],
    ),
  );
}

describe('makeDigests', () => {
  it('writes one mail a person a day, in codes only', () => {
    const items = [anItem(), anItem({ rule: 'R30', object: 'В-00002', level: 1 })];

    expect(make(items)).toEqual({
      changes: [
        add(outbox, {
          id: 'mail:П-001:2026-10-12',
          kind: 'mail',
          rule: 'digest',
          to: 'П-001',
          payload: '{"template":"digest","items":[["R30","В-00002","2026-10-12",1],["R31","В-00001","2026-10-12",1]]}',
          due: '2026-10-12T09:00:00',
          state: 'waiting',
          attempts: 0,
        }),
      ],
      untold: [],
    });
  });

  it('writes nothing when there is nothing to tell', () => {
    expect(make([])).toEqual({ changes: [], untold: [] });
  });

  it('makes no digest again that is queued or sent', () => {
    const taken = new Set(['mail:П-001:2026-10-12']);

    expect(receivers(make([anItem(), anItem({ to: { person: 'П-002' } })], { taken }))).toEqual({ 'П-002': 1 });
  });

  it('tells a person the same thing once', () => {
    expect(receivers(make([anItem(), anItem()]))).toEqual({ 'П-001': 1 });
  });

  it('sends at the hour of the settings', () => {
    const [change] = make([anItem()], { settings: { ...DEFAULTS, send_hour: '14' } }).changes;

    expect(change?.kind === 'add' ? change.row['due'] : undefined).toBe('2026-10-12T14:00:00');
  });

  it('tells the trackLead of the track', () => {
    const other = aRole('П-002', { role: 'trackLead', track: 'student-student' });

    expect(receivers(make([anItem({ to: TO_LEAD })], { roles: [aRole('К-001'), other, LEAD] }))).toEqual({
      'П-003': 1,
    });
  });

  it.each([
    ['nobody leads the track', anItem({ to: { ...TO_LEAD, track: 'employer-student' } }), [aRole('К-001'), LEAD]],
    ['the track is not known', anItem({ to: { ...TO_LEAD, track: null } }), [aRole('К-001'), LEAD]],
    ['the role has run out', anItem({ to: TO_LEAD }), [aRole('К-001'), { ...LEAD, to: '2026-10-11' }]],
    ['there is no psychologist', anItem({ to: { role: 'psychologist', track: null } }), [aRole('К-001'), LEAD]],
  ])('tells the curator when %s', (_, item, rows) => {
    expect(receivers(make([item], { roles: rows }))).toEqual({ 'К-001': 1 });
  });

  it('tells every curator', () => {
    const item = anItem({ to: { role: 'curator', track: null } });

    expect(receivers(make([item], { roles: [aRole('К-001'), aRole('П-002')] }))).toEqual({ 'К-001': 1, 'П-002': 1 });
  });

  it.each([
    ['has given no consent', aPerson('П-009')],
    ['is not active', aPerson('П-001', { status: 'dismissed' })],
    ['has no address', aPerson('П-001', { email: 'нет' })],
    ['is a minor without a guardian’s consent', aPerson('П-001', { birth: '2010-01-01' })],
  ])('lets the curator tell in person who %s', (_, person) => {
    const [change] = make([anItem({ to: { person: person.id } })], { people: [aPerson('К-001'), person] }).changes;

    expect(change?.kind === 'add' ? [change.row['to'], readDigest(String(change.row['payload'])).lines] : []).toEqual([
      'К-001',
      [{ rule: 'R31', object: 'В-00001', due: TODAY, level: 1, tellInPerson: person.id }],
    ]);
  });

  it('lets the curator tell in person who is not in the base', () => {
    expect(receivers(make([anItem({ to: { person: 'С-404' } })]))).toEqual({ 'К-001': 1 });
  });

  it('lets the curator tell a trackLead who may not be written to', () => {
    const book = consentBook([aConsent('К-001')], TODAY);

    expect(receivers(make([anItem({ to: TO_LEAD })], { consents: book }))).toEqual({ 'К-001': 1 });
  });

  it('hands over what nobody can be told when no curator may be written to', () => {
    const item = anItem({ to: { person: 'П-009' } });

    expect(make([item], { consents: consentBook([], TODAY) })).toEqual({ changes: [], untold: [item] });
  });

  it('hands over what nobody can be told when there is no curator', () => {
    const item = anItem({ to: { role: 'curator', track: null } });

    expect(make([item], { roles: [] })).toEqual({ changes: [], untold: [item] });
  });

  it('writes the same whatever the order of items, people and roles', () => {
    const items = [
      anItem(),
      anItem({ to: TO_LEAD }),
      anItem({ rule: 'R32', to: { person: 'П-001' }, object: '2026-001', level: 10 }),
      anItem({ to: { role: 'curator', track: null }, object: 'В-00007' }),
    ];
    const reversed = {
      people: EVERYBODY.map((id) => aPerson(id)).reverse(),
      roles: [LEAD, aRole('К-001')],
    };

    expect(make([...items].reverse(), reversed)).toEqual(make(items));
  });
});

/** An invented college with pairs that wait for an order. */

import { type Consent, type ConsentKind, consents } from '../../../src/domain/bases/consents';
import { type Person, people } from '../../../src/domain/bases/people';
import { type RoleRow, roles } from '../../../src/domain/bases/roles';
import type { OrderInput } from '../../../src/domain/documents/order-pairs';
import { type Member, members, type Pair, pairs } from '../../../src/domain/pairs/pair-table';
import { type Group, groups } from '../../../src/domain/programme/groups';
import { readSettings, type Settings } from '../../../src/domain/programme/settings';
import { emptyRow } from '../../../src/domain/shared/change';

export const TODAY = '2026-11-24';

/** A person by the full name. */
export function aPerson(id: string, name: string, values: Partial<Person> = {}): Person {
  const [last = '', first = '', middle = ''] = name.split(' ');
  return {
    ...emptyRow(people),
    id,
    last,
    first,
    middle,
    category: 'teacher',
    status: 'active',
    birth: '1980-05-05',
    ...values,
  };
}

/** An adult student of ТМ-21. */
export function aStudent(id: string, name: string, values: Partial<Person> = {}): Person {
  return aPerson(id, name, { category: 'student', group: 'ТМ-21', birth: '2008-02-02', ...values });
}

/** A received consent. */
export function aConsent(person: string, kind: ConsentKind, values: Partial<Consent> = {}): Consent {
  return { ...emptyRow(consents), id: `Б-${person}-${kind}`, person, kind, status: 'received', ...values };
}

export function aPair(id: string, mentor: string, values: Partial<Pair> = {}): Pair {
  return {
    ...emptyRow(pairs),
    id,
    type: 'pair',
    track: 'teacher-student',
    mentor,
    status: 'confirmed',
    goal: 'Подготовка к демонстрационному экзамену',
    start: '2026-12-01',
    plannedEnd: '2027-05-31',
    ...values,
  };
}

export function aMember(pair: string, mentee: string, values: Partial<Member> = {}): Member {
  return { ...emptyRow(members), id: `${pair}-${mentee}`, pair, mentee, ...values };
}

export function aRole(id: string, person: string, values: Partial<RoleRow>): RoleRow {
  return { ...emptyRow(roles), id, person, ...values };
}

export function aGroup(id: string, course: number): Group {
  return { ...emptyRow(groups), id, course };
}

export function someSettings(values: Partial<Settings> = {}): Settings {
  return {
    ...readSettings([]),
    org_full: 'Областное государственное бюджетное профессиональное образовательное учреждение «Заречный техникум»',
    org_short: 'ОГБПОУ «Заречный техникум»',
    founder: 'Министерство образования и науки Заречной области',
    city: 'Заречный',
    director_name: 'Орлов Пётр Сергеевич',
    ...values,
  };
}

/** Two pairs and the people of the order; everybody has consented. */
export function anOrder(values: Partial<OrderInput> = {}): OrderInput {
  return {
    pairs: [aPair('П-001', 'П-001'), aPair('П-002', 'С-010', { track: 'student-student', goal: '' })],
    members: [aMember('П-001', 'С-001'), aMember('П-002', 'С-002')],
    people: [
      aPerson('П-001', 'Черных Ольга Павловна', { position: 'преподаватель' }),
      aPerson('П-002', 'Коваль Игорь Ильич', { position: 'преподаватель' }),
      aPerson('К-001', 'Соколова Мария Викторовна', { category: 'staff', position: 'методист' }),
      aPerson('К-002', 'Гончар Анна Львовна', {
        category: 'staff',
        position: 'заместитель директора по учебно-производственной работе',
      }),
      aStudent('С-001', 'Жук Иван Андреевич'),
      aStudent('С-002', 'Белова Любовь Игоревна', { birth: '2010-03-03', group: 'СВ-11' }),
      aStudent('С-010', 'Кравец Денис Олегович'),
    ],
    groups: [aGroup('ТМ-21', 2), aGroup('СВ-11', 1)],
    roles: [
      aRole('Р-01', 'К-001', { role: 'curator' }),
      aRole('Р-02', 'К-002', {
        role: 'trainingDeputy',
        positionAccusative: 'заместителя директора по учебно-производственной работе',
      }),
      aRole('Р-03', 'П-002', { role: 'trackLead', track: 'teacher-student', positionDative: 'преподавателю' }),
    ],
    consents: [
      aConsent('П-001', 'C1'),
      aConsent('С-001', 'C1'),
      aConsent('С-002', 'C2'),
      aConsent('С-010', 'C1'),
      aConsent('П-002', 'C1'),
    ],
    settings: someSettings(),
    today: TODAY,
    documentId: 'Д-012',
    ...values,
  };
}

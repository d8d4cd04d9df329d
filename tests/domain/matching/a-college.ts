/** A small invented college for the matching: one student who asks and one teacher who helps, until a test says otherwise. */

import { type Consent, type ConsentKind, consents } from '../../../src/domain/bases/consents';
import { type Mentor, mentors } from '../../../src/domain/bases/mentors';
import { people, type Person } from '../../../src/domain/bases/people';
import { type Request, requests } from '../../../src/domain/bases/requests';
import { type Tag, tags } from '../../../src/domain/bases/tags';
import type { MatchingInput } from '../../../src/domain/matching/input';
import { type Proposal, proposals } from '../../../src/domain/matching/proposal-table';
import { type Group, groups } from '../../../src/domain/programme/groups';
import { readSettings, type SettingKey } from '../../../src/domain/programme/settings';
import { emptyRow } from '../../../src/domain/shared/change';

export const TODAY = '2026-11-10';

/** An adult student, «С-001» and so on. */
export function aStudent(values: Partial<Person> = {}): Person {
  return { ...emptyRow(people), id: 'С-001', category: 'student', status: 'active', birth: '2006-03-01', ...values };
}

export function aTeacher(values: Partial<Person> = {}): Person {
  return { ...emptyRow(people), id: 'П-001', category: 'teacher', status: 'active', birth: '1980-03-01', ...values };
}

export function aRequest(values: Partial<Request> = {}): Request {
  return { ...emptyRow(requests), id: 'З-001', person: 'С-001', status: 'in-base', ...values };
}

export function aMentor(values: Partial<Mentor> = {}): Mentor {
  return {
    ...emptyRow(mentors),
    id: 'Н-001',
    person: 'П-001',
    status: 'registered',
    recommended: 'yes',
    offered: 3,
    ...values,
  };
}

export function aConsent(person: string, kind: ConsentKind = 'C1', values: Partial<Consent> = {}): Consent {
  return { ...emptyRow(consents), id: `Б-${person}-${kind}`, person, kind, status: 'received', ...values };
}

export function aTag(id: string, synonyms = ''): Tag {
  return { ...emptyRow(tags), id, synonyms, status: 'approved' };
}

export function aGroup(id: string, course: number, speciality = 'Сварочное производство'): Group {
  return { ...emptyRow(groups), id, course, speciality };
}

export function aProposal(values: Partial<Proposal> = {}): Proposal {
  return { ...emptyRow(proposals), id: 'ПР-001', request: 'З-001', mentor: 'Н-001', ...values };
}

/** The college; everybody has the consent of an adult unless the test gives the consents. */
export function aCollege(values: Partial<MatchingInput> = {}): MatchingInput {
  const present = values.people ?? [aStudent(), aTeacher()];
  return {
    requests: [aRequest()],
    mentors: [aMentor()],
    people: present,
    groups: [],
    consents: present.map(({ id }) => aConsent(id)),
    tags: [],
    bans: [],
    criteria: [],
    settings: settingsWith({}),
    proposals: [],
    places: [],
    today: TODAY,
    ...values,
  };
}

export type RequestOf = Partial<Request>;
export type MentorOf = Partial<Mentor>;

/** Students С-001 … with the requests З-001 …, teachers П-001 … as the mentors Н-001 … */
export function aCollegeOf(requests: readonly RequestOf[], mentors: readonly MentorOf[]): MatchingInput {
  const number = (at: number): string => String(at + 1).padStart(3, '0');
  return aCollege({
    people: [
      ...requests.map((_, at) => aStudent({ id: `С-${number(at)}` })),
      ...mentors.map((_, at) => aTeacher({ id: `П-${number(at)}` })),
    ],
    requests: requests.map((values, at) => aRequest({ id: `З-${number(at)}`, person: `С-${number(at)}`, ...values })),
    mentors: mentors.map((values, at) => aMentor({ id: `Н-${number(at)}`, person: `П-${number(at)}`, ...values })),
  });
}

export function settingsWith(values: Partial<Record<SettingKey, string>>): MatchingInput['settings'] {
  return { ...readSettings([]), ...values };
}

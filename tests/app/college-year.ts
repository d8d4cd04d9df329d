/** The year of the small college up to a point: each is made once and copied for every test that begins there. */

import { consents } from '../../src/domain/bases/consents';
import { mentors } from '../../src/domain/bases/mentors';
import { people } from '../../src/domain/bases/people';
import { roles } from '../../src/domain/bases/roles';
import { ACCESS_WORDS, forms } from '../../src/domain/intake/answer-table';
import { groups } from '../../src/domain/programme/groups';
import { settings } from '../../src/domain/programme/settings';
import type { GivenAnswers } from '../../workspace/core/open-questions';
import { type AnyTable, type College, openCollege } from './college';
import {
  CONSENTS,
  GROUPS,
  MENTOR_FIRST,
  MENTOR_SECOND,
  PEOPLE,
  REQUEST,
  ROLES,
  SETTINGS,
  TEACHER_REQUEST,
} from './college-people';

/** The first day: the decision, the bases, and half an hour in which the forms are made. */
function haveFormsMade(college: College): void {
  college.command('recordDecision', { answers: ['Юрист техникума: хранение допускается', '25.08.2026'] });
  for (const [key, value] of Object.entries(SETTINGS)) college.type(settings, key, { value });
  college.paste(groups, GROUPS);
  college.paste(people, PEOPLE);
  college.paste(consents, CONSENTS);
  college.paste(roles, ROLES);
  college.command('mailOn', { answers: ['YES'] });
  college.pass(30);
}

/** The forms that Google has left to the curator she has opened, and says so. */
function openByHand(college: College): void {
  for (const { id = '', access, fileId = '' } of college.rows(forms)) {
    if (access === ACCESS_WORDS.everybody) continue;
    college.ws.people.forms.openToEverybody(fileId);
    college.type(forms, id, { access: ACCESS_WORDS.everybody });
  }
}

/** What has been done when a copy begins. Each includes those before it. */
const STEPS = {
  /** Nothing: an empty workbook. */
  empty: () => undefined,
  /** Set up, without the decision. */
  installed: (college) => void college.command('setUp'),
  /** The decision is there; people are in, forms are open, mails go out. */
  open(college) {
    haveFormsMade(college);
    openByHand(college);
  },
  /** Three mentees and three mentors have answered. */
  answered(college) {
    college.submit('F01', REQUEST);
    college.submit('F01', { ...REQUEST, 'Код участника': 'С-002' });
    college.submit('F02', TEACHER_REQUEST);
    for (const code of ['С-005', 'П-001', 'П-003']) {
      college.submit('F04-1', { ...MENTOR_FIRST, 'Код участника': code });
      college.submit('F04-2', { ...MENTOR_SECOND, 'Код участника': code });
    }
    college.pass(30);
  },
  /** All three mentors stand in the registry. */
  registered(college) {
    for (const { id = '' } of college.rows(mentors)) college.type(mentors, id, { recommended: 'да' });
    college.command('registerMentors');
  },
  proposed: (college) => void college.command('proposePairs'),
  /** The pairs are formed, and both sides have been told. */
  confirmed(college) {
    college.command('confirmAll');
    college.pass(30);
  },
  /** The order's draft lies in Drive. */
  drafted(college) {
    college.command('draftOrder');
    college.pass(30);
  },
} as const satisfies Record<string, (college: College) => void>;

export type Step = keyof typeof STEPS;

const ORDER = Object.keys(STEPS) as Step[];

const copies = new Map<string, string>();

/** A college of its own at this point of the year, which it has lived under these answers of Google's. */
export function collegeAt(step: Step, answers: GivenAnswers = {}): College {
  return openCollege(copyAt(step, answers), { answers });
}

/** A college whose forms have just been made; what Google has left to the curator she has not done yet. */
export function collegeWithNewForms(answers: GivenAnswers = {}): College {
  const college = collegeAt('installed', answers);
  haveFormsMade(college);
  return college;
}

/** The copy that a college at this point of the year is opened from. */
export function copyAt(step: Step, answers: GivenAnswers = {}): string {
  const key = `${step} ${JSON.stringify(answers)}`;
  const made = copies.get(key);
  if (made !== undefined) return made;
  const before = ORDER[ORDER.indexOf(step) - 1];
  const college = before === undefined ? openCollege(undefined, { answers }) : collegeAt(before, answers);
  STEPS[step](college);
  const copy = college.copy();
  copies.set(key, copy);
  return copy;
}

/** One cell of every row, by the rows' ids. */
export function column(college: College, table: AnyTable, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(college.rows(table).map((row) => [row['id'] ?? '', row[key] ?? '']));
}

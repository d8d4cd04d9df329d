/** What an answer leaves behind, whole: rows, the queue and the mails, without ids by chance and times. */

import { mentors } from '../../src/domain/bases/mentors';
import { requests } from '../../src/domain/bases/requests';
import { tags } from '../../src/domain/bases/tags';
import { answers } from '../../src/domain/intake/answer-table';
import { review } from '../../src/domain/intake/review-table';
import { outbox, sent } from '../../src/domain/shared/queue';
import type { College, Shown } from './college';
import { collegeAt } from './college-year';

export interface Fate {
  readonly answers: readonly Shown[];
  readonly requests: readonly Shown[];
  readonly mentors: readonly Shown[];
  readonly review: readonly Shown[];
  /** Tags that were put to the curator. */
  readonly tags: readonly Shown[];
  /** «rule to state why», in «Очередь» and in «Отправлено»; those of the set-up are left out. */
  readonly queue: readonly string[];
  readonly sent: readonly string[];
  readonly mails: readonly string[];
  /** Google's mails about runs that failed. */
  readonly failures: readonly string[];
}

/** Nothing came of it. */
export const NOTHING: Fate = {
  answers: [],
  requests: [],
  mentors: [],
  review: [],
  tags: [],
  queue: [],
  sent: [],
  mails: [],
  failures: [],
};

export function fateIn(college: College): Fate {
  const starterTags = collegeAt('open').rows(tags).length;
  return {
    answers: college.rows(answers).map(known),
    requests: college.rows(requests).map(known),
    mentors: college.rows(mentors).map(known),
    review: college.rows(review).map(known),
    tags: college.rows(tags).slice(starterTags),
    queue: college.rows(outbox).map(effect),
    sent: college
      .rows(sent)
      .filter(({ kind }) => kind === 'письмо')
      .map(effect),
    mails: college.ws.mails().map(({ to, subject }) => `${to.join()}: ${subject}`),
    failures: college.ws.failures().map(({ message }) => message),
  };
}

const BY_CHANCE_OR_TIME = new Set(['id', 'submitted', 'takenAt', 'answered', 'answeredSecond', 'at', 'response']);

function known(row: Shown): Shown {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !BY_CHANCE_OR_TIME.has(key)));
}

function effect({ rule, to, state, error }: Shown): string {
  return [rule, to, state, error].filter((part) => part !== undefined).join(' ');
}

/** The answer of `REQUEST` as it stands in «Ответы», with what differs. */
export function answerRow(json: object = {}, rest: Shown = {}): Shown {
  const whole = {
    code: 'С-001',
    areas: ['Профессия и мастерство'],
    request: 'Хочу уверенно варить вертикальный шов',
    tags: ['#сварка'],
    mentorKind: 'Всё равно',
    importance: 8,
    slots: { Понедельник: ['После занятий'] },
    frequency: 'Раз в неделю',
    mode: 'Очно',
  };
  const merged = inOrder({ ...whole, ...json });
  return { questionnaire: 'F01', person: 'С-001', source: 'Google', json1: JSON.stringify(merged), ...rest };
}

/** In the order in which F01 asks. */
const ASKED = ['code', 'areas', 'request', 'goal', 'tags', 'mentorKind', 'importance', 'slots', 'frequency', 'mode'];

function inOrder(answer: Readonly<Record<string, unknown>>): object {
  const keys = [...ASKED, ...Object.keys(answer).filter((key) => !ASKED.includes(key))];
  return Object.fromEntries(keys.filter((key) => key in answer).map((key) => [key, answer[key]]));
}

/** The row of `REQUEST` in «Запросы», with what differs. */
export function requestRow(rest: Shown = {}): Shown {
  return {
    person: 'С-001',
    name: 'Тихонов П. И.',
    group: 'СВ-11',
    status: 'в базе',
    areas: 'профессия',
    text: 'Хочу уверенно варить вертикальный шов',
    tags: '#сварка',
    slots: 'Пн после занятий',
    frequency: 'Раз в неделю',
    mode: 'Очно',
    importance: '8',
    source: 'анкета',
    entered: '01.09.2026',
    ...rest,
  };
}

/** What comes of `REQUEST`: one answer, one request, one mail. */
export function taken(json: object = {}, request: Shown = {}): Fate {
  return {
    ...NOTHING,
    answers: [answerRow(json)],
    requests: [requestRow(request)],
    sent: ['F01 С-001 отправлено'],
    mails: ['person1@mail.example: Мы получили вашу анкету «Мне нужен наставник»'],
  };
}

/** What comes of an answer that has to wait: the whole of it, as it came, in «Требует проверки». */
export function waiting(row: Shown, raw: object = {}): Fate {
  const whole = {
    code: 'С-001',
    areas: ['Профессия и мастерство'],
    request: 'Хочу уверенно варить вертикальный шов',
    tags: ['#сварка'],
    mentorKind: 'Всё равно',
    importance: '8',
    slots: [['После занятий'], null, null, null, null, null],
    frequency: 'Раз в неделю',
    mode: 'Очно',
  };
  const json1 = JSON.stringify({ ...whole, ...raw });
  return { ...NOTHING, review: [{ status: 'ждёт', questionnaire: 'F01', source: 'google', json1, ...row }] };
}

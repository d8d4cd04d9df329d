/** One questionnaire, one row, one mail: whatever call of whatever run fails, nothing is lost, doubled or half written. */

import { requests } from '../../src/domain/bases/requests';
import { answers } from '../../src/domain/intake/answer-table';
import { review } from '../../src/domain/intake/review-table';
import { journal } from '../../src/domain/shared/journal';
import { outbox, sent } from '../../src/domain/shared/queue';
import type { RunReport } from '../../workspace/runs/report';
import { carryOn } from '../faults/carry-on';
import { type College, openCollege, type Shown } from './college';
import { REQUEST } from './college-people';
import { collegeAt } from './college-year';

const RECEIVED = 'Мы получили вашу анкету «Мне нужен наставник»';

/** All that one answer leaves behind, without ids by chance and without times. */
interface Trace {
  readonly answers: readonly Shown[];
  readonly requests: readonly Shown[];
  readonly waiting: readonly Shown[];
  readonly queue: readonly string[];
  readonly sent: readonly string[];
  readonly mails: readonly string[];
  readonly commands: readonly string[];
}

function traceOf(college: College): Trace {
  const timeless = ({ id: _id, submitted: _at, takenAt: _takenAt, answered: _answered, ...row }: Shown): Shown => row;
  const effect = ({ rule, to, state }: Shown): string => `${rule} ${to} ${state}`;
  const isMail = ({ kind }: Shown): boolean => kind === 'письмо';
  return {
    answers: college.rows(answers).map(timeless),
    requests: college.rows(requests).map(timeless),
    waiting: college.rows(review),
    queue: college.rows(outbox).map(effect),
    sent: college.rows(sent).filter(isMail).map(effect),
    mails: college.ws.mails().map(({ to, subject }) => `${to.join()}: ${subject}`),
    commands: college
      .rows(journal)
      .map(({ action = '' }) => action)
      .filter((action) => action === 'answers.take'),
  };
}

const WHOLE: Trace = {
  answers: [
    {
      questionnaire: 'F01',
      person: 'С-001',
      source: 'Google',
      json1: JSON.stringify({
        code: 'С-001',
        areas: ['Профессия и мастерство'],
        request: 'Хочу уверенно варить вертикальный шов',
        tags: ['#сварка'],
        mentorKind: 'Всё равно',
        importance: 8,
        slots: { Понедельник: ['После занятий'] },
        frequency: 'Раз в неделю',
        mode: 'Очно',
      }),
    },
  ],
  requests: [
    {
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
    },
  ],
  waiting: [],
  queue: [],
  sent: ['F01 С-001 отправлено'],
  mails: [`person1@mail.example: ${RECEIVED}`],
  commands: ['answers.take'],
};

/** The mail may or may not have gone out: the row is shown, and nobody is written to twice. */
const DOUBTFUL = { queue: ['F01 С-001 проверьте'], sent: [] };

function isWhole(trace: Trace, sends: 'surely' | 'in-doubt'): boolean {
  const same = (one: unknown): boolean => JSON.stringify(one) === JSON.stringify(trace);
  if (same(WHOLE)) return true;
  return sends === 'in-doubt' && [WHOLE.mails, []].some((mails) => same({ ...WHOLE, ...DOUBTFUL, mails }));
}

const FAULT_KINDS = ['cutAt', 'failBefore', 'failAfter'] as const;

const callCount = ({ calls }: Pick<RunReport, 'calls'>): number =>
  Object.values(calls).reduce((sum, count) => sum + count, 0);

/** An open college with an answer that nobody has read. */
function answeredCopy(): string {
  const college = collegeAt('open');
  college.submit('F01', REQUEST);
  return college.copy();
}

describe('runWorker', () => {
  it('makes one row and one mail of one answer', () => {
    const college = openCollege(answeredCopy());

    carryOn(college, 'soon');

    expect(traceOf(college)).toEqual(WHOLE);
    expect(college.ws.failures()).toEqual([]);
  });

  it.each(FAULT_KINDS)('leaves nothing lost, doubled or half written by a fault «%s» at any call', (kind) => {
    const copy = answeredCopy();
    const run = openCollege(copy).tick();
    const calls = callCount(run);
    const doubtfulAt: number[] = [];

    const broken = callsOf(calls).flatMap((call) => {
      const college = openCollege(copy);
      college.ws.faults[kind](call);
      college.tick();
      const struck = college.ws.faults.struck();
      carryOn(college, 'soon');
      const trace = traceOf(college);
      if (trace.queue.length > 0) doubtfulAt.push(call);
      return struck === 1 && isWhole(trace, 'in-doubt') ? [] : [{ call, struck, trace }];
    });

    expect(calls).toBeGreaterThan(20);
    expect(broken).toEqual([]);
    expect(doubtfulAt.length).toBe(DOUBTFUL_CALLS);
  });
});

/** Only what stands between the note that a mail is being sent and the note that it is: the send itself and two calls beside it. */
const DOUBTFUL_CALLS = 3;

describe('noteAnswer', () => {
  it.each(FAULT_KINDS)('loses no answer by a fault «%s» at any call of the submit trigger', (kind) => {
    const [run] = collegeAt('open').submit('F01', REQUEST).reports;
    const calls = run ? callCount(run) : 0;

    const broken = callsOf(calls).flatMap((call) => {
      const college = collegeAt('open');
      college.ws.faults[kind](call);
      college.submit('F01', REQUEST);
      const struck = college.ws.faults.struck();
      carryOn(college, 'sweep');
      const trace = traceOf(college);
      return struck === 1 && isWhole(trace, 'surely') ? [] : [{ call, struck, trace }];
    });

    expect(calls).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });
});

function callsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

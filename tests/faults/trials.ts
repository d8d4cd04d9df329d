/**
 * What is tried on a use case: each fault at each service call at which it can make a difference. A cut after a call that changed nothing ends
 * like the cut before that call, and a call that changed nothing fails in one way only; these are left out.
 */

import type { QuotaName } from '../../workspace/core/quotas';
import { CONSUMER_QUOTAS } from '../../workspace/core/quotas';
import type { EventDelivery } from '../../workspace/runs/respond';
import type { College } from '../app/college';
import { handActs } from './acts';
import type { Colleges } from './colleges';
import { otherRuns } from './other-runs';
import { otherAnswers } from './questions';
import type { TracedCall } from './trace';
import type { Step, Trial } from './trial';
import type { UseCase } from './use-case';

type Strike = Pick<Trial, 'kind' | 'what' | 'call' | 'method'>;

export function trialsOf(useCase: UseCase, { copy }: Colleges, trace: readonly TracedCall[]): readonly Trial[] {
  return [
    ...failures(trace),
    ...refusals(trace),
    ...endedQuotas(useCase, trace),
    ...hands(useCase, copy, trace),
    ...runsBetween(useCase, trace),
    ...events(useCase),
    ...otherAnswers(useCase, { trace }),
  ];
}

function failures(trace: readonly TracedCall[]): readonly Trial[] {
  return trace.flatMap(({ number: call, method, hadEffect }, index) => {
    const at = (kind: 'cut' | 'before' | 'after'): Strike => ({ kind, what: '', call, method });
    const cutMatters = index === 0 || trace[index - 1]?.hadEffect === true;
    return [
      ...(cutMatters ? [{ ...at('cut'), plan: ({ ws }: College) => ws.faults.cutAt(call), orders: [] }] : []),
      { ...at('before'), plan: ({ ws }: College) => ws.faults.failBefore(call), orders: [] },
      ...(hadEffect ? [{ ...at('after'), plan: ({ ws }: College) => ws.faults.failAfter(call), orders: [] }] : []),
    ];
  });
}

const ADVANCED = /^(Sheets|Docs|Drive)\./;

/** Only the advanced services tell that they are busy for a while; of a built-in service it is its own sentence. */
function refusals(trace: readonly TracedCall[]): readonly Trial[] {
  return trace.flatMap(({ number: call, method }) =>
    ADVANCED.test(method)
      ? ([429, 503] as const).map((code) => ({
          kind: 'busy' as const,
          what: String(code),
          call,
          method,
          plan: ({ ws }: College) => ws.faults.busyFrom(call, { code, times: 2 }),
          orders: [],
        }))
      : [],
  );
}

const MINUTE = 60_000;
const A_DAY_MINUTES = 25 * 60;

/** Each quota ends at the first and at the last call that takes from it; a trigger's time for the day ends while it runs. */
function endedQuotas({ by }: UseCase, trace: readonly TracedCall[]): readonly Trial[] {
  const names = [...new Set(trace.flatMap(({ cost }) => Object.keys(cost) as QuotaName[]))].sort();
  const ends = names.flatMap((name) => {
    const takers = trace.filter(({ cost }) => name in cost);
    return [...new Set([takers[0], takers.at(-1)])].flatMap((taker) => (taker ? [{ name, taker }] : []));
  });
  const [first] = trace;
  const runtime = by === 'trigger' && first ? [{ name: 'triggerRuntimeMs' as const, taker: first }] : [];
  return [...ends, ...runtime].map(({ name, taker: { number: call, method } }) => {
    const isDaily = CONSUMER_QUOTAS[name].windowMs > MINUTE;
    return {
      kind: 'quota',
      what: name,
      call,
      method,
      plan: ({ ws }) => ws.faults.endQuota(call, name),
      orders: [],
      restMinutes: isDaily ? A_DAY_MINUTES : 2,
      isAnotherDay: isDaily,
    };
  });
}

const AROUND: readonly (readonly Step[])[] = [
  ['act', 'use', 'use'],
  ['use', 'act', 'use'],
  ['use', 'use', 'act'],
  ['act', 'use'],
  ['use', 'act'],
];

const isOfWorkbook = ({ method }: TracedCall): boolean => method.startsWith('Sheets.');

/** Between two calls that do not touch the workbook it is all one before which of them somebody acts in it. */
function hands(useCase: UseCase, copy: string, trace: readonly TracedCall[]): readonly Trial[] {
  const moments = trace.filter(isOfWorkbook);
  if (moments.length === 0) return [];
  return handActs(useCase, copy).flatMap(({ what, act, needsVersion, copies }) =>
    moments.map(({ number: call, method }) => ({
      kind: 'hands' as const,
      what,
      call,
      method,
      needsVersion,
      ...(copies === undefined ? {} : { copies }),
      act,
      plan: (college: College) => college.ws.faults.actBefore(call, () => act(college)),
      orders: AROUND,
    })),
  );
}

function runsBetween(useCase: UseCase, trace: readonly TracedCall[]): readonly Trial[] {
  return otherRuns(useCase).flatMap(({ what, act }) =>
    trace.filter(isOfWorkbook).map(({ number: call, method }) => ({
      kind: 'run' as const,
      what,
      call,
      method,
      act,
      plan: (college: College) => college.ws.faults.actBefore(call, () => act(college)),
      orders: AROUND,
    })),
  );
}

const DELIVERIES: readonly EventDelivery[] = ['twice', 'blank', 'late', 'lost'];

function events({ answers }: UseCase): readonly Trial[] {
  if (answers === undefined) return [];
  return DELIVERIES.map((delivery) => ({
    kind: 'event',
    what: delivery,
    call: 0,
    method: '',
    delivery,
    plan: () => undefined,
    orders: [],
  }));
}

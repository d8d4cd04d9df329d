/** What can go wrong at a service call, on demand: each fault in one line of a test. Calls are counted from 1 within a run. */

import type { QuotaName } from './quotas';
import type { Run } from './run';

export type FaultCode = 429 | 500 | 503;

/**
 * `cut`: the machine is gone, this call and every later one of the run fail. `before`/`after`: the call fails before or after it took effect.
 * `busy`: Google refuses this service for a while and then recovers.
 */
export type FaultKind = 'cut' | 'before' | 'after' | 'busy';

export interface Fault {
  readonly kind: FaultKind;
  /** HTTP code that an advanced service answers with; built-in services show their own sentence. */
  readonly code: FaultCode;
}

/** A service call that is about to be made. */
export interface ComingCall {
  readonly run: Run;
  /** Which call of the run, counted from 1. */
  readonly number: number;
  readonly method: string;
  readonly cost: Partial<Record<QuotaName, number>>;
}

export type Act = (run: Run) => void;

export interface Faults {
  /** The run stops for good at its k-th call, which takes no effect. */
  cutAt(call: number): void;
  /** The k-th call fails and changed nothing. */
  failBefore(call: number, code?: FaultCode): void;
  /** The k-th call takes effect and its reply is lost. */
  failAfter(call: number, code?: 500 | 503): void;
  /** From the k-th call on, so many calls of that call's service are refused; then Google has recovered. */
  busyFrom(call: number, refusal: { readonly code: 429 | 503; readonly times: number }): void;
  /** The quota of whoever runs the script is used up right before the k-th call, and comes back by its own rule. */
  endQuota(call: number, name: QuotaName): void;
  /** Somebody else acts between the (k−1)-th and the k-th call; nothing strikes what he does. */
  actBefore(call: number, act: Act): void;
  /** Every call takes so many times as long until `clear`. */
  slowDown(factor: number): void;
  /** Hears of every call of the coming runs before it is made, until `clear`. */
  watch(listener: (call: ComingCall) => void): void;
  /** Lets the next runs go undisturbed. */
  clear(): void;
  /** How many of the planned faults and acts have struck since they were planned. */
  struck(): number;
}

/** What befalls one call. */
export interface Befallen {
  readonly fault: Fault | undefined;
  readonly acts: readonly Act[];
  readonly usedUp: readonly QuotaName[];
}

/** What the gate asks at every call. */
export interface FaultPlan extends Faults {
  /** What is planned for this call is used up by asking. */
  at(call: ComingCall): Befallen;
  /** Nothing is planned for what is done inside: it is somebody else's. */
  aside<T>(work: () => T): T;
  slowness(): number;
}

type Planned = { readonly call: number } & (
  | { readonly fault: Fault; readonly times: number; readonly service?: string }
  | { readonly act: Act }
  | { readonly usedUp: QuotaName }
);

export function createFaultPlan(): FaultPlan {
  let planned: readonly Planned[] = [];
  let listeners: readonly ((call: ComingCall) => void)[] = [];
  let struck = 0;
  let slowness = 1;
  let isAside = false;
  const plan = (next: Planned): void => void (planned = [...planned, next]);
  const fail = (call: number, fault: Fault, times = 1): void => plan({ call, fault, times });
  return {
    cutAt: (call) => fail(call, { kind: 'cut', code: 503 }),
    failBefore: (call, code = 503) => fail(call, { kind: 'before', code }),
    failAfter: (call, code = 503) => fail(call, { kind: 'after', code }),
    busyFrom: (call, { code, times }) => fail(call, { kind: 'busy', code }, times),
    endQuota: (call, usedUp) => plan({ call, usedUp }),
    actBefore: (call, act) => plan({ call, act }),
    slowDown: (factor) => void (slowness = factor),
    watch: (listener) => void (listeners = [...listeners, listener]),
    clear() {
      [planned, listeners, struck, slowness] = [[], [], 0, 1];
    },
    struck: () => struck,
    slowness: () => slowness,
    at(call) {
      if (isAside) return NOTHING;
      for (const listener of listeners) listener(call);
      const due = planned.filter((one) => isDue(one, call));
      if (due.length === 0) return NOTHING;
      planned = planned.flatMap((one) => (due.includes(one) ? leftOf(one, call) : [one]));
      struck += due.length;
      return befallen(due);
    },
    aside(work) {
      const before = isAside;
      isAside = true;
      try {
        return work();
      } finally {
        isAside = before;
      }
    },
  };
}

const NOTHING: Befallen = { fault: undefined, acts: [], usedUp: [] };

/** A refusal that has begun goes on for its service alone. */
function isDue(planned: Planned, { number, method }: ComingCall): boolean {
  if ('service' in planned) return serviceOf(method) === planned.service;
  return planned.call === number;
}

function leftOf(planned: Planned, { method }: ComingCall): readonly Planned[] {
  if (!('fault' in planned) || planned.times === 1) return [];
  return [{ ...planned, times: planned.times - 1, service: serviceOf(method) }];
}

function befallen(due: readonly Planned[]): Befallen {
  return {
    fault: due.flatMap((one) => ('fault' in one ? [one.fault] : []))[0],
    acts: due.flatMap((one) => ('act' in one ? [one.act] : [])),
    usedUp: due.flatMap((one) => ('usedUp' in one ? [one.usedUp] : [])),
  };
}

/** @example serviceOf('Sheets.Spreadsheets.get') // 'Sheets' */
function serviceOf(method: string): string {
  return method.slice(0, method.indexOf('.'));
}

/**
 * The one gate that every service call of every run passes: it counts, takes simulated time, holds the quotas, the scopes and the time limit,
 * and lets planned faults strike. No service does any of this itself.
 */

import type { Clock } from './clock';
import { ApiError, RunStopped, ServiceError } from './errors';
import type { FaultCode, FaultPlan } from './faults';
import { latencyOf, type LatencyTable } from './latency';
import type { QuotaBook, QuotaName } from './quotas';
import type { Run } from './run';

export interface Call {
  /** Full name, such as 'Sheets.Spreadsheets.batchUpdate'. */
  readonly method: string;
  readonly args?: readonly unknown[];
  /** What it takes from the user's quotas. */
  readonly cost?: Partial<Record<QuotaName, number>>;
  /** The call is allowed when the run holds one of these scopes; none named means that none is needed. */
  readonly scopes?: readonly string[];
  /** Characters of the arguments, where the caller has counted them already. */
  readonly characters?: number;
}

export interface Gate {
  /** Passes one service call. `effect` is run once, or not at all. */
  call<T>(call: Call, effect: () => T): T;
  /** Lets simulated time pass in the current run: sleeping, waiting for a lock. */
  wait(ms: number): void;
  /** Lets the time pass that the latency table has for something that is no call of the script. */
  spend(method: string): void;
  /** The run that is being made. @throws when a service is used outside a run. */
  run(): Run;
  /** Makes `run` the current one while `work` goes on; runs nest when somebody acts between two calls. */
  during<T>(run: Run, work: () => T): T;
}

/** Services whose failures come as API errors with a code; the rest throw a plain sentence. */
const ADVANCED = /^(Sheets|Docs|Drive)\./;

export function createGate(parts: { clock: Clock; faults: FaultPlan; quotas: QuotaBook; latency: LatencyTable }): Gate {
  const { clock, faults, quotas, latency } = parts;
  const stack: Run[] = [];

  const current = (): Run => {
    const run = stack.at(-1);
    if (!run) throw new Error('A Google service was called outside a run');
    return run;
  };

  const spendTime = (run: Run, ms: number): void => {
    run.elapsedMs += ms;
    clock.moveTo(run.startedAt + run.elapsedMs);
    if (run.elapsedMs > run.limitMs) stop(run, 'Exceeded maximum execution time');
  };

  const spendQuotas = (run: Run, { method, cost = {} }: Call): void => {
    for (const [name, amount] of Object.entries(cost) as [QuotaName, number][]) {
      const used = quotas.use(run.user, name, amount, clock.now());
      if (used) throw ADVANCED.test(method) ? new ApiError(method, 429, used.message) : new ServiceError(used.message);
    }
  };

  const pass = <T>(run: Run, call: Call, effect: () => T): T => {
    run.callCount += 1;
    const { method, cost = {} } = call;
    const { fault, acts, usedUp } = faults.at({ run, number: run.callCount, method, cost });
    for (const act of acts) faults.aside(() => act(run));
    for (const name of usedUp) quotas.useUp(run.user, name, clock.now());
    if (fault?.kind === 'cut') stop(run, `cut at call ${run.callCount}, ${method}`);
    spendTime(run, faults.slowness() * latencyOf(latency, method, call.characters ?? 0));
    run.calls.set(call.method, (run.calls.get(call.method) ?? 0) + 1);
    checkScopes(run, call);
    spendQuotas(run, call);
    if (fault?.kind === 'before' || fault?.kind === 'busy') throw failure(method, fault.code);
    const result = effect();
    if (fault?.kind === 'after') throw failure(method, fault.code);
    return result;
  };

  return {
    run: current,
    wait: (ms) => spendTime(current(), ms),
    spend: (method) => spendTime(current(), faults.slowness() * latencyOf(latency, method, 0)),
    during(run, work) {
      stack.push(run);
      try {
        return work();
      } finally {
        stack.pop();
      }
    },
    call(call, effect) {
      const run = current();
      if (run.stopped !== undefined) throw new RunStopped(run.stopped);
      return pass(run, call, effect);
    },
  };
}

function stop(run: Run, why: string): never {
  run.stopped = why;
  throw new RunStopped(why);
}

function checkScopes(run: Run, { method, scopes }: Call): void {
  if (!scopes || scopes.some((scope) => run.scopes.has(scope))) return;
  const required = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`).join(' || ');
  throw new ServiceError(
    `Specified permissions are not sufficient to call ${method}. Required permissions: (${required})`,
  );
}

function failure(method: string, code: FaultCode): Error {
  if (!ADVANCED.test(method)) return new ServiceError(builtInFailure(method, code));
  const reasons = {
    429: 'Quota exceeded. Please try again later.',
    500: 'Internal error encountered.',
    503: 'The service is currently unavailable.',
  };
  return new ApiError(method, code, reasons[code]);
}

/** AS/guides/support/troubleshooting, «Common errors». */
function builtInFailure(method: string, code: FaultCode): string {
  if (code !== 429) return 'Service error. Please try again later.';
  const service = method.slice(0, method.indexOf('.'));
  return `Service invoked too many times in a short time: ${service}. Try Utilities.sleep(1000) between calls.`;
}

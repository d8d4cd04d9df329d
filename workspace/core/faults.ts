/** What can go wrong at a service call, on demand: each fault in one line of a test. Calls are counted from 1 within a run. */

/** `cut`: the machine is gone, this call and every later one of the run fail. `before`/`after`: the call fails before or after it took effect. */
export type FaultKind = 'cut' | 'before' | 'after';

export interface Fault {
  readonly kind: FaultKind;
  /** Which call of the run, counted from 1. */
  readonly call: number;
  /** HTTP code that an advanced service answers with; built-in services show their own sentence. */
  readonly code?: 429 | 500 | 503;
}

export interface Faults {
  /** The run stops for good at its k-th call, which takes no effect. */
  cutAt(call: number): void;
  /** The k-th call fails and changed nothing. */
  failBefore(call: number, code?: 429 | 500 | 503): void;
  /** The k-th call takes effect and its reply is lost. */
  failAfter(call: number, code?: 500 | 503): void;
  /** Somebody else acts between the (k−1)-th and the k-th call. */
  actBefore(call: number, act: () => void): void;
  /** Lets the next runs go undisturbed. */
  clear(): void;
  /** How many of the planned faults have struck since they were planned. */
  struck(): number;
}

/** What the gate asks at every call. */
export interface FaultPlan extends Faults {
  /** Faults planned for this call are used up by asking. `method` is for the record only. */
  at(call: number): { readonly fault: Fault | undefined; readonly act: (() => void) | undefined };
}

export function createFaultPlan(): FaultPlan {
  let faults: Fault[] = [];
  let acts: { readonly call: number; readonly act: () => void }[] = [];
  let struck = 0;
  return {
    cutAt: (call) => void faults.push({ kind: 'cut', call }),
    failBefore: (call, code = 503) => void faults.push({ kind: 'before', call, code }),
    failAfter: (call, code = 503) => void faults.push({ kind: 'after', call, code }),
    actBefore: (call, act) => void acts.push({ call, act }),
    clear() {
      faults = [];
      acts = [];
      struck = 0;
    },
    struck: () => struck,
    at(call) {
      const fault = faults.find((planned) => planned.call === call);
      const act = acts.find((planned) => planned.call === call);
      if (fault) faults = faults.filter((planned) => planned !== fault);
      if (act) acts = acts.filter((planned) => planned !== act);
      struck += Number(fault !== undefined) + Number(act !== undefined);
      return { fault, act: act?.act };
    },
  };
}

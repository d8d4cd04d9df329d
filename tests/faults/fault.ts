/** The three ways in which a service call goes wrong, and where in a run they are tried. */

import type { FaultKind } from '../../workspace/core/faults';
import type { RunReport } from '../../workspace/runs/report';
import type { College } from '../app/college';

export const FAULT_KINDS: readonly FaultKind[] = ['cut', 'before', 'after'];

/** Plans one fault for the next run of the college. */
export function plan({ ws }: College, kind: FaultKind, call: number): void {
  ws.faults.clear();
  if (kind === 'cut') ws.faults.cutAt(call);
  else if (kind === 'before') ws.faults.failBefore(call);
  else ws.faults.failAfter(call);
}

/** How many service calls a run made. */
export function callCount({ calls }: Pick<RunReport, 'calls'>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

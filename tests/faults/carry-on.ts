/** Life after a fault: the worker comes round again, and in a few hours looks through every form. */

import { AT_ONCE, nextWorkAt } from '../../src/app/worker/signals';
import { fromWallTime } from '../../workspace/core/clock';
import type { CollegeInside } from '../app/college';

/** Turns of the worker after which whatever it has been told of is done. */
const TURNS = 3;
const TURN_MINUTES = 10;

/** Longer than the worker's sweep takes to come round. */
const SWEEP_MINUTES = 6 * 60 + 30;

/** Lets the worker come round: `soon` with what it has been told of, `sweep` until it has looked for what it has not been told of. */
export function carryOn({ ws }: CollegeInside, until: 'soon' | 'sweep'): void {
  ws.faults.clear();
  if (until === 'sweep') ws.advance({ byMinutes: SWEEP_MINUTES, idleUntil });
  // A turn that finds nothing to do changes nothing.
  for (
    let turn = 0;
    until === 'soon' && turn < TURNS && idleUntil(ws.properties()) <= fromWallTime(ws.now());
    turn += 1
  )
    ws.advance({ byMinutes: TURN_MINUTES });
}

function idleUntil(properties: Readonly<Record<string, string>>): number {
  const next = nextWorkAt(properties);
  if (next === undefined) return Number.POSITIVE_INFINITY;
  return next.startsWith(AT_ONCE) ? 0 : fromWallTime(next);
}

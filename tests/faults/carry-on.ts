/** Life after a fault: the worker comes round again, and in a few hours looks through every form. */

import { nextWorkAt } from '../../src/app/worker/signals';
import { fromWallTime } from '../../workspace/core/clock';
import type { College } from '../app/college';

/** Longer than the worker's sweep takes to come round. */
const SWEEP_MINUTES = 6 * 60 + 30;

/** Lets the worker run until nothing is left for it to do. */
export function carryOn({ ws }: College): void {
  ws.faults.clear();
  ws.advance({
    byMinutes: SWEEP_MINUTES,
    idleUntil(properties) {
      const next = nextWorkAt(properties);
      return next === undefined ? Number.POSITIVE_INFINITY : next < '2000' ? 0 : fromWallTime(next);
    },
  });
}

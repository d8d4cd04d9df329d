/** Life after a fault: the worker comes round again, and in a few hours looks through every form. */

import { nextWorkAt } from '../../src/app/worker/signals';
import { fromWallTime } from '../../workspace/core/clock';
import type { College } from '../app/college';

/** Three turns of the worker. */
const SOON_MINUTES = 30;

/** Longer than the worker's sweep takes to come round. */
const SWEEP_MINUTES = 6 * 60 + 30;

/** Lets the worker come round: `soon` with what it has been told of, `sweep` until it has looked for what it has not been told of. */
export function carryOn({ ws }: College, until: 'soon' | 'sweep'): void {
  ws.faults.clear();
  ws.advance({
    byMinutes: until === 'soon' ? SOON_MINUTES : SWEEP_MINUTES,
    idleUntil(properties) {
      const next = nextWorkAt(properties);
      return next === undefined ? Number.POSITIVE_INFINITY : next < '2000' ? 0 : fromWallTime(next);
    },
  });
}

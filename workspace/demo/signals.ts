/** Until when the product has nothing to do by itself, as its script properties say; the keys are those of src/app/worker/signals.ts. */

import { fromWallTime } from '../core/clock';

/** Moments from which on there is work: the queue, the day's work, the sweep of the forms. */
const MOMENTS = ['queue', 'daily', 'sweep'] as const;
/** A batch in flight, and forms with new answers, are work at once. */
const AT_ONCE = /^(batch$|answers:)/;

/** Reads the properties; `Infinity` when nothing is planned. */
export function idleUntil(properties: Readonly<Record<string, string>>): number {
  if (Object.entries(properties).some(([key, value]) => AT_ONCE.test(key) && value !== '')) return 0;
  const planned = MOMENTS.map((key) => properties[key] ?? '').filter((moment) => moment !== '');
  const first = planned.sort()[0];
  if (first === undefined) return Number.POSITIVE_INFINITY;
  // «At once» is written as the year 0, which is no wall time.
  return first.startsWith('0000') ? 0 : fromWallTime(first);
}

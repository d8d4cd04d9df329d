/** Calls off what a pair that has ended had still planned; what has been held stays, and so does a past meeting that waits for its reports. */

import { type Change, set } from '../shared/change';
import type { Day } from '../shared/day';
import { type Meeting, meetings } from './meeting-table';

export function callOff(rows: readonly Meeting[], ended: ReadonlySet<string>, today: Day): readonly Change[] {
  return rows
    .filter(({ pair, status, planned }) => ended.has(pair) && status === 'planned' && (planned ?? today) >= today)
    .map(({ id }) => set(meetings, id, { status: 'cancelled' }));
}

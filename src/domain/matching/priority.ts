/** Who gets a mentor first when places are short. */

import type { Request } from '../bases/requests';
import { type Day, daysBetween } from '../shared/day';

/** From this day without a pair on the curator is asked whether to appoint a mentor (reminder R25). */
const LONG_WAIT_DAYS = 30;

const LEAST_URGENT = 1;
const MOST_URGENT = 3;

/**
 * Returns the class of a request: its urgency, 1 when none is given; those who have waited long and those who have lost their mentor
 * stand above all the others, among themselves by urgency again.
 */
export function priorityOf(request: Request, today: Day): number {
  const urgency = request.urgency ?? LEAST_URGENT;
  const { unmatchedSince, returned } = request;
  const waitedLong = unmatchedSince !== null && daysBetween(unmatchedSince, today) >= LONG_WAIT_DAYS;
  return waitedLong || returned !== null ? MOST_URGENT + urgency : urgency;
}

/** Numbers the requests in the order in which they get a mentor when places are short: by class, then by how long they wait, then by id. */
export function waitingOrder(requests: readonly Request[], today: Day): ReadonlyMap<string, number> {
  const order = [...requests].sort(
    (a, b) =>
      priorityOf(b, today) - priorityOf(a, today) ||
      compare(a.unmatchedSince ?? today, b.unmatchedSince ?? today) ||
      compare(a.id, b.id),
  );
  return new Map(order.map(({ id }, at) => [id, at + 1]));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

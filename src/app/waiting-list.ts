/** Refreshes «Без пары» and «Спрос на #теги» with what a matching has found. */

import { people, shortName } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import { waitingOrder } from '../domain/matching/priority';
import type { Proposals } from '../domain/matching/propose';
import type { Unmatched } from '../domain/matching/unmatched';
import { tagDemand, unmatched, type UnmatchedRow } from '../domain/matching/unmatched-table';
import { add, type Change, emptyRow, remove, set } from '../domain/shared/change';
import type { Books, Office } from './ports';

/** A row that was there keeps what the curator typed. */
export function waitingListChanges(found: Proposals, books: Books, office: Office): readonly Change[] {
  const order = waitingOrder(
    found.unmatched.flatMap(({ request }) => books.find(requests, request) ?? []),
    office.clock.today(),
  );
  const proposed = new Set(found.proposals.map(({ request }) => request));
  const waiting = new Set(found.unmatched.map(({ request }) => request));
  const settled = books.rows(unmatched).filter(({ id }) => !waiting.has(id));
  return [
    ...found.unmatched.map((one) => {
      const values = { ...shown(one, books, office), state: 'waiting' as const, place: order.get(one.request) ?? null };
      const isThere = books.find(unmatched, one.request) !== undefined;
      return isThere
        ? set(unmatched, one.request, values)
        : add(unmatched, { ...emptyRow(unmatched), ...values, id: one.request });
    }),
    ...settled.map((row) => settle(row, stateOf(row.id))),
  ];

  function stateOf(id: string): 'proposed' | 'served' | 'closed' {
    if (proposed.has(id)) return 'proposed';
    return books.find(requests, id)?.status === 'paired' ? 'served' : 'closed';
  }
}

/** Who waits no longer goes from the list, unless the curator has decided something about the row: that stays to be read. */
export function settle(row: UnmatchedRow, state: NonNullable<UnmatchedRow['state']>): Change {
  const { decision, mentor, consulted, due } = row;
  const isUntouched = decision === null && mentor === '' && consulted === null && due === null;
  return isUntouched
    ? remove(unmatched, row.id)
    : set(unmatched, row.id, { state, place: null, change: '', swaps: '' });
}

function shown(one: Unmatched, books: Books, { wording, clock }: Office) {
  const request = books.find(requests, one.request);
  const person = request && books.find(people, request.person);
  return {
    name: person ? shortName(person) : '',
    group: person?.group ?? '',
    since: request?.unmatchedSince ?? clock.today(),
    reason: wording.unmatched(one),
    change: wording.change(one),
    swaps: wording.swaps(one),
  };
}

/** A row for each #tag that is asked for or offered; the others go. */
export function tagDemandChanges(found: Proposals, books: Books, { wording }: Office): readonly Change[] {
  const helps = new Map(found.help.map((help) => [help.tag, wording.help(help)]));
  const rows = found.demand.map(({ tag, ...counts }) => ({ id: tag, ...counts, help: helps.get(tag) ?? '' }));
  const standing = new Set(rows.map(({ id }) => id));
  return [
    ...rows.map((row) => (books.find(tagDemand, row.id) ? set(tagDemand, row.id, row) : add(tagDemand, row))),
    ...books
      .rows(tagDemand)
      .filter(({ id }) => !standing.has(id))
      .map(({ id }) => remove(tagDemand, id)),
  ];
}

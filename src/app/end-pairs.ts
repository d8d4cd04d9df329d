/**
 * «Прекратить выделенные пары»: of rows selected on «Пары», or all pairs of the mentors selected on «Наставники»; of rows selected on «Состав
 * пар» only these people leave, and the circle goes on. It needs a reason in the row unless somebody is gone or the mentor has paused. One read, one write: pair, places, meetings to come, the
 * mentees' way back to the waiting list, letters.
 */

import { mentors } from '../domain/bases/mentors';
import { people } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import { countLoads } from '../domain/matching/places';
import { bans } from '../domain/matching/proposal-table';
import { unmatched, type UnmatchedRow } from '../domain/matching/unmatched-table';
import { callOff } from '../domain/meetings/call-off';
import { meetings } from '../domain/meetings/meeting-table';
import {
  type EndBooks,
  type EndCause,
  type EndHindrance,
  type Ending,
  endingOf,
  endPairs as endInBases,
  hindranceTo,
  leavingOf,
} from '../domain/pairs/ending';
import { heldPlaces } from '../domain/pairs/held-places';
import { holdsPlace, members, pairs } from '../domain/pairs/pair-table';
import { add, type Change, emptyRow, set } from '../domain/shared/change';
import { outbox, queueKey } from '../domain/shared/queue';
import { idSeries, type Table } from '../domain/shared/table';
import type { Books, Needs, Office } from './ports';
import { selectedIds, type Selection } from './selection';

export interface EndedPairs {
  readonly ended: readonly { readonly pair: string; readonly cause: EndCause }[];
  /** Circles that go on without those who have left. */
  readonly goingOn: readonly string[];
  /** Mentees who wait for another mentor now. */
  readonly waiting: number;
  /** By the number of the row, a pair's or a member's. */
  readonly hindered: readonly { readonly row: string; readonly hindrance: EndHindrance }[];
}

const NEEDS: Needs = { read: [pairs, members, people, mentors, requests, unmatched, meetings, bans], append: [outbox] };

export function endPairs(office: Office, selection: Selection): EndedPairs {
  return office.store.transact(NEEDS, 'pairs.end', (books) => {
    const today = office.clock.today();
    const facts = {
      people: new Map(books.rows(people).map((person) => [person.id, person])),
      mentors: new Map(books.rows(mentors).map((mentor) => [mentor.person, mentor])),
      members: books.rows(members),
    };
    const { endings, hindered } = judge(books, selection, facts);
    const changes = endInBases(endings, {
      ...facts,
      requests: new Map(books.rows(requests).map((request) => [request.id, request])),
      loads: countLoads(heldPlaces(books.rows(pairs), books.rows(members), today)),
      today,
      newBanId: idSeries('Х-', books.ids(bans), 2),
      wording: office.wording,
    });
    const returned = changes.filter(isReturn);
    const over = endings.filter(({ isOver }) => isOver);
    return {
      changes: [
        ...changes,
        ...callOff(books.rows(meetings), new Set(over.map(({ pair }) => pair.id)), today),
        ...returned.map(({ id, values }) => waitingAgain(id, values, books)),
        ...endings.flatMap((ending) => letters(ending, office)),
      ],
      result: {
        ended: over.map(({ pair, cause }) => ({ pair: pair.id, cause })),
        goingOn: endings.filter(({ isOver }) => !isOver).map(({ pair }) => pair.id),
        waiting: returned.length,
        hindered,
      },
    };
  });
}

type Judged = Pick<EndedPairs, 'hindered'> & { readonly endings: readonly Ending[] };

function judge(books: Books, selection: Selection, facts: EndBooks): Judged {
  const whole = selectedPairs(books, selection).map((pair) => ({ pair, ending: endingOf(pair, facts) }));
  const left = selectedMembers(books, selection).map((member) => {
    const pair = books.find(pairs, member.pair);
    return { member, pair, hindrance: hindranceTo(pair, member, facts) };
  });
  const leaving = left.filter(({ hindrance }) => hindrance === undefined);
  const concerned = new Set(leaving.flatMap(({ pair }) => pair ?? []));
  return {
    endings: [
      ...whole.flatMap(({ ending }) => (typeof ending === 'string' ? [] : [ending])),
      ...[...concerned].map((pair) =>
        leavingOf(
          pair,
          leaving.filter((one) => one.pair === pair).map(({ member }) => member),
          facts,
        ),
      ),
    ],
    hindered: [
      ...whole.flatMap(({ pair, ending }) => (typeof ending === 'string' ? [{ row: pair.id, hindrance: ending }] : [])),
      ...left.flatMap(({ member, hindrance }) => (hindrance === undefined ? [] : [{ row: member.id, hindrance }])),
    ],
  };
}

function selectedMembers(books: Books, selection: Selection) {
  const own = new Set(selectedIds(books, members as unknown as Table, selection));
  return books.rows(members).filter(({ id }) => own.has(id));
}

/** A mentor's pairs that have ended already are passed over; one that is selected itself is named. */
function selectedPairs(books: Books, selection: Selection) {
  const own = new Set(selectedIds(books, pairs as unknown as Table, selection));
  const of = new Set(
    selectedIds(books, mentors as unknown as Table, selection).map((id) => books.find(mentors, id)?.person ?? ''),
  );
  return books.rows(pairs).filter((pair) => own.has(pair.id) || (of.has(pair.mentor) && holdsPlace(pair)));
}

type Returning = Extract<Change, { readonly kind: 'set' }>;

function isReturn(change: Change): change is Returning {
  return change.kind === 'set' && change.table.code === requests.code && 'returned' in change.values;
}

/** Who has lost a mentor stands in «Без пары» at once; the place in the queue comes with the next matching. */
function waitingAgain(request: string, values: Returning['values'], books: Books): Change {
  const row = books.find(requests, request);
  const shown: Partial<UnmatchedRow> = {
    name: row?.name ?? '',
    group: row?.group ?? '',
    state: 'waiting',
    since: values['unmatchedSince'] as string,
    reason: values['unmatchedReason'] as string,
    decision: null,
    mentor: '',
  };
  return books.find(unmatched, request)
    ? set(unmatched, request, shown)
    : add(unmatched, { ...emptyRow(unmatched), ...shown, id: request });
}

function letters({ pair, leavers }: Ending, office: Office): readonly Change[] {
  const payload = JSON.stringify({ template: 'pair-ended', pair: pair.id, members: leavers.map(({ id }) => id) });
  return [pair.mentor, ...leavers.map(({ mentee }) => mentee)].map((person) =>
    add(outbox, {
      id: queueKey(
        'mail',
        `pair-ended/${[pair.id, ...leavers.map(({ id }) => id)].join('/')}/${person}`,
        office.clock.today(),
      ),
      kind: 'mail',
      rule: 'pair-ended',
      to: person,
      object: pair.id,
      payload,
      due: office.clock.now(),
      state: 'waiting',
    }),
  );
}

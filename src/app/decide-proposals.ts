/**
 * The curator's decisions on proposals (activities 5.1, 5.4): «Подтвердить отмеченные», «Подтвердить все без замечаний», «Отклонить отмеченные».
 * Every confirmed proposal is checked again at that moment; one that no longer holds stays a draft and is named.
 */

import { mentors } from '../domain/bases/mentors';
import { people } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import { countLoads } from '../domain/matching/places';
import { type Proposal, proposals } from '../domain/matching/proposal-table';
import { type Hindrance, recheck } from '../domain/matching/recheck';
import { firstPlan } from '../domain/meetings/first-plan';
import { meetings } from '../domain/meetings/meeting-table';
import { type Confirmed, formPairs, type Formed } from '../domain/pairs/confirm';
import { plannedEndOf } from '../domain/pairs/cycle';
import { members, pairs } from '../domain/pairs/pair-table';
import { calendar, workingCalendar } from '../domain/programme/calendar';
import { numberSetting } from '../domain/programme/settings';
import { add, type Change, set } from '../domain/shared/change';
import { outbox, queueKey } from '../domain/shared/queue';
import { idSeries } from '../domain/shared/table';
import { MATCHING_NEEDS, matchingInput } from './matching-books';
import type { Books, Decision, Office } from './ports';

export interface ConfirmResult {
  readonly confirmed: number;
  readonly pairs: number;
  /** Proposals that do not hold any more, each with what stands in its way. */
  readonly hindered: readonly { readonly proposal: string; readonly hindrances: readonly Hindrance[] }[];
}

export function confirmMarked(office: Office): ConfirmResult {
  return confirm(office, 'pairs.confirm-marked', ({ mark }) => mark);
}

export function confirmAllWithoutRemarks(office: Office): ConfirmResult {
  return confirm(office, 'pairs.confirm-all', ({ remark }) => remark === '');
}

/** Confirms given proposals, for the panel. */
export function confirmProposals(office: Office, ids: readonly string[]): ConfirmResult {
  return confirm(office, 'pairs.confirm', ({ id }) => ids.includes(id));
}

function confirm(office: Office, action: string, isMeant: (row: Proposal) => boolean): ConfirmResult {
  const needs = { read: [...MATCHING_NEEDS, calendar, meetings], append: [outbox] };
  return office.store.transact(needs, action, (books): Decision<ConfirmResult> => {
    const meant = books.rows(proposals).filter((row) => row.status === 'proposed' && isMeant(row));
    const input = matchingInput(books, office.clock.today());
    const checked = recheck(meant, input);
    const hindered = checked.flatMap((one) =>
      'hindrances' in one ? [{ proposal: one.pairing.id, hindrances: one.hindrances }] : [],
    );
    const confirmed = checked.flatMap((one) => ('track' in one ? [{ proposal: one.pairing, track: one.track }] : []));
    const formed = formPairs(
      confirmed.flatMap(({ proposal, track }) => confirmedOf(proposal, track, books)),
      {
        pairIds: books.ids(pairs),
        memberIds: books.ids(members),
        loads: countLoads(input.places),
        today: input.today,
        plannedEnd: plannedEndOf(input.settings, input.today),
        newToken: office.ids.token,
      },
    );
    return {
      changes: [
        ...confirmed.map(({ proposal }) => decided(proposal.id, 'confirmed', office)),
        ...formed.changes,
        ...plans(formed, books, office),
        ...formed.pairs.flatMap((one) => letters(one, office)),
      ],
      result: { confirmed: confirmed.length, pairs: formed.pairs.length, hindered },
    };
  });
}

function confirmedOf(proposal: Proposal, track: Confirmed['track'], books: Books): readonly Confirmed[] {
  const request = books.find(requests, proposal.request);
  const mentor = books.find(mentors, proposal.mentor);
  const mentee = request && books.find(people, request.person);
  const mentorPerson = mentor && books.find(people, mentor.person);
  return request && mentor && mentee && mentorPerson
    ? [{ request, mentor, track, score: proposal.score, mentee, mentorPerson }]
    : [];
}

function decided(id: string, status: 'confirmed' | 'declined', office: Office): Change {
  return set(proposals, id, { status, mark: false, decidedBy: office.who, decidedOn: office.clock.today() });
}

function plans(formed: Formed, books: Books, office: Office): readonly Change[] {
  const values = matchingInput(books, office.clock.today()).settings;
  return firstPlan(formed.pairs, {
    people: new Map(books.rows(people).map((person) => [person.id, person])),
    settings: values,
    calendar: workingCalendar(books.rows(calendar), numberSetting(values, 'week')),
    today: office.clock.today(),
    newId: idSeries('В-', books.ids(meetings), 5),
  });
}

/** Both sides are told, each by a letter of its own (D32). */
function letters({ pair, members: inPair }: Formed['pairs'][number], office: Office): readonly Change[] {
  return [pair.mentor, ...inPair.map(({ mentee }) => mentee)].map((person) =>
    add(outbox, {
      id: queueKey('mail', `pair-formed/${pair.id}/${person}`, office.clock.today()),
      kind: 'mail',
      rule: 'D32',
      to: person,
      object: pair.id,
      payload: JSON.stringify({ template: 'pair-formed', pair: pair.id }),
      due: office.clock.now(),
      state: 'waiting',
    }),
  );
}

export interface DeclineResult {
  readonly declined: number;
  /** Marked, but without the reason that a refusal needs. */
  readonly withoutReason: readonly string[];
}

/** A refused proposal needs a reason; the same two are not proposed again this year, and both are free for another. */
export function declineMarked(office: Office): DeclineResult {
  return office.store.transact({ read: [proposals, requests] }, 'pairs.decline', (books) => {
    const marked = books.rows(proposals).filter(({ status, mark }) => status === 'proposed' && mark);
    const declined = marked.filter(({ reason }) => reason.trim() !== '');
    const freed = declined.filter(({ request }) => books.find(requests, request)?.status === 'in-matching');
    return {
      changes: [
        ...declined.map(({ id }) => decided(id, 'declined', office)),
        ...freed.map(({ request }) => set(requests, request, { status: 'in-base' })),
      ],
      result: {
        declined: declined.length,
        withoutReason: marked.filter(({ reason }) => reason.trim() === '').map(({ id }) => id),
      },
    };
  });
}

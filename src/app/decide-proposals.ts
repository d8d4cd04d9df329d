/**
 * The curator's decisions on proposals (activities 5.1, 5.4): «Подтвердить отмеченные», «Подтвердить все без замечаний», «Отклонить отмеченные».
 * Every confirmed proposal is checked again at that moment, by the rules and by what «Критерии» and «Настройки» ask now; one that no longer
 * holds stays a draft and is named.
 */

import { requests } from '../domain/bases/requests';
import { type Proposal, proposals } from '../domain/matching/proposal-table';
import { type Hindrance, recheckDrafts } from '../domain/matching/recheck';
import { type Change, set } from '../domain/shared/change';
import { FORMING_NEEDS, formFrom } from './form-pairs';
import { matchingInput } from './matching-books';
import type { Decision, Office } from './ports';

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
  return office.store.transact(FORMING_NEEDS, action, (books): Decision<ConfirmResult> => {
    const meant = books.rows(proposals).filter((row) => row.status === 'proposed' && isMeant(row));
    const input = matchingInput(books, office.clock.today());
    const checked = recheckDrafts(meant, input);
    const hindered = checked.flatMap((one) =>
      'hindrances' in one ? [{ proposal: one.pairing.id, hindrances: one.hindrances }] : [],
    );
    const confirmed = checked.flatMap((one) => ('track' in one ? [{ ...one.pairing, track: one.track }] : []));
    const formed = formFrom(
      confirmed.map((row) => ({ ...row, origin: 'matching' as const })),
      books,
      office,
      input,
    );
    return {
      changes: [...confirmed.map(({ id }) => decided(id, 'confirmed', office)), ...formed.changes],
      result: { confirmed: confirmed.length, pairs: formed.pairs, hindered },
    };
  });
}

function decided(id: string, status: 'confirmed' | 'declined', office: Office): Change {
  return set(proposals, id, { status, mark: false, decidedBy: office.who, decidedOn: office.clock.today() });
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

/** «Подобрать пары» (activity 5.1): drafts are made anew, what people have decided stays, and everybody left over is told why. */

import { mentors } from '../domain/bases/mentors';
import { people, shortName } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import type { BrokenPin } from '../domain/matching/pins';
import { propose, type Proposals, type ProposedPair } from '../domain/matching/propose';
import { type Proposal, proposals } from '../domain/matching/proposal-table';
import type { Unmatched } from '../domain/matching/unmatched';
import { tagDemand, unmatched } from '../domain/matching/unmatched-table';
import { add, type Change, emptyRow, set } from '../domain/shared/change';
import { idSeries } from '../domain/shared/table';
import { MATCHING_NEEDS, matchingInput } from './matching-books';
import { type MatchingWarning, warningsOf } from './matching-warnings';
import type { Books, Office } from './ports';
import { tagDemandChanges, waitingListChanges } from './waiting-list';

export interface Proposed {
  readonly proposed: number;
  readonly withRemarks: number;
  readonly unmatched: number;
  /** Why each of them is left over, by the request's number. */
  readonly unmatchedBy: readonly Pick<Unmatched, 'request' | 'code'>[];
  /** Pinned drafts that a rule now stands against; they were matched like the others. */
  readonly unpinned: readonly BrokenPin[];
  /** What stands in «Критерии» and «Настройки» and cannot be followed; defaults count for it. */
  readonly warnings: readonly MatchingWarning[];
  /** Allowed pairs that were weighed against one another, and how many of them were chosen with what total. */
  readonly matching: { readonly edges: number; readonly matched: number; readonly total: number };
}

/** What a new matching reads, and writes into. */
export const DRAFT_NEEDS = [...MATCHING_NEEDS, unmatched, tagDemand];

export function proposePairs(office: Office): Proposed {
  return office.store.transact({ read: DRAFT_NEEDS }, 'pairs.propose', (books) => {
    const found = propose(matchingInput(books, office.clock.today()));
    return { changes: draftChanges(found, books, office), result: summaryOf(found, books) };
  });
}

export function summaryOf(found: Proposals, books: Books): Proposed {
  const { problem, result } = found;
  return {
    proposed: found.proposals.length,
    withRemarks: found.proposals.filter(({ remarks }) => remarks.length > 0).length,
    unmatched: found.unmatched.length,
    unmatchedBy: found.unmatched.map(({ request, code }) => ({ request, code })),
    unpinned: found.unpinned,
    warnings: warningsOf(found.faults, books),
    matching: { edges: problem.edges.length, matched: result.pairs.length, total: totalOf(found.proposals) },
  };
}

/** What a new matching writes: the drafts, and in «Запросы» who is in one and why others are not. */
export function draftChanges(found: Proposals, books: Books, office: Office): readonly Change[] {
  return [
    ...proposalChanges(found.proposals, books, office),
    ...requestChanges(found, books, office),
    ...waitingListChanges(found, books, office),
    ...tagDemandChanges(found, books, office),
  ];
}

/** A draft for the same two keeps its row; other drafts become outdated. */
function proposalChanges(proposed: readonly ProposedPair[], books: Books, office: Office): readonly Change[] {
  const drafts = new Map(
    books
      .rows(proposals)
      .filter(({ status }) => status === 'proposed')
      .map((row) => [`${row.request} ${row.mentor}`, row]),
  );
  const newId = idSeries('ПР-', books.ids(proposals));
  const written = proposed.map((pair) => {
    const values = shown(pair, books, office);
    const draft = drafts.get(`${pair.request} ${pair.mentor}`);
    drafts.delete(`${pair.request} ${pair.mentor}`);
    return draft
      ? set(proposals, draft.id, values)
      : add(proposals, {
          ...emptyRow(proposals),
          ...values,
          id: newId(),
          status: 'proposed',
          proposedOn: office.clock.today(),
        });
  });
  return [
    ...written,
    ...[...drafts.values()].map((row) => set(proposals, row.id, { status: 'outdated', mark: false, pinned: false })),
  ];
}

function shown(pair: ProposedPair, books: Books, { wording }: Office): Partial<Proposal> {
  return {
    request: pair.request,
    mentor: pair.mentor,
    menteeName: nameOf(books.find(requests, pair.request)?.person, books),
    mentorName: nameOf(books.find(mentors, pair.mentor)?.person, books),
    track: pair.track,
    pinned: pair.isPinned,
    score: pair.score / 10,
    why: wording.why(pair.parts),
    remark: pair.remarks.map(wording.remark).join('; '),
    others: wording.others(pair.others),
  };
}

function nameOf(code: string | undefined, books: Books): string {
  const person = code === undefined ? undefined : books.find(people, code);
  return person ? shortName(person) : '';
}

/** In «Запросы» stands who is being matched and, with a sentence that can be repeated to a tutor, why somebody is not. */
function requestChanges(
  found: { readonly proposals: readonly ProposedPair[]; readonly unmatched: readonly Unmatched[] },
  books: Books,
  office: Office,
): readonly Change[] {
  return [
    ...found.proposals.map(({ request }) => set(requests, request, { status: 'in-matching', unmatchedReason: '' })),
    ...found.unmatched.map((one) =>
      set(requests, one.request, {
        status: 'unmatched',
        unmatchedReason: office.wording.unmatched(one),
        unmatchedSince: books.find(requests, one.request)?.unmatchedSince ?? office.clock.today(),
      }),
    ),
  ];
}

/** As the solver adds values up, without the bonuses of proposals that stood already. */
function totalOf(proposed: readonly ProposedPair[]): number {
  return proposed.reduce((sum, { score }) => sum + score + 1, 0);
}

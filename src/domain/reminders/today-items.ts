/** What waits for the curator, as codes with counts: the front sheet «Сегодня» and the panel show the same list. */

import type { Consent } from '../bases/consents';
import type { Mentor } from '../bases/mentors';
import type { Person } from '../bases/people';
import type { Request } from '../bases/requests';
import type { Tag } from '../bases/tags';
import type { DocumentRow } from '../documents/document-table';
import type { FormRow } from '../intake/answer-table';
import type { ReviewRow } from '../intake/review-table';
import type { Proposal } from '../matching/proposal-table';
import { causeOf } from '../pairs/ending';
import { holdsPlace, type Member, type Pair } from '../pairs/pair-table';
import { mailMode, type Settings } from '../programme/settings';
import { hasLawyersDecision } from '../programme/data-mode';
import type { QueueRow } from '../shared/queue';

export const TODAY_CODES = [
  'decision-missing',
  'mail-off',
  'review-waiting',
  'effects-doubtful',
  'effects-failed',
  'forms-to-open',
  'consents-missing',
  'tags-proposed',
  'mentors-to-register',
  'requests-to-match',
  'proposals-waiting',
  'pairs-without-order',
  'drafts-to-sign',
  'pairs-broken',
  'pairs-overdue',
  'requests-unmatched',
] as const;
export type TodayCode = (typeof TODAY_CODES)[number];

export interface TodayItem {
  readonly code: TodayCode;
  readonly count: number;
}

export interface TodayBooks {
  readonly settings: Settings;
  readonly review: readonly ReviewRow[];
  readonly outbox: readonly QueueRow[];
  readonly forms: readonly FormRow[];
  readonly consents: readonly Consent[];
  readonly tags: readonly Tag[];
  readonly mentors: readonly Mentor[];
  readonly requests: readonly Request[];
  readonly proposals: readonly Proposal[];
  readonly pairs: readonly Pair[];
  readonly members: readonly Member[];
  readonly people: readonly Person[];
  readonly documents: readonly DocumentRow[];
}

/** The most urgent first; what is settled is not there. */
export function todayItems(books: TodayBooks): readonly TodayItem[] {
  const proposed = new Set(books.proposals.filter(({ status }) => status === 'proposed').map(({ request }) => request));
  const counts: Readonly<Record<TodayCode, number>> = {
    'decision-missing': Number(!hasLawyersDecision(books.settings)),
    'mail-off': Number(mailMode(books.settings) === 'off'),
    'review-waiting': count(books.review, ({ status }) => status === 'waiting'),
    'effects-doubtful': count(books.outbox, ({ state }) => state === 'doubtful'),
    'effects-failed': count(books.outbox, ({ state }) => state === 'failed'),
    'forms-to-open': count(books.forms, ({ access, status }) => access === 'by-hand' && status === 'open'),
    'consents-missing': count(
      books.consents,
      ({ status }) => status === 'needed' || status === 'issued' || status === 'expired',
    ),
    'tags-proposed': count(books.tags, ({ status }) => status === 'proposed'),
    'mentors-to-register': count(
      books.mentors,
      ({ status, recommended }) =>
        (status === 'candidate' || status === 'interviewed' || status === 'selected') && recommended === 'yes',
    ),
    'requests-to-match': count(books.requests, ({ id, status }) => status === 'in-base' && !proposed.has(id)),
    'proposals-waiting': proposed.size,
    'pairs-without-order': count(books.pairs, ({ status, document }) => status === 'confirmed' && document === ''),
    'drafts-to-sign': count(
      books.documents,
      ({ status, kind }) => kind === 'D31' && status !== null && ['draft', 'in-agreement', 'to-sign'].includes(status),
    ),
    'pairs-broken': countBroken(books),
    'pairs-overdue': count(books.pairs, ({ light }) => light === 'red'),
    'requests-unmatched': count(books.requests, ({ status }) => status === 'unmatched'),
  };
  return TODAY_CODES.filter((code) => counts[code] > 0).map((code) => ({ code, count: counts[code] }));
}

/** R39: pairs whose mentor has left or paused, or a mentee of which has left. */
function countBroken(books: TodayBooks): number {
  const facts = {
    people: new Map(books.people.map((person) => [person.id, person])),
    mentors: new Map(books.mentors.map((mentor) => [mentor.person, mentor])),
    members: books.members,
  };
  const inPairs = new Map<string, Member[]>();
  for (const member of books.members) {
    if (member.left === null) inPairs.set(member.pair, [...(inPairs.get(member.pair) ?? []), member]);
  }
  return count(
    books.pairs,
    (pair) => holdsPlace(pair) && causeOf(pair, inPairs.get(pair.id) ?? [], facts) !== undefined,
  );
}

function count<T>(rows: readonly T[], isMeant: (row: T) => boolean): number {
  return rows.filter(isMeant).length;
}

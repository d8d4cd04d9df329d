/**
 * Saving the board: its decisions are put to the workbook as it stands now, and the pairs are matched once more. Each decision stands by
 * itself, so one that no longer holds is refused by name and the others are taken in: to refuse all would throw an hour's work away because
 * one mentor fell ill, and nothing is final here, since every pair is checked again when it is confirmed.
 */

import { CRITERIA, type CriterionId } from '../domain/matching/criteria';
import { criteria } from '../domain/matching/criteria-table';
import { type Ban, bans } from '../domain/matching/proposal-table';
import { propose, type ProposedPair } from '../domain/matching/propose';
import type { Hindrance, Pairing } from '../domain/matching/recheck';
import { bansOf, keyOf, steer, STEERED_SETTINGS, type Steering } from '../domain/matching/steering';
import { add, type Change, emptyRow, set } from '../domain/shared/change';
import { idSeries } from '../domain/shared/table';
import type { MatchingInput } from '../domain/matching/input';
import { keepSettings } from './keep-settings';
import { matchingInput } from './matching-books';
import type { Books, Office } from './ports';
import { DRAFT_NEEDS, draftChanges, type Proposed, summaryOf } from './propose-pairs';

export interface SavedBoard {
  readonly drafts: Proposed;
  /** Pins and bans that do not hold any more, each with what stands in its way. */
  readonly refused: readonly (Pairing & { readonly hindrances: readonly Hindrance[] })[];
  /** Requests that came out otherwise than the board had shown, because the workbook has changed meanwhile. */
  readonly otherwise: readonly string[];
}

/** `seen` are the pairs that the board showed. */
export function saveBoard(office: Office, steering: Steering, seen: readonly Pairing[]): SavedBoard {
  refuseNonsense(steering);
  return office.store.transact({ read: DRAFT_NEEDS }, 'pairs.board', (books) => {
    const input = matchingInput(books, office.clock.today());
    const found = propose(steer(input, steering));
    const pinned = new Set(steering.pinned.map(keyOf));
    return {
      changes: [
        ...banChanges(newBans(input, steering), books, office),
        ...weightChanges(steering, books),
        ...keepSettings(books, office.wording, steering.settings),
        ...draftChanges(found, books, office),
      ],
      result: {
        drafts: summaryOf(found, books),
        refused: [...found.unpinned.filter((pin) => pinned.has(keyOf(pin))), ...refusedBans(steering, input)],
        otherwise: differing(seen, found.proposals),
      },
    };
  });
}

/** Another page of the project could call this with anything; nothing of it reaches a cell. @throws Error */
function refuseNonsense({ weights, settings: values }: Steering): void {
  const isWeight = ([id, weight]: readonly [string, unknown]): boolean =>
    CRITERIA.some((criterion) => criterion.id === id) &&
    Number.isInteger(weight) &&
    Number(weight) >= 0 &&
    Number(weight) <= 100;
  const isSetting = ([key, value]: readonly [string, unknown]): boolean =>
    (STEERED_SETTINGS as readonly string[]).includes(key) && typeof value === 'string';
  if (!Object.entries(weights).every(isWeight) || !Object.entries(values).every(isSetting))
    throw new Error('Not a decision of the board');
}

/** A ban that stands already is not written a second time, as when a save is repeated after a lost reply. */
function newBans(input: MatchingInput, { forbidden }: Steering): readonly Ban[] {
  const standing = input.bans.filter(({ until }) => until === null || until >= input.today);
  return bansOf(input, forbidden).filter(
    (ban) => !standing.some(({ one, other }) => isSamePair([one, other], [ban.one, ban.other])),
  );
}

function isSamePair(one: readonly [string, string], other: readonly [string, string]): boolean {
  return one.every((person) => other.includes(person));
}

function banChanges(forbidden: readonly Ban[], books: Books, { wording }: Office): readonly Change[] {
  const newId = idSeries('Х-', books.ids(bans), 2);
  return forbidden.map((ban) => add(bans, { ...ban, id: newId(), reason: wording.forbiddenOnBoard }));
}

function refusedBans({ forbidden }: Steering, { requests, mentors }: MatchingInput): SavedBoard['refused'] {
  const known = new Set([...requests, ...mentors].map(({ id }) => id));
  const hindrancesOf = ({ request, mentor }: Pairing): readonly Hindrance[] => {
    if (!known.has(request)) return ['request-unknown'];
    return known.has(mentor) ? [] : ['mentor-unknown'];
  };
  return forbidden
    .map((pairing) => ({ ...pairing, hindrances: hindrancesOf(pairing) }))
    .filter(({ hindrances }) => hindrances.length > 0);
}

/** A row of «Критерии» that somebody has deleted comes back with its new weight. */
function weightChanges({ weights }: Steering, books: Books): readonly Change[] {
  return (Object.entries(weights) as [CriterionId, number][]).map(([id, weight]) =>
    books.find(criteria, id) ? set(criteria, id, { weight }) : add(criteria, { ...emptyRow(criteria), id, weight }),
  );
}

function differing(seen: readonly Pairing[], proposed: readonly ProposedPair[]): readonly string[] {
  const before = new Map(seen.map(({ request, mentor }) => [request, mentor]));
  const after = new Map(proposed.map(({ request, mentor }) => [request, mentor]));
  const requests = new Set([...before.keys(), ...after.keys()]);
  return [...requests].filter((request) => before.get(request) !== after.get(request)).sort();
}

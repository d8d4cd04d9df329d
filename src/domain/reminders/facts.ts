/** The facts that reminders look at, read from the tables. */

import type { Consent } from '../bases/consents';
import { isMinor, type Person } from '../bases/people';
import type { Request } from '../bases/requests';
import { MENTOR_SIDE } from '../feedback/links';
import { readEntries } from '../feedback/reporters';
import type { AwayTest } from '../meetings/away';
import { heldDay, lastHeldDay, nextPlannedDay } from '../meetings/held';
import type { Meeting } from '../meetings/meeting-table';
import { isAtWork, type Member, type Pair } from '../pairs/pair-table';
import type { Track } from '../programme/track';
import type { Day } from '../shared/day';
import type { Fact, RuleCode } from './rule';

/** A pair with all that belongs to it. */
export interface PairInWork {
  readonly pair: Pair;
  readonly members: readonly Member[];
  readonly meetings: readonly Meeting[];
  readonly isAway: AwayTest;
}

/** R26, R30, R31, R32 of one pair; a paused or ended pair has none. */
export function pairFacts(inWork: PairInWork, today: Day): readonly Fact[] {
  const { pair } = inWork;
  if (!isAtWork(pair)) return [];
  const { track } = pair;
  const unordered: readonly Fact[] =
    pair.status === 'confirmed' && pair.document === '' && pair.start !== null
      ? [{ rule: 'R26', object: pair.id, day: pair.start, people: [], track }]
      : [];
  return [
    ...unordered,
    ...inWork.meetings.flatMap((meeting) => [
      ...comingFact(inWork, meeting, today),
      ...missingReports(inWork, meeting, today),
    ]),
    ...gapFact(inWork, today),
  ];
}

function comingFact({ pair, members }: PairInWork, meeting: Meeting, today: Day): readonly Fact[] {
  const { status, planned } = meeting;
  if (status !== 'planned' || planned === null || planned < today) return [];
  const mentees = activeOn(members, planned);
  return [{ rule: 'R30', object: meeting.id, day: planned, people: [pair.mentor, ...mentees], track: pair.track }];
}

/** One fact a side that owes its report; a confirmed meeting needs no more. */
function missingReports({ pair, members }: PairInWork, meeting: Meeting, today: Day): readonly Fact[] {
  const day = meeting.status === 'planned' ? meeting.planned : heldDay(meeting);
  if (day === null || day >= today || meeting.status === 'confirmed') return [];
  const told = new Set(readEntries(meeting.reporters).map(({ side }) => side));
  const owing = [
    ...(told.has(MENTOR_SIDE) ? [] : [pair.mentor]),
    ...activeOn(members, day).filter((mentee) => !told.has(mentee)),
  ];
  return owing.map((person) => ({ rule: 'R31', object: meeting.id, day, people: [person], track: pair.track }));
}

function gapFact({ pair, meetings, isAway }: PairInWork, today: Day): readonly Fact[] {
  const since = lastHeldDay(meetings, today) ?? pair.start;
  if (since === null) return [];
  const clock = { since, isAway, nextPlanned: nextPlannedDay(meetings, today) };
  return [{ rule: 'R32', object: pair.id, day: since, people: [pair.mentor], track: pair.track, clock }];
}

function activeOn(members: readonly Member[], on: Day): readonly string[] {
  return members
    .filter(({ joined, left }) => (joined === null || joined <= on) && (left === null || left >= on))
    .map(({ mentee }) => mentee);
}

/** R25: a mentee for whom no mentor was found. */
export function requestFacts(requests: readonly Request[]): readonly Fact[] {
  return requests.flatMap((request): readonly Fact[] =>
    request.status === 'unmatched' && request.unmatchedSince !== null
      ? [{ rule: 'R25', object: request.id, day: request.unmatchedSince, people: [], track: request.tracks[0] ?? null }]
      : [],
  );
}

/** R02: a paper handed out and not brought back. An adult is asked too; for a minor it is the guardian's paper. */
export function consentFacts(consents: readonly Consent[], people: readonly Person[], today: Day): readonly Fact[] {
  const byCode = new Map(people.map((person) => [person.id, person]));
  return consents.flatMap((consent): readonly Fact[] => {
    if (consent.status !== 'issued' || consent.issued === null) return [];
    const person = byCode.get(consent.person);
    const asked = person && !isMinor(person, today) ? [person.id] : [];
    return [{ rule: 'R02', object: consent.id, day: consent.issued, people: asked, track: null }];
  });
}

/** R23, R35: a proposal that waits for a decision, an answer that asks for the curator; what is settled is not given here. */
export function waitingFacts(
  rule: Extract<RuleCode, 'R23' | 'R35'>,
  waiting: readonly { readonly object: string; readonly since: Day; readonly track: Track | null }[],
): readonly Fact[] {
  return waiting.map(({ object, since, track }) => ({ rule, object, day: since, people: [], track }));
}

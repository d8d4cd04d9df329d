/**
 * From confirmed proposals to pairs and circles (activity 5.4): mentees whom one mentor takes at once in one track become a circle if they
 * share a time; who shares none with the others is a pair, or in another circle. Every side gets a private link for its reports.
 */

import { type Mentor, mentors } from '../bases/mentors';
import { type Person, shortName } from '../bases/people';
import { type Request, requests } from '../bases/requests';
import { commonSlots, FREQUENCY_DAYS, type Frequency, type Slot, SLOTS } from '../programme/slot';
import type { Track } from '../programme/track';
import { add, type Change, emptyRow, set } from '../shared/change';
import type { Day } from '../shared/day';
import { idSeries } from '../shared/table';
import { type Member, members, type Pair, pairs } from './pair-table';

/** One proposal that was confirmed, with its records. */
export interface Confirmed {
  readonly request: Request;
  readonly mentor: Mentor;
  readonly track: Track;
  readonly score: number | null;
  readonly origin: NonNullable<Pair['origin']>;
  readonly mentee: Person;
  readonly mentorPerson: Person;
}

export interface ConfirmInput {
  readonly pairIds: Iterable<string>;
  readonly memberIds: Iterable<string>;
  /** Places that each mentor's people take up already, by the code of the mentor's person. */
  readonly loads: ReadonlyMap<string, number>;
  readonly today: Day;
  readonly plannedEnd: Day;
  readonly newToken: () => string;
}

export interface Formed {
  readonly changes: readonly Change[];
  readonly pairs: readonly { readonly pair: Pair; readonly members: readonly Member[] }[];
}

export function formPairs(confirmed: readonly Confirmed[], input: ConfirmInput): Formed {
  const newPairId = idSeries(`${input.today.slice(0, 4)}-`, input.pairIds);
  const newMemberId = idSeries('У-', input.memberIds, 4);
  const formed = gatherCircles(confirmed).map((circle) =>
    formPair(circle, { ...input, pairId: newPairId(), newMemberId }),
  );
  return {
    pairs: formed,
    changes: [
      ...formed.flatMap(({ pair, members: inPair }) => [
        add(pairs, pair),
        ...inPair.map((member) => add(members, member)),
      ]),
      ...confirmed.map(({ request }) =>
        set(requests, request.id, { status: 'paired', unmatchedReason: '', unmatchedSince: null, returned: null }),
      ),
      ...newLoads(confirmed, input.loads),
    ],
  };
}

/** Groups what one mentor takes in one track, however it was decided, by the times that they share. */
function gatherCircles(confirmed: readonly Confirmed[]): readonly (readonly Confirmed[])[] {
  const together = new Map<string, Confirmed[]>();
  for (const one of confirmed) {
    const key = `${one.mentor.id} ${one.track} ${one.origin}`;
    const list = together.get(key);
    if (list) list.push(one);
    else together.set(key, [one]);
  }
  return [...together.values()].flatMap((list) => partByTime(list));
}

/**
 * As few circles as a simple rule finds: the time that most can make takes all who can, and so on with the rest; of equal times the
 * earliest in the week. Who named no time can make any.
 */
function partByTime(list: readonly Confirmed[]): readonly (readonly Confirmed[])[] {
  const [first] = list;
  if (first === undefined) return [];
  const offered = first.mentor.slots.length > 0 ? first.mentor.slots : SLOTS;
  const canMake = (slot: Slot) => (one: Confirmed) =>
    one.request.slots.length === 0 || one.request.slots.includes(slot);
  const best = offered.reduce<readonly Confirmed[]>((most, slot) => {
    const able = list.filter(canMake(slot));
    return able.length > most.length ? able : most;
  }, []);
  const circle = best.length > 0 ? best : [first];
  return [circle, ...partByTime(list.filter((one) => !circle.includes(one)))];
}

function formPair(
  circle: readonly Confirmed[],
  input: ConfirmInput & { readonly pairId: string; readonly newMemberId: () => string },
): Formed['pairs'][number] {
  const [first] = circle as readonly [Confirmed];
  const { mentor, mentorPerson, track } = first;
  const pair: Pair = {
    ...emptyRow(pairs),
    id: input.pairId,
    type: circle.length > 1 ? 'circle' : 'pair',
    track,
    mentor: mentorPerson.id,
    mentorName: shortName(mentorPerson),
    menteeNames: circle.map(({ mentee }) => shortName(mentee)).join(', '),
    status: 'confirmed',
    goal: circle
      .map(({ request }) => request.goal || request.text)
      .filter((goal) => goal !== '')
      .join('; '),
    slot: slotOf(circle),
    frequency: rarest([mentor.frequency, ...circle.map(({ request }) => request.frequency)]),
    format: mentor.mode ?? first.request.mode,
    start: input.today,
    plannedEnd: input.plannedEnd,
    light: 'new',
    origin: first.origin,
    score: circle.map(({ score }) => (score === null ? '' : String(score).replace('.', ','))).join('; '),
    token: input.newToken(),
  };
  const inPair = circle.map(({ request, mentee }): Member => ({
    ...emptyRow(members),
    id: input.newMemberId(),
    pair: pair.id,
    mentee: mentee.id,
    name: shortName(mentee),
    request: request.id,
    joined: input.today,
    token: input.newToken(),
  }));
  return { pair, members: inPair };
}

/** The first time of the week that everybody named. */
function slotOf(circle: readonly Confirmed[]): Slot | null {
  return commonSlots([circle[0]?.mentor.slots ?? [], ...circle.map(({ request }) => request.slots)])[0] ?? null;
}

/** A circle meets as often as its least available member can; nobody answered: nothing is agreed. */
function rarest(frequencies: readonly (Frequency | null)[]): Frequency | null {
  const named = frequencies.filter((frequency) => frequency !== null);
  return [...named].sort((a, b) => FREQUENCY_DAYS[b] - FREQUENCY_DAYS[a])[0] ?? null;
}

/** «Уже ведёт» of the mentors concerned. */
function newLoads(confirmed: readonly Confirmed[], loads: ReadonlyMap<string, number>): readonly Change[] {
  const counts = new Map<Mentor, number>();
  for (const { mentor } of confirmed) counts.set(mentor, (counts.get(mentor) ?? 0) + 1);
  return [...counts].map(([mentor, more]) => set(mentors, mentor.id, { load: (loads.get(mentor.person) ?? 0) + more }));
}

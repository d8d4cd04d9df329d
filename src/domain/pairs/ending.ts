/**
 * A pair ends before its time, or a mentee leaves a circle: the places are free again, whoever still wants a mentor goes back to the
 * waiting list above the others, and two who should not meet again are banned if the curator says so.
 */

import { mentors, type Mentor } from '../bases/mentors';
import { isActive, type Person } from '../bases/people';
import { type Request, requests } from '../bases/requests';
import { bans } from '../matching/proposal-table';
import { add, type Change, emptyRow, set } from '../shared/change';
import type { Day } from '../shared/day';
import { holdsPlace, type Member, members, type Pair, pairs } from './pair-table';

/** Why: the curator has typed a reason, or somebody is not there any more. */
export type EndCause = 'decided' | 'mentor-gone' | 'mentor-paused' | 'mentee-gone';

export type EndHindrance = 'not-at-work' | 'reason-missing' | 'left-already' | 'reason-to-leave-missing';

export interface Ending {
  readonly pair: Pair;
  readonly cause: EndCause;
  /** Who leaves; the pair goes on where somebody stays. */
  readonly leavers: readonly Member[];
  readonly isOver: boolean;
}

export interface EndBooks {
  readonly people: ReadonlyMap<string, Person>;
  /** By the code of the person. */
  readonly mentors: ReadonlyMap<string, Mentor>;
  readonly members: readonly Member[];
}

/** What would come of ending the pair now; everybody leaves unless only some mentees of a circle are gone. */
export function endingOf(pair: Pair, books: EndBooks): Ending | EndHindrance {
  if (!holdsPlace(pair)) return 'not-at-work';
  const inPair = books.members.filter((member) => member.pair === pair.id && member.left === null);
  const cause = pair.reason.trim() === '' ? causeOf(pair, inPair, books) : 'decided';
  if (cause === undefined) return 'reason-missing';
  const leavers = cause === 'mentee-gone' ? inPair.filter(({ mentee }) => isGone(mentee, books)) : inPair;
  return { pair, cause, leavers, isOver: leavers.length === inPair.length };
}

/** What would come of the given people leaving the pair now; each needs a reason in the own row, or is gone. Where all leave, the pair is over. */
export function leavingOf(pair: Pair, leavers: readonly Member[], books: EndBooks): Ending {
  const inPair = books.members.filter((member) => member.pair === pair.id && member.left === null);
  const cause = leavers.some(({ reason }) => reason.trim() !== '') ? 'decided' : 'mentee-gone';
  return { pair, cause, leavers, isOver: leavers.length === inPair.length };
}

/** Why somebody cannot leave the pair now. */
export function hindranceTo(pair: Pair | undefined, member: Member, books: EndBooks): EndHindrance | undefined {
  if (pair === undefined || !holdsPlace(pair)) return 'not-at-work';
  if (member.left !== null) return 'left-already';
  return member.reason.trim() === '' && !isGone(member.mentee, books) ? 'reason-to-leave-missing' : undefined;
}

/** What has become of the pair's people, the mentor first; `undefined` while all of them are there. */
export function causeOf(pair: Pair, inPair: readonly Member[], books: EndBooks): EndCause | undefined {
  const status = books.mentors.get(pair.mentor)?.status;
  if (status === 'gone' || isGone(pair.mentor, books)) return 'mentor-gone';
  if (status === 'paused') return 'mentor-paused';
  return inPair.some(({ mentee }) => isGone(mentee, books)) ? 'mentee-gone' : undefined;
}

function isGone(code: string, { people }: EndBooks): boolean {
  const person = people.get(code);
  return person !== undefined && !isActive(person);
}

export interface EndInput extends EndBooks {
  readonly requests: ReadonlyMap<string, Request>;
  /** Places that each mentor's people take up before, by the code of the mentor's person. */
  readonly loads: ReadonlyMap<string, number>;
  readonly today: Day;
  readonly newBanId: () => string;
  readonly wording: {
    /** What stands in «Причина» where nobody typed one. */
    endCause(cause: EndCause): string;
    /** What stands in «Почему без пары» of who has lost a mentor. */
    returned(from: Left, reason: string): string;
  };
}

/** What somebody has lost: the whole pair, or the place in a circle that goes on. */
export interface Left {
  readonly pair: string;
  readonly isOver: boolean;
}

/** The changes of the bases; meetings and letters are others' work. */
export function endPairs(endings: readonly Ending[], input: EndInput): readonly Change[] {
  return [
    ...endings.flatMap((ending) => [
      ...endOf(ending, input),
      ...ending.leavers.flatMap((member) => [
        set(members, member.id, { left: input.today }),
        ...back(member, ending, input),
        ...banOf(member, ending, input),
      ]),
    ]),
    ...newLoads(endings, input),
  ];
}

function endOf({ pair, cause, leavers, isOver }: Ending, input: EndInput): readonly Change[] {
  if (isOver) {
    const reason = [...new Set(leavers.map((member) => reasonOf(member, { pair, cause }, input)))].join('; ');
    return [set(pairs, pair.id, { status: 'dissolved', end: input.today, reason, light: null, nextMeeting: null })];
  }
  const staying = input.members.filter(
    (member) => member.pair === pair.id && member.left === null && !leavers.includes(member),
  );
  return [set(pairs, pair.id, { menteeNames: staying.map(({ name }) => name).join(', ') })];
}

/** Why this one leaves: what stands in the own row, else in the pair's, else what has happened. */
function reasonOf(member: Member, { pair, cause }: Pick<Ending, 'pair' | 'cause'>, { wording }: EndInput): string {
  return [member.reason, pair.reason].find((typed) => typed.trim() !== '') ?? wording.endCause(cause);
}

/** Only a request that this pair had answered is open again; of somebody who is gone it is closed. */
function back(member: Member, ending: Ending, input: EndInput): readonly Change[] {
  const request = input.requests.get(member.request);
  if (request?.status !== 'paired') return [];
  if (isGone(member.mentee, input)) return [set(requests, request.id, { status: 'gone' })];
  const reason = reasonOf(member, ending, input);
  return [
    set(requests, request.id, {
      status: 'unmatched',
      unmatchedReason: input.wording.returned({ pair: ending.pair.id, isOver: ending.isOver }, reason),
      unmatchedSince: input.today,
      returned: input.today,
    }),
  ];
}

function banOf(member: Member, { pair }: Ending, { newBanId }: EndInput): readonly Change[] {
  if (!pair.apart && !member.apart) return [];
  return [
    add(bans, {
      ...emptyRow(bans),
      id: newBanId(),
      one: pair.mentor,
      other: member.mentee,
      reason: [pair.id, member.reason, pair.reason].filter((part) => part !== '').join(': '),
    }),
  ];
}

/** «Уже ведёт» of the mentors concerned. */
function newLoads(endings: readonly Ending[], input: EndInput): readonly Change[] {
  const freed = new Map<string, number>();
  for (const { pair, leavers } of endings) freed.set(pair.mentor, (freed.get(pair.mentor) ?? 0) + leavers.length);
  return [...freed].flatMap(([person, fewer]) => {
    const mentor = input.mentors.get(person);
    return mentor ? [set(mentors, mentor.id, { load: Math.max(0, (input.loads.get(person) ?? 0) - fewer) })] : [];
  });
}

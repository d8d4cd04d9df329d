/** What the board shows at a moment: the best pairs under the decisions, beside those without any and those that it opened with. */

import type { Candidate } from '../../domain/matching/candidates';
import { answerBoard, type BoardAnswer } from '../../domain/matching/board-answer';
import type { Ground } from '../../domain/matching/ground';
import type { MenteeProfile, MentorProfile } from '../../domain/matching/profiles';
import { shortName } from '../../domain/bases/people';
import type { Loss } from '../../texts/board';
import { type Choices, pairingsOf, steeringOf } from './choices';

/** The board as it opened. */
export interface Opening {
  readonly ground: Ground;
  readonly choices: Choices;
  readonly answer: BoardAnswer;
  /** By number, in the order of names; requests that ask for nothing any more are left out. */
  readonly mentees: ReadonlyMap<string, MenteeProfile>;
  readonly mentors: ReadonlyMap<string, MentorProfile>;
  readonly openedWith: ByMentor;
}

/** The pairs of each mentor. */
export type ByMentor = ReadonlyMap<string, readonly Candidate[]>;

export interface Situation extends Opening {
  readonly now: Choices;
  readonly current: BoardAnswer;
  /** The best pairs with the same weights and goal, and without pins and new bans. */
  readonly free: BoardAnswer;
  readonly pairsOf: ByMentor;
}

/** Looks at the workbook's state for the first time. */
export function openSituation(ground: Ground, choices: Choices): Situation {
  const { field } = ground;
  const asking = field.mentees.filter(({ refusals }) => !refusals.includes('request-closed')).sort(byName);
  const answer = answerBoard(ground, steeringOf(choices, choices));
  const opening: Opening = {
    ground,
    choices,
    answer,
    mentees: new Map(asking.map((profile) => [profile.request.id, profile])),
    mentors: new Map([...field.mentors].sort(byName).map((profile) => [profile.mentor.id, profile])),
    openedWith: byMentor(answer),
  };
  const free = choices.pins.size === 0 ? answer : freeAnswer(opening, choices);
  return situationAt(opening, choices, { current: answer, free });
}

/** Finds the best pairs under other decisions. */
export function nextSituation(before: Situation, now: Choices): Situation {
  const current = answerBoard(before.ground, steeringOf(now, before.choices));
  return situationAt(before, now, { current, free: freeOf(before, now, current) });
}

function freeOf(before: Situation, now: Choices, current: BoardAnswer): BoardAnswer {
  if (now.pins.size === 0 && now.forbidden.length === 0) return current;
  // The acts that change neither weights nor goal keep them as they are, the very objects.
  if (now.weights === before.now.weights && now.settings === before.now.settings) return before.free;
  return freeAnswer(before, now);
}

function freeAnswer({ ground, choices }: Opening, now: Choices): BoardAnswer {
  return answerBoard(ground, steeringOf({ ...now, pins: new Map(), forbidden: [] }, choices));
}

type Answers = Pick<Situation, 'current' | 'free'>;

function situationAt(opening: Opening, now: Choices, { current, free }: Answers): Situation {
  return { ...opening, now, current, free, pairsOf: byMentor(current) };
}

function byMentor({ pairs }: BoardAnswer): ByMentor {
  const gathered = new Map<string, Candidate[]>();
  for (const pair of pairs.values()) {
    const list = gathered.get(pair.mentor);
    if (list) list.push(pair);
    else gathered.set(pair.mentor, [pair]);
  }
  return gathered;
}

const RUSSIAN = new Intl.Collator('ru');

/** For people, who look for a name; the matching goes by ids. */
function byName(one: MenteeProfile | MentorProfile, other: MenteeProfile | MentorProfile): number {
  return RUSSIAN.compare(one.person?.last ?? '', other.person?.last ?? '');
}

/** What all decisions together cost. */
export function priceOf({ free, current }: Situation): Loss {
  return lossBetween(free, current);
}

function lossBetween(better: BoardAnswer, worse: BoardAnswer): Loss {
  return { people: better.pairs.size - worse.pairs.size, points: better.total - worse.total };
}

/** Requests whose mentor differs between two answers. */
export function movedBetween(one: BoardAnswer, other: BoardAnswer): readonly string[] {
  const requests = new Set([...one.pairs.keys(), ...other.pairs.keys()]);
  return [...requests].filter((request) => one.pairs.get(request)?.mentor !== other.pairs.get(request)?.mentor).sort();
}

/** Places that the matching may give; those of pairs at work are taken already. */
export function placesOf({ refusals, placesLeft }: MentorProfile): number {
  return refusals.length > 0 ? 0 : placesLeft;
}

export function nameOfMentee({ mentees }: Opening, request: string): string {
  return nameOf(mentees.get(request), request);
}

export function nameOfMentor({ mentors }: Opening, mentor: string): string {
  return nameOf(mentors.get(mentor), mentor);
}

/** The row's number where it names nobody. */
function nameOf(profile: MenteeProfile | MentorProfile | undefined, id: string): string {
  return profile?.person ? shortName(profile.person) : id;
}

/** Those whose pins take up all places of the mentor; nobody while one more can be pinned. */
export function pinnedInTheWay({ now, mentors }: Situation, request: string, mentor: string): readonly string[] {
  const holding = pairingsOf(now.pins).filter((pin) => pin.mentor === mentor && pin.request !== request);
  const profile = mentors.get(mentor);
  return profile && holding.length < placesOf(profile) ? [] : holding.map((pin) => pin.request);
}

/** Reads the rows of the bases into the two sides of the matching. */

import { type ConsentBook, consentBook } from '../bases/consents';
import type { Mentor } from '../bases/mentors';
import { isMinor, type Person } from '../bases/people';
import type { Request } from '../bases/requests';
import { type Group, tidyGroupName } from '../programme/groups';
import { type Track, TRACKS } from '../programme/track';
import { schoolYearOf, yearsBetween } from '../shared/day';
import { readAims } from './aims';
import type { ChoiceRank, MatchingInput } from './input';
import { countLoads, placesLeft } from './places';
import { bitsOf, type Field, type MenteeProfile, type MentorProfile } from './profiles';
import { refuseMentor, refuseRequest } from './rules';
import { createTagReader, type TagReader, weighTags } from './tag-weights';

/** Look-ups made once for all rows. */
interface Records {
  readonly input: MatchingInput;
  readonly mentorLimit: number;
  readonly people: ReadonlyMap<string, Person>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly consents: ConsentBook;
  readonly readTags: TagReader;
  readonly loads: ReadonlyMap<string, number>;
  readonly pairedIn: ReadonlyMap<string, ReadonlySet<Track>>;
  readonly bannedWith: ReadonlyMap<string, ReadonlySet<string>>;
  readonly goesOnWith: ReadonlyMap<string, ReadonlySet<string>>;
  readonly declined: ReadonlyMap<string, ReadonlySet<string>>;
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, ChoiceRank>>;
}

/** Of most people nothing is known here, and they share it. */
const NONE: ReadonlySet<never> = new Set();
const NO_CHOICES: ReadonlyMap<string, ChoiceRank> = new Map();

/** Reads both sides, each in the order of ids. */
export function readField(input: MatchingInput): Field {
  const records = lookUp(input);
  const mentors = refuseRepeatedMentors(inOrder(input.mentors).map((mentor) => readMentor(mentor, records)));
  const present = mentors.filter(({ mentor }) => mentor.status !== 'gone');
  const weigh = weighTags(present.map(({ tags }) => tags));
  const mentees = inOrder(input.requests).map((request) => readMentee(request, records, weigh));
  return { mentees: refuseRepeatedRequests(mentees), mentors };
}

// The plain comparison goes by code units: the same on every machine, unlike the order of a locale.
function inOrder<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function lookUp(input: MatchingInput): Records {
  const { today } = input;
  const bans = input.bans.filter(({ until }) => until === null || until >= today);
  const declined = input.proposals.filter(
    ({ status, decidedOn }) =>
      status === 'declined' && (decidedOn === null || schoolYearOf(decidedOn) === schoolYearOf(today)),
  );
  const paired = input.places.flatMap(({ mentee, track }) => (track === null ? [] : [[mentee, track] as const]));
  return {
    input,
    mentorLimit: readAims(input.settings).mentorLimit,
    people: new Map(input.people.map((person) => [person.id, person])),
    groups: new Map(input.groups.map((group) => [tidyGroupName(group.id), group])),
    consents: consentBook(input.consents, today),
    readTags: createTagReader(input.tags),
    loads: countLoads(input.places),
    pairedIn: gather(paired),
    bannedWith: gather(bans.flatMap(({ one, other }) => [[one, other] as const, [other, one] as const])),
    goesOnWith: gather((input.goingOn ?? []).map(({ mentee, mentor }) => [mentee, mentor] as const)),
    declined: gather(declined.map(({ request, mentor }) => [request, mentor] as const)),
    choices: gatherChoices(input),
  };
}

function gather<K, V>(entries: readonly (readonly [K, V])[]): ReadonlyMap<K, ReadonlySet<V>> {
  const gathered = new Map<K, Set<V>>();
  for (const [key, value] of entries) gathered.set(key, (gathered.get(key) ?? new Set()).add(value));
  return gathered;
}

function gatherChoices({ choices = [] }: MatchingInput): Records['choices'] {
  const gathered = new Map<string, Map<string, ChoiceRank>>();
  for (const { chooser, chosen, rank } of choices) {
    gathered.set(chooser, (gathered.get(chooser) ?? new Map<string, ChoiceRank>()).set(chosen, rank));
  }
  return gathered;
}

function readSide(row: Request | Mentor, { people, groups, choices }: Records) {
  const person = people.get(row.person);
  const group = person === undefined ? undefined : groups.get(tidyGroupName(person.group));
  return {
    person,
    slotBits: bitsOf(row.slots),
    course: group?.course ?? null,
    speciality: group?.speciality.trim() ?? '',
    choices: choices.get(row.person) ?? NO_CHOICES,
  };
}

function readMentor(mentor: Mentor, records: Records): MentorProfile {
  const side = readSide(mentor, records);
  const { consents } = records;
  const left = placesLeft(mentor, records.loads.get(mentor.person) ?? 0, records.mentorLimit);
  return {
    ...side,
    mentor,
    refusals: refuseMentor(mentor, { person: side.person, placesLeft: left, consents }),
    tags: new Set(records.readTags(mentor.tags)),
    placesLeft: left,
    hasConsentC4: consents.has(mentor.person, 'C4'),
  };
}

function readMentee(request: Request, records: Records, weigh: (tag: string) => number): MenteeProfile {
  const side = readSide(request, records);
  const { person } = side;
  const { today } = records.input;
  return {
    ...side,
    request,
    refusals: refuseRequest(request, person, records.consents),
    isMinor: person !== undefined && isMinor(person, today),
    age: person?.birth ? yearsBetween(person.birth, today) : null,
    tags: new Map(records.readTags(request.tags).map((tag) => [tag, weigh(tag)])),
    pairedIn: records.pairedIn.get(request.person) ?? NONE,
    bannedWith: records.bannedWith.get(request.person) ?? NONE,
    goesOnWith: records.goesOnWith.get(request.person) ?? NONE,
    declined: records.declined.get(request.id) ?? NONE,
  };
}

/** One person has one mentor a track: of two open requests that may end in the same track, the first one counts. */
function refuseRepeatedRequests(mentees: readonly MenteeProfile[]): readonly MenteeProfile[] {
  const asked = new Map<string, Set<Track>>();
  return mentees.map((mentee) => {
    if (mentee.refusals.length > 0) return mentee;
    const { person, tracks } = mentee.request;
    const wanted = tracks.length > 0 ? tracks : TRACKS;
    const before = asked.get(person) ?? new Set();
    if (wanted.some((track) => before.has(track))) return { ...mentee, refusals: ['request-repeated'] as const };
    asked.set(person, new Set([...before, ...wanted]));
    return mentee;
  });
}

/** Two rows of one mentor would give that mentor's places away twice: the first one counts. */
function refuseRepeatedMentors(mentors: readonly MentorProfile[]): readonly MentorProfile[] {
  const seen = new Set<string>();
  return mentors.map((profile) => {
    if (profile.refusals.length > 0) return profile;
    if (seen.has(profile.mentor.person)) return { ...profile, refusals: ['mentor-repeated'] as const };
    seen.add(profile.mentor.person);
    return profile;
  });
}

/** What the rules and criteria look at, read once for each request and each mentor instead of once for each of their pairs. */

import type { Mentor } from '../bases/mentors';
import type { Person } from '../bases/people';
import type { Request } from '../bases/requests';
import { type Slot, SLOTS } from '../programme/slot';
import type { Track } from '../programme/track';
import type { ChoiceRank } from './input';
import type { MenteeRefusal, MentorRefusal } from './refusal';

interface Profile {
  /** `undefined` when the row names nobody of «Люди». */
  readonly person: Person | undefined;
  /** One bit for each slot of the week; 0 when the person named none. */
  readonly slotBits: number;
  /** Of the student group; a person without one has none. */
  readonly course: number | null;
  readonly speciality: string;
  /** By code of the person chosen. */
  readonly choices: ReadonlyMap<string, ChoiceRank>;
}

export interface MenteeProfile extends Profile {
  readonly request: Request;
  /** Why the request takes no part at all. */
  readonly refusals: readonly MenteeRefusal[];
  readonly isMinor: boolean;
  readonly age: number | null;
  /** The tags asked for, with their weights. */
  readonly tags: ReadonlyMap<string, number>;
  /** The tracks in which the mentee has a mentor already. */
  readonly pairedIn: ReadonlySet<Track>;
  /** Codes of people. */
  readonly bannedWith: ReadonlySet<string>;
  /** Mentors (codes of people) of pairs that have ended well and that both sides wish to take up again. */
  readonly goesOnWith: ReadonlySet<string>;
  /** Mentors whom the curator has declined for this request in this school year. */
  readonly declined: ReadonlySet<string>;
}

export interface MentorProfile extends Profile {
  readonly mentor: Mentor;
  /** Why the mentor takes no part at all. */
  readonly refusals: readonly MentorRefusal[];
  readonly tags: ReadonlySet<string>;
  readonly placesLeft: number;
  readonly hasConsentC4: boolean;
}

/** Both sides of the matching, each in the order of ids, so that the order of rows changes nothing. */
export interface Field {
  readonly mentees: readonly MenteeProfile[];
  readonly mentors: readonly MentorProfile[];
}

/** Returns a bit for each slot. */
export function bitsOf(slots: readonly Slot[]): number {
  return slots.reduce((bits, slot) => bits | (1 << SLOTS.indexOf(slot)), 0);
}

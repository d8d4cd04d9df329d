/** What a reminder is: a rule of one of four shapes, the facts that it looks at, and the items that come of both (model.md §4). */

import type { Role } from '../bases/roles';
import type { LapseLevel, MeetingClock } from '../meetings/gap';
import type { Track } from '../programme/track';
import type { Day } from '../shared/day';

export type RuleCode = 'R02' | 'R23' | 'R25' | 'R26' | 'R30' | 'R31' | 'R32' | 'R35';

/** Who is told: the people whom the fact names, or whoever holds a role. */
export type ReceiverWord = 'people' | Role;

export interface Step {
  readonly after: number;
  readonly to: readonly ReceiverWord[];
}

export type Rule = { readonly code: RuleCode } & (
  | {
      /** Some days before a date; on a day off the last working day before it. */
      readonly shape: 'date-coming';
      readonly leads: readonly { readonly before: number; readonly to: readonly ReceiverWord[] }[];
    }
  | {
      /** Some days after an event, while the thing is missing. */
      readonly shape: 'missing-after';
      readonly count: 'days' | 'working-days';
      readonly steps: readonly Step[];
      /** Goes on every week after the last step. */
      readonly weekly: boolean;
    }
  | {
      /** Some days on the meeting clock, then every week. */
      readonly shape: 'gap';
      readonly levels: readonly { readonly level: LapseLevel; readonly to: readonly ReceiverWord[] }[];
    }
  | {
      /** At once, and again when it is not closed after some working days. */
      readonly shape: 'at-once';
      readonly to: readonly ReceiverWord[];
      readonly againAfter: number;
    }
);

/** What the workbook says: something is to come, is missing, or has happened. What is settled has no fact. */
export interface Fact {
  readonly rule: RuleCode;
  /** The row that it is about. */
  readonly object: string;
  /** The date that is coming, or since when something is missing. */
  readonly day: Day;
  /** Codes of the people concerned. */
  readonly people: readonly string[];
  /** Decides which trackLead answers for it. */
  readonly track: Track | null;
  /** Of a gap. */
  readonly clock?: MeetingClock & { readonly nextPlanned: Day | null };
}

export type Receiver = { readonly person: string } | { readonly role: Role; readonly track: Track | null };

export interface Item {
  readonly rule: RuleCode;
  readonly to: Receiver;
  readonly object: string;
  readonly due: Day;
  /** Days before the date, since the event, or without a meeting. */
  readonly level: number;
}

/** Two items with one key say the same; a person is told it once. */
export function keyOf({ rule, object, due }: Pick<Item, 'rule' | 'object' | 'due'>): string {
  return `${rule}:${object}:${due}`;
}

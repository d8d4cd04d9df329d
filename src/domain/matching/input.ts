/** What the matching reads: rows of the bases as they stand today (model.md «Matching rule»). */

import type { Consent } from '../bases/consents';
import type { Mentor } from '../bases/mentors';
import type { Person } from '../bases/people';
import type { Request } from '../bases/requests';
import type { Tag } from '../bases/tags';
import type { Group } from '../programme/groups';
import type { Settings } from '../programme/settings';
import type { Track } from '../programme/track';
import type { Day } from '../shared/day';
import type { CriterionRow } from './criteria-table';
import type { Ban, Proposal } from './proposal-table';

/** One mentee with one mentor in a pair that takes up a place now; both are codes of people. */
export interface HeldPlace {
  readonly mentor: string;
  readonly mentee: string;
  readonly track: Track | null;
}

/** F07 and F08: whom somebody would like to work with, or would not; both are codes of people. */
export interface Choice {
  readonly chooser: string;
  readonly chosen: string;
  readonly rank: ChoiceRank;
}

/** Both are codes of people. */
export interface GoingOn {
  readonly mentor: string;
  readonly mentee: string;
}

export type ChoiceRank = 1 | 2 | 3 | 'unwilling';

export interface MatchingInput {
  readonly requests: readonly Request[];
  readonly mentors: readonly Mentor[];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly consents: readonly Consent[];
  readonly tags: readonly Tag[];
  readonly bans: readonly Ban[];
  readonly criteria: readonly CriterionRow[];
  readonly settings: Settings;
  readonly proposals: readonly Proposal[];
  readonly places: readonly HeldPlace[];
  /** F07, F08: whom people chose at the group meeting; left out where nobody was asked. */
  readonly choices?: readonly Choice[];
  /** Ended pairs that both sides wish to take up again. */
  readonly goingOn?: readonly GoingOn[];
  readonly today: Day;
}

/** What the curator wants of the matching, from «Настройки» (matching.md §4): which comes first, and how good a pair must be. */

import { SETTING_DEFAULTS, type SettingKey, type Settings } from '../programme/settings';
import { codeOf, type Words } from '../shared/words';
import { SCALE } from './criteria';
import type { Goal } from './problem';

export interface Aims {
  readonly goal: Goal;
  /** The score of the weakest pair first, the sum after it; only where the number of pairs comes first. */
  readonly raiseWeakest: boolean;
  /** Mutual choice stands above all points instead of being one criterion among others. */
  readonly choiceFirst: boolean;
  /** Points below which a pair is not proposed. */
  readonly minimum: number;
  /** Points that a proposal which stands already has in advance, so that trifles change nothing. */
  readonly stayBonus: number;
  /** Mentees of one mentor, whatever the mentor offers. */
  readonly mentorLimit: number;
  /** Settings that say nothing that could be followed; their first values count. */
  readonly faults: readonly AimKey[];
}

export type AimKey = Extract<
  SettingKey,
  'match_goal' | 'raise_weakest' | 'choice_first' | 'min_score' | 'stay_bonus' | 'mentor_limit'
>;

export const GOAL_WORDS = { 'most-people': 'больше пар', 'best-total': 'качество пар' } as const satisfies Words<Goal>;
const YES_NO = { yes: 'да', no: 'нет' } as const;

/** Most mentees that the limit may allow one mentor. */
const MOST_MENTEES = 50;

/** Reads the aims; what cannot be read counts as its default. */
export function readAims(settings: Settings): Aims {
  const faults: AimKey[] = [];
  const told = <T>(key: AimKey, read: (typed: string) => T | undefined): T => {
    const found = read(settings[key]);
    if (found !== undefined) return found;
    faults.push(key);
    return read(SETTING_DEFAULTS[key])!;
  };
  const points = (key: AimKey): number => (told(key, (typed) => wholeUpTo(typed, 100)) * SCALE) / 100;
  const yes = (key: AimKey): boolean => told(key, (typed) => codeOf(YES_NO, typed)) === 'yes';
  const aims = {
    goal: told('match_goal', (typed) => codeOf(GOAL_WORDS, typed)),
    raiseWeakest: yes('raise_weakest'),
    choiceFirst: yes('choice_first'),
    minimum: points('min_score'),
    stayBonus: points('stay_bonus'),
  };
  if (aims.raiseWeakest && aims.goal === 'best-total') faults.push('raise_weakest');
  return {
    ...aims,
    raiseWeakest: aims.raiseWeakest && aims.goal === 'most-people',
    mentorLimit: told('mentor_limit', (typed) => wholeUpTo(typed, MOST_MENTEES)),
    faults,
  };
}

function wholeUpTo(typed: string, most: number): number | undefined {
  const found = Number(typed);
  return typed.trim() !== '' && Number.isInteger(found) && found >= 0 && found <= most ? found : undefined;
}

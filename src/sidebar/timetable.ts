/** How the timetable is, in words, from the facts of the workbook's health. */

import type { SidebarCalls } from '../entries/sidebar-calls';
import { HEALTH_SECTION } from '../texts/panel';
import { momentInDigits } from './shown-words';

export type HealthFacts = ReturnType<SidebarCalls['health']>;

export interface Timetable {
  readonly text: string;
  readonly isWell: boolean;
  /** When the worker ran last; '' when the text says so already, or when it never did. */
  readonly lastRun: string;
}

/** Nothing is late before the programme was set up or before the first run. */
export function timetableOf({
  owner,
  lastBeat,
  stands,
}: Pick<HealthFacts, 'owner' | 'lastBeat' | 'stands'>): Timetable {
  if (owner === '') return { text: HEALTH_SECTION.notSetUp, isWell: false, lastRun: '' };
  if (lastBeat === null) return { text: HEALTH_SECTION.notStarted, isWell: true, lastRun: '' };
  const moment = momentInDigits(lastBeat);
  if (stands) return { text: HEALTH_SECTION.stands(moment), isWell: false, lastRun: '' };
  return { text: HEALTH_SECTION.works, isWell: true, lastRun: HEALTH_SECTION.lastRun(moment) };
}

/** Should the curator look at the section? */
export function needsAttention(health: HealthFacts): boolean {
  return !timetableOf(health).isWell || health.doubtful + health.failed > 0;
}

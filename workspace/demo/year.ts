/** A college's year in the local Workspace, from the set-up in August to the first month of meetings, acted only as people act. */

import type { Workspace } from '../open';
import type { RunReport } from '../runs/report';
import { planAutumn } from './asking';
import { planAugust } from './august';
import { createChance } from './chance';
import { type CollegeSize, createCollege } from './college';
import { plusDays, weekdayOf } from './days';
import { createDiary } from './diary';
import { createHands } from './hands';
import { planNovember } from './late-wave';
import { planMarch } from './matching';
import { createPostbox } from './meetings';
import { planWinter } from './recruiting';
import { mendAnswers } from './review';
import { idleUntil } from './signals';
import { createStory, type Story } from './story';

/** When the demo begins: the Workspace must be opened at this time. */
export const DEMO_START = '2026-08-25T08:50';
const DEMO_END = '2027-04-16T17:00';

export interface DemoYear {
  readonly ws: Workspace;
  readonly seed: number;
  readonly size?: CollegeSize;
  /** Ends the year at this time already. */
  readonly until?: string;
  /** Told of every run, also of those that nobody waits for. */
  note(report: RunReport): void;
  /** Told what has just been done, and at what time of the demo. */
  tell(moment: string, what: string): void;
}

export interface YearPassed {
  /** Ticks of the worker that found nothing to do and were jumped. */
  readonly jumped: number;
}

/** Plays the year. */
export function playYear({ ws, seed, size, until = DEMO_END, note, tell }: DemoYear): YearPassed {
  const diary = createDiary();
  const story = createStory({
    hands: createHands(ws, note),
    college: createCollege(seed, size),
    chance: createChance(seed, 'year'),
    diary,
    tell: (what) => tell(ws.now(), what),
  });
  const postbox = createPostbox(story);
  for (const plan of [planAugust, planAutumn, planNovember, planWinter, planMarch]) plan(story);
  planDays(story);
  diary.at(until, () => tell(ws.now(), 'Конец показа'));
  let jumped = 0;
  for (let next = diary.next(); next; next = diary.next()) {
    if (next.moment > ws.now()) jumped += ws.advance({ to: next.moment, onTick: note, idleUntil }).jumped;
    postbox.open();
    next.act();
    if (next.moment >= until) break;
  }
  return { jumped };
}

/** While pairs meet, people look into their mail in the afternoon, and on Fridays the curator goes through what needs her. */
function planDays(story: Story): void {
  for (let day = '2026-11-18'; day < DEMO_END; day = plusDays(day, 1)) {
    if (weekdayOf(day) > 5) continue;
    story.diary.at(`${day}T16:30`, () => undefined);
    if (weekdayOf(day) === 5 && day > '2027-03-01') story.diary.at(`${day}T16:40`, () => mendAnswers(story));
  }
}

/** The first plan of new pairs' meetings (activities 6.1, 6.2): from the day after the pair was confirmed to its planned end. */

import type { Person } from '../bases/people';
import type { Member, Pair } from '../pairs/pair-table';
import type { WorkingCalendar } from '../programme/calendar';
import type { Settings } from '../programme/settings';
import { add, type Change, emptyRow, set } from '../shared/change';
import { addDays, type Day } from '../shared/day';
import { pairs } from '../pairs/pair-table';
import { awayTest } from './away';
import { meetings } from './meeting-table';
import { planSeries } from './plan';
import { namesOf } from './replan';

export interface FirstPlanInput {
  readonly people: ReadonlyMap<string, Person>;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  readonly newId: () => string;
}

export function firstPlan(
  formed: readonly { readonly pair: Pair; readonly members: readonly Member[] }[],
  input: FirstPlanInput,
): readonly Change[] {
  const groupOf = (person: string): string => input.people.get(person)?.group ?? '';
  return formed.flatMap(({ pair, members }) => {
    const series = planSeries({
      pair,
      from: addDays(input.today, 1),
      until: pair.plannedEnd ?? input.today,
      frequency: pair.frequency,
      settings: input.settings,
      calendar: input.calendar,
      isAway: awayTest(
        input.calendar,
        groupOf(pair.mentor),
        members.map(({ mentee }) => groupOf(mentee)),
      ),
      existing: [],
    });
    const rows = series.map((meeting) =>
      add(meetings, {
        ...emptyRow(meetings),
        ...meeting,
        id: input.newId(),
        pair: pair.id,
        names: namesOf(pair),
        status: 'planned',
      }),
    );
    return [...rows, set(pairs, pair.id, { nextMeeting: series[0]?.planned ?? null })];
  });
}

/** What is to be told today: the rules meet the facts. Exact day arithmetic, so that a second run of the day finds the same. */

import { daysOnClock, type LapseLevel, lapseDay, meetsInTime } from '../meetings/gap';
import { backToWorkingDay, type WorkingCalendar } from '../programme/calendar';
import type { Settings } from '../programme/settings';
import { addDays, type Day, daysBetween } from '../shared/day';
import type { Fact, Item, ReceiverWord, Rule } from './rule';
import { lastTellingDay, workingDaysAfter } from './working-days';

export interface TellingDay {
  readonly today: Day;
  /** The last day on which items were told; `null` on the first. */
  readonly lastTold: Day | null;
  readonly calendar: WorkingCalendar;
  readonly settings: Settings;
}

interface Due {
  readonly due: Day;
  readonly level: number;
  readonly to: readonly ReceiverWord[];
}

type RuleOf<S extends Rule['shape']> = Extract<Rule, { readonly shape: S }>;

const WEEK = 7;

/** Finds what fell due since the last telling, at most the latest step of each fact; nothing on a day off. */
export function dueItems(rules: readonly Rule[], facts: readonly Fact[], day: TellingDay): readonly Item[] {
  if (!day.calendar.isWorking(day.today)) return [];
  const after = lastTellingDay(day.calendar, day.today, day.lastTold);
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  return facts.flatMap((fact) => {
    const rule = byCode.get(fact.rule);
    const dues = rule ? duesOf(rule, fact, { ...day, after }) : [];
    const fallen = dues.filter(({ due }) => due > after && due <= day.today);
    const last = fallen.sort((a, b) => daysBetween(b.due, a.due)).at(-1);
    return last ? itemsOf(fact, last) : [];
  });
}

type Window = TellingDay & { readonly after: Day };

function duesOf(rule: Rule, fact: Fact, window: Window): readonly Due[] {
  switch (rule.shape) {
    case 'date-coming':
      return comingDues(rule, fact, window);
    case 'missing-after':
      return missingDues(rule, fact, window);
    case 'gap':
      return gapDues(rule, fact, window);
    case 'at-once':
      return [0, rule.againAfter].map((count) => {
        const due = workingDaysAfter(window.calendar, fact.day, count);
        return { due, level: daysBetween(fact.day, due), to: rule.to };
      });
    default:
      return rule satisfies never;
  }
}

/** Once the date has passed it is not coming any more. */
function comingDues(rule: RuleOf<'date-coming'>, fact: Fact, { calendar, today }: Window): readonly Due[] {
  if (fact.day < today) return [];
  return rule.leads.map(({ before, to }) => ({
    due: backToWorkingDay(calendar, addDays(fact.day, -before)),
    level: before,
    to,
  }));
}

function missingDues(rule: RuleOf<'missing-after'>, fact: Fact, { calendar, today }: Window): readonly Due[] {
  const dues = rule.steps.map(({ after, to }): Due => {
    const due = rule.count === 'days' ? addDays(fact.day, after) : workingDaysAfter(calendar, fact.day, after);
    return { due, level: daysBetween(fact.day, due), to };
  });
  const last = dues.at(-1);
  return last && rule.weekly ? [...dues, ...weeklyAfter(last, today)] : dues;
}

function weeklyAfter(last: Due, today: Day): readonly Due[] {
  const weeks = Math.floor(daysBetween(last.due, today) / WEEK);
  if (weeks < 1) return [];
  return [{ ...last, due: addDays(last.due, weeks * WEEK), level: last.level + weeks * WEEK }];
}

/** A level falls due on the day on which the clock reaches it; on days away the clock reaches nothing. */
function gapDues(rule: RuleOf<'gap'>, { clock }: Fact, window: Window): readonly Due[] {
  if (!clock) return [];
  const dues: Due[] = [];
  let days = daysOnClock(clock, window.after);
  for (let day = addDays(window.after, 1); day <= window.today; day = addDays(day, 1)) {
    if (day <= clock.since || clock.isAway(day)) continue;
    days += 1;
    const reached = levelReached(rule, days, window.settings);
    const isSpared = reached?.level === 'warn' && meetsInTime(clock, clock.nextPlanned, window.settings);
    if (reached && !isSpared) dues.push({ due: day, level: days, to: reached.to });
  }
  return dues;
}

function levelReached(
  rule: RuleOf<'gap'>,
  days: number,
  settings: Settings,
): { readonly level: LapseLevel; readonly to: readonly ReceiverWord[] } | undefined {
  const exact = rule.levels.filter(({ level }) => lapseDay(level, settings) === days).at(-1);
  if (exact) return exact;
  const last = rule.levels.at(-1);
  const over = last ? days - lapseDay(last.level, settings) : 0;
  return over > 0 && over % WEEK === 0 ? last : undefined;
}

function itemsOf({ rule, object, people, track }: Fact, { due, level, to }: Due): readonly Item[] {
  return to.flatMap((word): readonly Item[] =>
    word === 'people'
      ? people.map((person) => ({ rule, to: { person }, object, due, level }))
      : [{ rule, to: { role: word, track }, object, due, level }],
  );
}

/** Fires triggers: simple ones by their names, installed ones by their records, each with Google's event object. */

import type { RunKind } from '../core/run';
import type { World } from '../core/world';
import { zoneOffset } from '../core/zone';
import { AuthMode, type ScriptPeople } from '../services/script/script';
import type { SpreadsheetEventType, TriggerRecord } from '../services/script/trigger-record';
import type { CodeFolder } from './code-folder';
import type { ReportBook, RunReport } from './report';
import type { Runner } from './runner';

export interface FireParts {
  readonly world: World;
  readonly code: CodeFolder;
  readonly reports: ReportBook;
  readonly script: ScriptPeople;
  readonly runner: Runner;
}

const KINDS: Readonly<Record<SpreadsheetEventType, RunKind>> = {
  ON_FORM_SUBMIT: 'submit trigger',
  ON_OPEN: 'open trigger',
  ON_EDIT: 'edit trigger',
};

/** Runs a simple trigger if the script has a function of that name. */
export function fireSimple(
  parts: FireParts,
  fn: 'onOpen' | 'onEdit',
  occasion: { readonly user: string; readonly event: object },
): readonly RunReport[] {
  if (!parts.code.mentions(fn)) return [];
  const { user, event } = occasion;
  return parts.runner.ifThere({ kind: 'simple trigger', fn, user, args: [{ authMode: AuthMode.LIMITED, ...event }] });
}

/** Runs every installed trigger that hears this event of this spreadsheet, each as its owner. */
export function fireInstalled(
  parts: FireParts,
  eventType: SpreadsheetEventType,
  occasion: { readonly sourceId: string; readonly event: object },
): readonly RunReport[] {
  const { sourceId, event } = occasion;
  return parts.script
    .triggers()
    .filter((trigger) => trigger.eventType === eventType && trigger.sourceId === sourceId)
    .map((trigger) => fireTrigger(parts, trigger, { kind: KINDS[eventType], event }));
}

/** Runs a clock trigger. */
export function fireClock(parts: FireParts, trigger: TriggerRecord): RunReport {
  const event = clockEvent(parts.world.clock.now(), parts.code.manifest().timeZone);
  return fireTrigger(parts, trigger, { kind: 'time trigger', event });
}

function fireTrigger(
  parts: FireParts,
  trigger: TriggerRecord,
  occasion: { readonly kind: RunKind; readonly event: object },
): RunReport {
  const { id, fn, owner } = trigger;
  const event = { authMode: AuthMode.FULL, ...occasion.event, triggerUid: id };
  const report = parts.runner.run({ kind: occasion.kind, fn, user: owner, args: [event] });
  if (report.error) {
    parts.reports.notify({
      to: owner,
      time: parts.world.clock.now(),
      fn,
      triggerId: id,
      message: report.error.message,
    });
  }
  return report;
}

/** AS/guides/triggers/events, time-driven: the fields are the wall time of the zone that the event names. */
function clockEvent(now: number, timezone: string): object {
  const wall = new Date(now + zoneOffset(now, timezone));
  return {
    'day-of-month': wall.getUTCDate(),
    'day-of-week': wall.getUTCDay() === 0 ? 7 : wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    month: wall.getUTCMonth() + 1,
    second: wall.getUTCSeconds(),
    timezone,
    'week-of-year': isoWeek(wall),
    year: wall.getUTCFullYear(),
  };
}

function isoWeek(wall: Date): number {
  const thursday = new Date(wall);
  thursday.setUTCDate(wall.getUTCDate() + 4 - (wall.getUTCDay() === 0 ? 7 : wall.getUTCDay()));
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 604_800_000) + 1;
}

/**
 * Moves the clock and fires the clock triggers that are due on the way, in order. Triggers never overlap here: one that is due while another
 * runs begins after it, and what it missed meanwhile is not made up for.
 */

import type { World } from '../core/world';
import type { ScriptPeople } from '../services/script/script';
import { nextDue } from '../services/script/due';
import type { TriggerRecord } from '../services/script/trigger-record';
import { fireClock, type FireParts } from './fire';
import type { RunReport } from './report';

export interface AdvanceOptions {
  /** Where the clock shall stand, in milliseconds since 1970. */
  readonly toMs: number;
  readonly onTick?: ((report: RunReport) => void) | undefined;
  /**
   * Reads from the script properties until when the product has nothing to do by itself. Ticks before that moment would find nothing: they
   * are jumped and counted.
   */
  readonly idleUntil?: ((properties: Readonly<Record<string, string>>) => number | undefined) | undefined;
  /** Asked after every run: whether to stop there. */
  readonly enough?: (() => boolean) | undefined;
}

export interface Advance {
  readonly ran: number;
  readonly jumped: number;
  readonly failed: readonly RunReport[];
  /** Whether the clock stands where it was wanted. */
  readonly arrived: boolean;
}

export interface AdvanceParts extends FireParts {
  properties(): Readonly<Record<string, string>>;
  /** When each trigger ran last, by its id. */
  readonly ranAt: Map<string, number>;
  /** Called after every run. */
  keepTime(): void;
}

/** A trigger that has not run for so long runs once more before ticks are jumped, so that a heartbeat it leaves does not look dead. */
const HEARTBEAT_MS = 40 * 60_000;

/** Advances the clock and returns what happened. */
export function advance(parts: AdvanceParts, options: AdvanceOptions): Advance {
  const { world, script } = parts;
  const failed: RunReport[] = [];
  let ran = 0;
  let jumped = 0;
  for (let trigger = earliest(script, options.toMs); trigger; trigger = earliest(script, options.toMs)) {
    const due = trigger.nextDue ?? 0;
    const target = nextWorthRunning(parts, options, trigger);
    if (target > due) {
      jumped += ticksBetween(trigger, due, target);
      script.dueAt(trigger.id, target);
      continue;
    }
    world.clock.moveTo(due);
    const report = fireClock(parts, trigger);
    ran += 1;
    rescheduleIfKept(script, trigger, world);
    parts.keepTime();
    if (report.error) failed.push(report);
    options.onTick?.(report);
    parts.ranAt.set(trigger.id, due);
    if (options.enough?.() === true) return { ran, jumped, failed, arrived: false };
  }
  world.clock.moveTo(options.toMs);
  parts.keepTime();
  return { ran, jumped, failed, arrived: true };
}

function earliest(script: ScriptPeople, toMs: number): TriggerRecord | undefined {
  let first: TriggerRecord | undefined;
  for (const trigger of script.triggers()) {
    if (trigger.nextDue === undefined || trigger.nextDue > toMs) continue;
    if (first?.nextDue === undefined || trigger.nextDue < first.nextDue) first = trigger;
  }
  return first;
}

/** The run may have deleted its own trigger. */
function rescheduleIfKept(script: ScriptPeople, trigger: TriggerRecord, world: World): void {
  const kept = script.triggers().find(({ id }) => id === trigger.id);
  if (kept) script.reschedule(kept, world.clock.now());
}

/** Until when nothing can disturb an idle trigger: no other trigger is due, and the product has nothing to do. */
function idleLimit(
  { properties, script }: AdvanceParts,
  { toMs, idleUntil }: AdvanceOptions,
  idle: TriggerRecord,
): number {
  const until = idleUntil?.({ ...properties() }) ?? Number.NEGATIVE_INFINITY;
  const others = script.triggers().filter(({ id }) => id !== idle.id);
  return Math.min(toMs, until - 1, ...others.map(({ nextDue: due }) => due ?? Number.POSITIVE_INFINITY));
}

/** The next tick that is not to be jumped: the first that may find work, or one before it that keeps the heartbeat fresh. */
function nextWorthRunning(parts: AdvanceParts, options: AdvanceOptions, trigger: TriggerRecord): number {
  const due = trigger.nextDue ?? 0;
  const limit = idleLimit(parts, options, trigger);
  if (trigger.timing?.kind !== 'every' || limit < due) return due;
  const after = nextDue(trigger, limit) ?? due;
  // The work that ends the idle stretch beats as well.
  if (after <= options.toMs) return after;
  const lastIdle = after - periodOf(trigger);
  const isFresh = lastIdle - (parts.ranAt.get(trigger.id) ?? Number.NEGATIVE_INFINITY) < HEARTBEAT_MS;
  return isFresh ? after : lastIdle;
}

function ticksBetween(trigger: TriggerRecord, from: number, to: number): number {
  return Math.round((to - from) / periodOf(trigger));
}

function periodOf({ timing }: TriggerRecord): number {
  return timing?.kind === 'every' ? timing.periodMs : 1;
}

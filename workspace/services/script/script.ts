/** ScriptApp: the triggers of the script, each user's own, and what the script may do. */

import { enumeration } from '../../core/enumeration';
import { expose } from '../../core/expose';
import type { World } from '../../core/world';
import { authorization, AuthorizationStatus } from './authorization';
import { nextDue } from './due';
import { TRIGGER_SCOPES, triggerBuilder } from './trigger-builder';
import { EventType, triggerHandle, TriggerSource } from './trigger-handle';
import { type TriggerRecord, triggerReducer } from './trigger-record';

export const AuthMode = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const WeekDay = enumeration('Weekday', ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']);

export interface ScriptSettings {
  scriptId(): string;
  timeZone(): string;
}

export interface ScriptPeople {
  triggers(): readonly TriggerRecord[];
  /** Sets when a clock trigger is due next, after the given moment. */
  reschedule(trigger: TriggerRecord, after: number): void;
  /** Sets when a clock trigger is due, leaving out what comes before. */
  dueAt(triggerId: string, at: number): void;
  remove(triggerId: string): void;
}

/** Makes the service, and what fires its triggers. */
export function createScript(world: World, settings: ScriptSettings) {
  const { state, commit } = world.store.register(triggerReducer);
  const all = (): readonly TriggerRecord[] => Object.values(state().byId);
  const own = (): readonly TriggerRecord[] => all().filter(({ owner }) => owner === world.gate.run().user);
  const keep = (trigger: TriggerRecord): void => void commit({ type: 'created', trigger });
  const global = expose('ScriptApp', {
    AuthMode,
    EventType,
    TriggerSource,
    AuthorizationStatus,
    WeekDay,
    getScriptId: () => settings.scriptId(),
    getProjectTriggers: () =>
      world.gate.call({ method: 'ScriptApp.getProjectTriggers', scopes: TRIGGER_SCOPES }, () =>
        own().map(triggerHandle),
      ),
    deleteTrigger(trigger: { getUniqueId(): string }) {
      world.gate.call({ method: 'ScriptApp.deleteTrigger', scopes: TRIGGER_SCOPES }, () => {
        commit({ type: 'deleted', id: trigger.getUniqueId() });
      });
    },
    newTrigger: (fn: string) => triggerBuilder(world, { fn, own, timeZone: settings.timeZone, keep }),
    ...authorization(world),
  });
  const people: ScriptPeople = {
    triggers: all,
    remove: (id) => void commit({ type: 'deleted', id }),
    reschedule: (trigger, after) =>
      void commit({ type: 'scheduled', id: trigger.id, nextDue: nextDue(trigger, after) ?? null }),
    dueAt: (id, at) => void commit({ type: 'scheduled', id, nextDue: at }),
  };
  return { global, people };
}

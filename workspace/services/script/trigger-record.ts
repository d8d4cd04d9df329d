/** Installable triggers as the Workspace keeps them. */

import type { Reducer } from '../../core/store';

/** When a time trigger is due: every so many milliseconds, on days at a minute of the day, or once. */
export type Timing =
  | { readonly kind: 'every'; readonly periodMs: number }
  | {
      readonly kind: 'days';
      readonly every: number;
      readonly minuteOfDay: number;
      readonly timeZone: string;
      readonly weekday?: number;
    }
  | { readonly kind: 'once' };

export type SpreadsheetEventType = 'ON_FORM_SUBMIT' | 'ON_OPEN' | 'ON_EDIT';

export interface TriggerRecord {
  readonly id: string;
  readonly fn: string;
  readonly owner: string;
  readonly createdAt: number;
  readonly eventType: 'CLOCK' | SpreadsheetEventType;
  /** The spreadsheet whose events it hears; nothing for a clock. */
  readonly sourceId?: string;
  readonly timing?: Timing;
  /** When a clock trigger is due next; one that was due once stays in the list and is due no more. */
  readonly nextDue?: number;
}

export type TriggerEvent =
  | { readonly type: 'created'; readonly trigger: TriggerRecord }
  | { readonly type: 'deleted'; readonly id: string }
  | { readonly type: 'scheduled'; readonly id: string; readonly nextDue: number | null };

export const triggerReducer: Reducer<{ byId: Record<string, TriggerRecord> }, TriggerEvent> = {
  service: 'triggers',
  initial: () => ({ byId: {} }),
  apply({ byId }, event) {
    if (event.type === 'created') {
      byId[event.trigger.id] = event.trigger;
      return;
    }
    if (event.type === 'deleted') {
      delete byId[event.id];
      return;
    }
    const trigger = byId[event.id];
    if (!trigger) return;
    const { nextDue: _past, ...rest } = trigger;
    byId[event.id] = event.nextDue === null ? rest : { ...rest, nextDue: event.nextDue };
  },
};

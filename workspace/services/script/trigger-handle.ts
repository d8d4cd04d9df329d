/** A trigger in a script's hand. */

import { enumeration } from '../../core/enumeration';
import { expose } from '../../core/expose';
import type { TriggerRecord } from './trigger-record';

export const EventType = enumeration('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE']);
export const TriggerSource = enumeration('TriggerSource', ['CLOCK', 'SPREADSHEETS', 'FORMS', 'DOCUMENTS', 'CALENDAR']);

/** Makes the object that stands for a trigger. */
export function triggerHandle(trigger: TriggerRecord) {
  return expose('Trigger', {
    getUniqueId: () => trigger.id,
    getHandlerFunction: () => trigger.fn,
    getEventType: () => EventType[trigger.eventType],
    getTriggerSource: () => (trigger.eventType === 'CLOCK' ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS),
    getTriggerSourceId: () => trigger.sourceId ?? null,
  });
}

/** ScriptApp.newTrigger: by the clock, or for a spreadsheet. */

import { ServiceError } from '../../core/errors';
import { isTrashed, mayEdit } from '../../core/sharing';
import { expose } from '../../core/expose';
import type { World } from '../../core/world';
import { clockBuilder } from './clock-builder';
import { triggerHandle } from './trigger-handle';
import type { SpreadsheetEventType, TriggerRecord } from './trigger-record';

/** AS/guides/services/quotas: triggers per user per script. */
const MOST_TRIGGERS = 20;

export const TRIGGER_SCOPES = ['script.scriptapp'];

export interface Building {
  readonly fn: string;
  /** The triggers that the user has already. */
  own(): readonly TriggerRecord[];
  timeZone(): string;
  keep(trigger: TriggerRecord): void;
}

type NewTrigger = Pick<TriggerRecord, 'eventType' | 'sourceId' | 'timing' | 'nextDue'>;

/** Makes `newTrigger(fn)`; a trigger is kept once one of the builders creates it. */
export function triggerBuilder(world: World, building: Building) {
  const create = (describe: () => NewTrigger): object =>
    world.gate.call({ method: 'ScriptApp.newTrigger', scopes: TRIGGER_SCOPES }, () => {
      if (building.own().length >= MOST_TRIGGERS) {
        throw new ServiceError(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const id = String(world.random.below(1e9)) + String(world.random.below(1e9)).padStart(9, '0');
      const owner = world.gate.run().user;
      const trigger = { id, fn: building.fn, owner, createdAt: world.clock.now(), ...describe() };
      building.keep(trigger);
      return triggerHandle(trigger);
    });
  return expose('TriggerBuilder', {
    timeBased: () =>
      clockBuilder(world, building.timeZone(), (schedule) => create(() => ({ eventType: 'CLOCK', ...schedule() }))),
    forSpreadsheet(spreadsheet: string | { getId(): string }) {
      const sourceId = typeof spreadsheet === 'string' ? spreadsheet : spreadsheet.getId();
      const on = (eventType: SpreadsheetEventType) => ({
        create: () =>
          create(() => {
            checkSpreadsheet(world, sourceId);
            return { eventType, sourceId };
          }),
      });
      return expose('SpreadsheetTriggerBuilder', {
        onFormSubmit: () => expose('SpreadsheetTriggerBuilder', on('ON_FORM_SUBMIT')),
        onOpen: () => expose('SpreadsheetTriggerBuilder', on('ON_OPEN')),
        onEdit: () => expose('SpreadsheetTriggerBuilder', on('ON_EDIT')),
      });
    },
  });
}

/** A trigger hears only of what its owner may edit (AS/guides/triggers/installable). */
function checkSpreadsheet(world: World, id: string): void {
  const file = world.files.get(id);
  const { user } = world.gate.run();
  if (file && !isTrashed(world.files, file) && mayEdit(world.files, file, user)) return;
  throw new ServiceError(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
}

/** LockService and ScriptApp: locks of the script and of its user, and triggers. */

import type { Check, Kit } from '../check';
import { equal, throws } from '../expect';

const LOCK = 'apps-script/reference/lock/lock';
const TRIGGER = 'apps-script/reference/script/trigger';
const CLOCK = 'apps-script/reference/script/clock-trigger-builder';
const SCRIPT = 'apps-script/reference/script/script-app';

/** The locks of a bound script, by the member that hands them out. */
const LOCKS: readonly (readonly [name: string, member: string, open: () => GoogleAppsScript.Lock.Lock])[] = [
  ['script', 'LockService.getScriptLock', () => LockService.getScriptLock()],
  ['user', 'LockService.getUserLock', () => LockService.getUserLock()],
];

function ofLocks([name, member, open]: (typeof LOCKS)[number]): readonly Check[] {
  const check = (rule: string, covers: readonly string[], run: (lock: GoogleAppsScript.Lock.Lock) => void): Check => ({
    id: `base/${name}-lock/${rule}`,
    page: LOCK,
    covers: [member, ...covers],
    run(kit) {
      const lock = open();
      kit.afterwards(() => lock.releaseLock());
      run(lock);
    },
  });
  return [
    check('is-not-held-before-it-is-asked-for', [], (lock) => {
      equal(lock.hasLock(), false);
    }),
    check('is-held-when-it-was-free', ['Lock.tryLock'], (lock) => {
      equal([lock.tryLock(1000), lock.hasLock()], [true, true]);
    }),
    check('is-free-when-it-is-released', ['Lock.tryLock', 'Lock.releaseLock'], (lock) => {
      lock.tryLock(1000);

      lock.releaseLock();

      equal(lock.hasLock(), false);
    }),
    check('is-kept-when-it-is-tried-again', ['Lock.tryLock'], (lock) => {
      lock.tryLock(1000);

      equal([lock.tryLock(0), lock.hasLock()], [true, true]);
    }),
    check('can-be-had-again-after-its-release', ['Lock.tryLock', 'Lock.releaseLock'], (lock) => {
      lock.tryLock(1000);
      lock.releaseLock();

      equal(lock.tryLock(1000), true);
    }),
    check('may-be-released-though-it-is-not-held', ['Lock.releaseLock'], (lock) => {
      lock.releaseLock();

      equal(lock.hasLock(), false);
    }),
    check('is-waited-for', [], (lock) => {
      lock.waitLock(1000);

      equal(lock.hasLock(), true);
    }),
  ];
}

const APART: Check = {
  id: 'base/script-lock/leaves-the-user-lock-free',
  page: 'apps-script/reference/lock/lock-service',
  covers: ['LockService.getScriptLock', 'LockService.getUserLock', 'Lock.tryLock'],
  run(kit) {
    const [script, user] = [LockService.getScriptLock(), LockService.getUserLock()];
    for (const lock of [script, user]) kit.afterwards(() => lock.releaseLock());

    equal([script.tryLock(1000), user.tryLock(0)], [true, true]);
  },
};

/** A function of the bundle that does no harm should a trigger fire before it is deleted. */
const HANDLER = 'onOpen';

/** The builder's trigger, which is deleted when the check has ended. */
function created<T extends GoogleAppsScript.Script.Trigger>(kit: Kit, builder: { create(): T }): T {
  const trigger = builder.create();
  kit.afterwards(() => ScriptApp.deleteTrigger(trigger));
  return trigger;
}

function everyHalfHour(): GoogleAppsScript.Script.ClockTriggerBuilder {
  return ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(30);
}

const CLOCK_MEMBERS = [
  'ScriptApp.newTrigger',
  'TriggerBuilder.timeBased',
  'ClockTriggerBuilder.everyMinutes',
  'ClockTriggerBuilder.create',
];
const BOOK_MEMBERS = [
  'ScriptApp.newTrigger',
  'TriggerBuilder.forSpreadsheet',
  'SpreadsheetTriggerBuilder.onFormSubmit',
  'SpreadsheetTriggerBuilder.create',
];

function ofTriggers(rule: string, covers: readonly string[], run: Check['run'], page = TRIGGER): Check {
  return { id: `base/triggers/${rule}`, page, covers, run };
}

function ownIds(): readonly string[] {
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
}

const TRIGGERS: readonly Check[] = [
  ofTriggers('name-the-function-that-they-call', [...CLOCK_MEMBERS, 'Trigger.getHandlerFunction'], (kit) => {
    equal(created(kit, everyHalfHour()).getHandlerFunction(), HANDLER);
  }),
  ofTriggers('have-no-source-id-for-the-clock', [...CLOCK_MEMBERS, 'Trigger.getTriggerSourceId'], (kit) => {
    equal(created(kit, everyHalfHour()).getTriggerSourceId(), null);
  }),
  ofTriggers('know-that-the-clock-fires-them', CLOCK_MEMBERS, (kit) => {
    const trigger = created(kit, everyHalfHour());

    equal([String(trigger.getEventType()), String(trigger.getTriggerSource())], ['CLOCK', 'CLOCK']);
  }),
  ofTriggers('have-ids-of-their-own', CLOCK_MEMBERS, (kit) => {
    const ids = [created(kit, everyHalfHour()), created(kit, everyHalfHour())].map((one) => one.getUniqueId());

    equal(new Set(ids).size, 2);
  }),
  ofTriggers(
    'are-listed',
    [...CLOCK_MEMBERS, 'ScriptApp.getProjectTriggers'],
    (kit) => {
      const id = created(kit, everyHalfHour()).getUniqueId();

      equal(ownIds().includes(id), true);
    },
    SCRIPT,
  ),
  ofTriggers(
    'are-gone-when-they-are-deleted',
    [...CLOCK_MEMBERS, 'ScriptApp.deleteTrigger'],
    () => {
      const trigger = everyHalfHour().create();

      ScriptApp.deleteTrigger(trigger);

      equal(ownIds().includes(trigger.getUniqueId()), false);
    },
    SCRIPT,
  ),
  ofTriggers(
    'are-not-there-before-they-are-created',
    ['ScriptApp.newTrigger', 'ScriptApp.getProjectTriggers'],
    () => {
      const before = ownIds();

      everyHalfHour();

      equal(ownIds(), before);
    },
    SCRIPT,
  ),
  ...[7, 60].map((minutes) =>
    ofTriggers(
      `refuse-every-${minutes}-minutes`,
      ['ClockTriggerBuilder.everyMinutes'],
      (kit) => {
        throws(() => created(kit, ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(minutes)), {});
      },
      CLOCK,
    ),
  ),
  ...[1, 5, 10, 15].map((minutes) =>
    ofTriggers(
      `take-every-${minutes}-minutes`,
      CLOCK_MEMBERS,
      (kit) => {
        const trigger = created(kit, ScriptApp.newTrigger(HANDLER).timeBased().everyMinutes(minutes));

        equal(trigger.getHandlerFunction(), HANDLER);
      },
      CLOCK,
    ),
  ),
  ofTriggers('know-whose-spreadsheet-they-hear', [...BOOK_MEMBERS, 'Trigger.getTriggerSourceId'], (kit) => {
    const id = kit.spreadsheet();

    equal(created(kit, ScriptApp.newTrigger(HANDLER).forSpreadsheet(id).onFormSubmit()).getTriggerSourceId(), id);
  }),
  ofTriggers('know-that-a-form-of-the-spreadsheet-fires-them', BOOK_MEMBERS, (kit) => {
    const trigger = created(kit, ScriptApp.newTrigger(HANDLER).forSpreadsheet(kit.spreadsheet()).onFormSubmit());

    const { ON_FORM_SUBMIT } = ScriptApp.EventType;
    equal([trigger.getEventType() === ON_FORM_SUBMIT, String(trigger.getTriggerSource())], [true, 'SPREADSHEETS']);
  }),
  ofTriggers(
    'take-the-open-spreadsheet-for-its-id',
    [...BOOK_MEMBERS, 'SpreadsheetApp.getActive', 'Spreadsheet.getId'],
    (kit) => {
      const book = SpreadsheetApp.getActive();
      const trigger = created(kit, ScriptApp.newTrigger(HANDLER).forSpreadsheet(book).onFormSubmit());

      equal(trigger.getTriggerSourceId(), book.getId());
    },
    'apps-script/reference/script/trigger-builder',
  ),
];

export const SCRIPT_CHECKS: readonly Check[] = [...LOCKS.flatMap(ofLocks), APART, ...TRIGGERS];

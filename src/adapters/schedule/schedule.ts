/**
 * The timetable: one account runs the worker, by two triggers of its own. Triggers run as their maker and nobody sees those of others
 * (AS/guides/triggers/installable), so script properties say whose turn it is, and an account that has been relieved takes its own away.
 */

import type { Schedule } from '../../app/desks';

/** Names of top-level functions of the bundle. */
const WORKER = 'worker';
const ON_ANSWERS = 'onAnswers';

/** Script properties: whose worker runs, and how often that has changed. */
const OWNER = 'owner';
const GENERATION = 'generation';

/** AS/reference/script/clock-trigger-builder takes 1, 5, 10, 15 or 30. */
const EVERY_MINUTES = 10;

type Trigger = GoogleAppsScript.Script.Trigger;

/** Makes the timetable of this script, seen by the account that runs it. */
export function scriptSchedule(): Schedule {
  return { ensure, isMine: () => isMine(Session.getEffectiveUser().getEmail()), takeOver };
}

function ensure(answersBookId: string | undefined): readonly ('worker' | 'answers')[] {
  const me = Session.getEffectiveUser().getEmail();
  if (!isMine(me)) {
    // The worker goes last: whatever a cut leaves it takes away when it comes again.
    for (const trigger of [...triggersOf(ON_ANSWERS), ...triggersOf(WORKER)]) ScriptApp.deleteTrigger(trigger);
    return [];
  }
  if (ownerOf() === null) properties().setProperties({ [OWNER]: me, [GENERATION]: '1' });
  return makeMissing(answersBookId);
}

function takeOver(): void {
  const generation = Number(properties().getProperty(GENERATION) ?? 0) + 1;
  properties().setProperties({ [OWNER]: Session.getEffectiveUser().getEmail(), [GENERATION]: String(generation) });
  makeMissing(undefined);
}

/** Nobody has taken away what nobody owns. */
function isMine(me: string): boolean {
  const owner = ownerOf();
  return owner === null || owner === me;
}

function ownerOf(): string | null {
  return properties().getProperty(OWNER);
}

function properties(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getScriptProperties();
}

/** Makes what is missing first and then takes away what is too many, so that a cut leaves one trigger rather than none. */
function makeMissing(answersBookId: string | undefined): readonly ('worker' | 'answers')[] {
  const made: ('worker' | 'answers')[] = [];
  const own = triggersOf(WORKER, ON_ANSWERS);
  const worker = own.find((trigger) => trigger.getHandlerFunction() === WORKER);
  const listening = own.find(
    (trigger) =>
      trigger.getHandlerFunction() === ON_ANSWERS &&
      (answersBookId === undefined || trigger.getTriggerSourceId() === answersBookId),
  );
  if (!worker) {
    ScriptApp.newTrigger(WORKER).timeBased().everyMinutes(EVERY_MINUTES).create();
    made.push('worker');
  }
  if (!listening && answersBookId !== undefined) {
    ScriptApp.newTrigger(ON_ANSWERS).forSpreadsheet(answersBookId).onFormSubmit().create();
    made.push('answers');
  }
  for (const trigger of own) {
    if (trigger !== worker && trigger !== listening) ScriptApp.deleteTrigger(trigger);
  }
  return made;
}

/** The account's own triggers that call one of the functions. */
function triggersOf(...handlers: readonly string[]): readonly Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => handlers.includes(trigger.getHandlerFunction()));
}

/**
 * «Настроить программу»: makes the workbook what it has to be, tells which college and whose decision stands behind it, asks for the forms to
 * be made, and starts the worker. Run twice, the second time changes nothing; what somebody deleted is named and restored.
 */

import { forms } from '../domain/intake/answer-table';
import { QUESTIONNAIRES } from '../domain/intake/questionnaire';
import { hasLawyersDecision } from '../domain/programme/data-mode';
import { readSettings, settings } from '../domain/programme/settings';
import { add, type Change } from '../domain/shared/change';
import { outbox } from '../domain/shared/queue';
import type { Schedule } from './desks';
import type { InstallReport, Office } from './ports';
import { AT_ONCE, SIGNAL } from './worker/signals';

export interface SetUpOffice extends Office {
  /** Adds the sheets and columns that are missing. */
  install(): InstallReport;
  readonly schedule: Schedule;
}

export interface SetUp {
  readonly installed: InstallReport;
  readonly triggers: readonly ('worker' | 'answers')[];
  /** Questionnaires whose forms were asked for. */
  readonly forms: readonly string[];
  /** Names may not be kept yet: the lawyer's decision and its date are missing from «Настройки». */
  readonly needsDecision: boolean;
}

export function setUp(office: SetUpOffice): SetUp {
  const installed = office.install();
  const asked = office.store.transact({ read: [settings, forms, outbox] }, 'setup', (books) => {
    if (!hasLawyersDecision(readSettings(books.rows(settings)))) return { changes: [], result: undefined };
    const wanted = QUESTIONNAIRES.map(({ id }) => id).filter((id) => {
      const isMade = (books.find(forms, id)?.fileId ?? '') !== '';
      return (
        !isMade && !books.rows(outbox).some((row) => row.kind === 'form' && row.object === id && row.state !== 'failed')
      );
    });
    return { changes: wanted.map((id) => formWanted(id, office)), result: wanted };
  });
  const triggers = office.schedule.ensure(office.signals.all()[SIGNAL.book]);
  startWork(office);
  return { installed, triggers, forms: asked ?? [], needsDecision: asked === undefined };
}

function formWanted(questionnaire: string, office: Office): Change {
  return add(outbox, {
    id: `form:${questionnaire}:${office.clock.today()}`,
    kind: 'form',
    rule: 'setup',
    object: questionnaire,
    payload: '{}',
    due: office.clock.now(),
    state: 'waiting',
  });
}

/** The first daily work and the first sweep; later ones plan themselves. */
function startWork(office: Office): void {
  const signals = office.signals.all();
  const first = [SIGNAL.daily, SIGNAL.sweep].filter((key) => signals[key] === undefined);
  if (first.length > 0) office.signals.put(Object.fromEntries(first.map((key) => [key, AT_ONCE])));
}

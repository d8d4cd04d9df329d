/** The one place that builds adapters and hands them to the use cases. */

import { scriptSignals } from '../adapters/run/signals';
import { randomIds } from '../adapters/run/ids';
import { locked } from '../adapters/run/lock';
import { runClock } from '../adapters/run/clock';
import { driveFiles } from '../adapters/drive/files';
import { folderDesk } from '../adapters/drive/folder-desk';
import { formDesk } from '../adapters/forms/form-desk';
import { mailer } from '../adapters/mail/mailer';
import { paperDesk } from '../adapters/papers/paper-desk';
import { scriptSchedule } from '../adapters/schedule/schedule';
import { installWorkbook } from '../adapters/sheets/install';
import { repairTornTables } from '../adapters/sheets/repair-torn';
import { toggleTabs } from '../adapters/sheets/tabs';
import { sheetsStore } from '../adapters/sheets/sheets-store';
import { workbookId } from '../adapters/workbook/screen';
import { adoptWorkbook } from '../app/adopt-workbook';
import type { WorkerOffice } from '../app/desks';
import type { Office, Wording } from '../app/ports';
import type { SetUpOffice } from '../app/set-up';
import { AT_ONCE, SIGNAL } from '../app/worker/signals';
import { TABLES } from '../domain/workbook';
import type { Change } from '../domain/shared/change';
import { outbox } from '../domain/shared/queue';
import { FORBIDDEN_ON_BOARD } from '../texts/board';
import { describeReturned, END_CAUSES } from '../texts/endings';
import { FORM_TEXTS } from '../texts/forms';
import { testSubject, writeLetter } from '../texts/letters';
import { describeOthers } from '../texts/alternatives';
import { describeRemark, describeWhy } from '../texts/matching';
import { REVIEW_HINTS } from '../texts/ru';
import { SETTING_NOTES, startingRows } from '../texts/starting-rows';
import { TODAY_WORDS } from '../texts/today';
import { describeChange, describeHelp, describeSwaps, describeUnmatched } from '../texts/unmatched';

/** The college's zone; the workbook and the answers book are set to it. */
const TIME_ZONE = 'Europe/Moscow';

const WORDING: Wording = {
  why: describeWhy,
  remark: describeRemark,
  others: describeOthers,
  unmatched: describeUnmatched,
  forbiddenOnBoard: FORBIDDEN_ON_BOARD,
  swaps: describeSwaps,
  change: describeChange,
  help: describeHelp,
  endCause: (cause) => END_CAUSES[cause],
  returned: describeReturned,
  hint: (reason) => REVIEW_HINTS[reason],
  today: (code) => TODAY_WORDS[code],
  letter: writeLetter,
  testSubject,
  settingNote: (key) => SETTING_NOTES[key],
};

/** `anyWorkbook`: a person has just said that this copied or restored workbook is the one to work with. */
export function office({ anyWorkbook = false } = {}): Office {
  const clock = runClock(TIME_ZONE);
  const ids = randomIds();
  const signals = scriptSignals();
  const who = Session.getEffectiveUser().getEmail();
  let known: string | undefined;
  const store = sheetsStore({
    // Asked for when it is needed: a worker that finds nothing to do leaves the workbook alone.
    get spreadsheetId() {
      return (known ??= workbookId());
    },
    tables: TABLES,
    anyWorkbook,
    ids,
    who,
    now: clock.now,
    locked,
    counter: counter(signals),
    beforeWrite(changes) {
      if (changes.some(bringsWork)) signals.put({ [SIGNAL.queue]: AT_ONCE });
    },
  });
  return { store, clock, ids, signals, wording: WORDING, who };
}

/** Does the change put something into the queue that is to be delivered? What the worker itself claims and closes does not. */
function bringsWork(change: Change): boolean {
  if (change.table.code !== outbox.code || change.kind === 'remove') return false;
  const { state } = change.kind === 'add' ? change.row : change.values;
  return state === 'waiting';
}

/** Counts the writes outside the workbook, so that a version restored from history is recognised. */
function counter(signals = scriptSignals()): { read(): number; write(count: number): void } {
  return {
    read: () => Number(signals.all()[SIGNAL.writes] ?? 0),
    write: (count) => signals.put({ [SIGNAL.writes]: String(count) }),
  };
}

export function setUpOffice(): SetUpOffice {
  const spreadsheetId = workbookId();
  return {
    ...office(),
    schedule: scriptSchedule(),
    install: () =>
      installWorkbook({
        spreadsheetId,
        timeZone: TIME_ZONE,
        tables: TABLES,
        seeds: startingRows(spreadsheetId, counter().read()),
      }),
  };
}

export function workerOffice(): WorkerOffice {
  const files = driveFiles();
  return {
    ...office(),
    mailer: mailer(),
    papers: paperDesk(files),
    formDesk: formDesk({ timeZone: TIME_ZONE, texts: FORM_TEXTS, files }),
    folderDesk: folderDesk(files),
    schedule: scriptSchedule(),
  };
}

/** Acts on the tabs of the workbook as such, whatever its state. */
export const workbookActs = {
  toggleTabs: () => toggleTabs(workbookId(), TABLES),
  repairTorn: () =>
    repairTornTables({
      spreadsheetId: workbookId(),
      tables: TABLES,
      ids: randomIds(),
      now: runClock(TIME_ZONE).now,
      locked,
    }),
  adopt: () => adoptWorkbook(office({ anyWorkbook: true }), workbookId()),
  takeOver: () => scriptSchedule().takeOver(),
} as const;

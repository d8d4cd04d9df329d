/**
 * Runs that a person starts, and the dialogs that come up in them. A run here cannot wait for a person, so a question that nobody planned an
 * answer for is closed as by its cross, and the run goes on to its end. The page then shows the question; whoever answers it starts the run
 * anew, with all answers so far. That is the same as if the run had waited, as long as the closed run changed nothing: `changed` names the
 * calls that may have. Then nothing is started anew unless the person, told of it, says so (`again`). Any other act drops the question.
 */

import type { Workspace } from '../open';
import type { RunReport } from '../runs/report';
import type { PlannedAnswer, ShownDialog } from '../services/spreadsheet-app/ui-record';
import { RequestError } from './request-error';
import type { ActReply, Question } from './wire';

export interface Acts {
  /** Does something else at the desk; a question that waits is dropped. */
  other<T>(act: () => T): T;
  /** Starts a run, its first dialogs answered as planned. */
  start(run: () => RunReport, answers?: readonly PlannedAnswer[]): ActReply;
  /** Answers the question that waits. */
  answer(token: string, reply: Pick<ShownDialog, 'button' | 'response'>, again: boolean): ActReply;
}

interface Waiting {
  readonly question: Question;
  readonly run: () => RunReport;
  readonly answers: readonly PlannedAnswer[];
}

/** What looks, asks, locks or computes, and leaves nothing behind that a second run could double. */
const HARMLESS_SERVICE = /^(SpreadsheetApp|LockService|CacheService|Utilities|Session|HtmlService)\./;
const HARMLESS_MEMBER = /\.(get|batchGet|list|open|is|has)\w*$/;

/** Makes the acts of the person at the desk. */
export function createActs(ws: Workspace): Acts {
  let waiting: Waiting | undefined;
  const start: Acts['start'] = (run, answers = []) => {
    waiting = undefined;
    ws.forgetAnswers();
    ws.answer(...answers);
    const report = run();
    ws.forgetAnswers();
    const question = questionIn(report, answers.length);
    if (question) waiting = { question, run, answers: [...given(report).slice(0, question.position)] };
    return question ? { report, question } : { report };
  };
  return {
    start,
    other(act) {
      waiting = undefined;
      return act();
    },
    answer(token, { button, response }, again) {
      const asked = waiting;
      if (asked?.question.token !== token) {
        throw new RequestError(409, 'С тех пор сделано другое: запустите пункт меню ещё раз.');
      }
      if (asked.question.changed.length > 0 && !again) {
        throw new RequestError(409, 'Запуск уже изменил данные; повторить его можно только явно.');
      }
      return start(asked.run, [...asked.answers, { button, text: response }]);
    },
  };
}

/** The first dialog that nobody had planned an answer for and that a message's OK does not answer. */
function questionIn(report: RunReport, planned: number): Question | undefined {
  const position = report.ui.alerts.findIndex(({ button }, index) => index >= planned && button === 'CLOSE');
  const dialog = report.ui.alerts[position];
  if (!dialog) return undefined;
  const { kind, title, text, buttons } = dialog;
  return { token: `${report.id}/${position}`, position, kind, title, text, buttons, changed: changesOf(report) };
}

function given({ ui }: RunReport): readonly PlannedAnswer[] {
  return ui.alerts.map(({ button, response }) => ({ button, text: response }));
}

function changesOf({ calls }: RunReport): readonly string[] {
  return Object.keys(calls).filter((method) => !HARMLESS_SERVICE.test(method) && !HARMLESS_MEMBER.test(method));
}

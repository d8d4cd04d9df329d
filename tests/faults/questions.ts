/** The use case under each other answer to what Google's reference leaves open, once undisturbed and once cut in the middle of what hangs on it. */

import { type GivenAnswers, OPEN_QUESTIONS } from '../../workspace/core/open-questions';
import type { College } from '../app/college';
import { preparedCopy } from './colleges';
import { type TracedCall, traceOf } from './trace';
import type { Trial } from './trial';
import type { UseCase } from './use-case';

type Question = (typeof OPEN_QUESTIONS)[number];

/** Questions on which no call of the use case hangs are left out; nothing comes to light about them there. */
export function otherAnswers(useCase: UseCase, setting: Setting): readonly Trial[] {
  return OPEN_QUESTIONS.flatMap((question) => {
    if (touchedBy(question, setting.trace).length === 0 && !isAskedOfPage(question, useCase)) return [];
    const others = question.answers.filter((answer) => answer !== question.assumed);
    return others.flatMap((answer) => underAnswer(question, answer, { useCase, setting }));
  });
}

/** What the use case calls, in the college as it is right before it. */
interface Setting {
  readonly trace: readonly TracedCall[];
}

interface Asked {
  readonly useCase: UseCase;
  readonly setting: Setting;
}

function underAnswer(question: Question, answer: string, { useCase, setting }: Asked): readonly Trial[] {
  const answers = { ...question.onlyUnder, [question.id]: answer } satisfies Record<string, string> as GivenAnswers;
  const lived = question.isLivedUnder === true ? livedUnder(useCase, answers) : undefined;
  const trace = (lived ?? setting).trace;
  const what = `${question.id}: ${answer}`;
  const trial = { kind: 'question' as const, what, answers, ...(lived ? { from: lived.copy } : {}), orders: [] };
  const middle = middleOf(touchedBy(question, trace), trace);
  return [
    { ...trial, call: 0, method: '', plan: () => undefined },
    ...(middle
      ? [
          {
            ...trial,
            call: middle.number,
            method: middle.method,
            plan: ({ ws }: College) => ws.faults.cutAt(middle.number),
          },
        ]
      : []),
  ];
}

/** What a college has got by now hangs on the answer: FormApp has made its forms, or Drive. */
function livedUnder(useCase: UseCase, answers: GivenAnswers): Setting & { readonly copy: string } {
  const copy = preparedCopy(useCase, answers);
  return { copy, trace: traceOf(useCase, copy, { answers }) };
}

function touchedBy(question: Question, trace: readonly TracedCall[]): readonly TracedCall[] {
  return trace.filter(({ method }) => question.touches.some((touch) => isMeant(question, touch, method)));
}

/** The call after the middle one of those that are touched: by then the answer has shown itself, and something is still to come. */
function middleOf(touched: readonly TracedCall[], trace: readonly TracedCall[]): TracedCall | undefined {
  const some = touched.length > 0 ? touched : trace;
  const middle = some[Math.floor(some.length / 2)];
  return middle && (trace[middle.number] ?? middle);
}

/**
 * Whether what the question names is that call, or is asked for by it: the gate sees a batch, not its requests, and the language is everywhere.
 *
 * @example isMeant(question, 'Form.getResponses', 'FormApp.Form.getResponses') // true
 */
function isMeant({ id }: Question, touch: string, method: string): boolean {
  if (touch.startsWith('language ')) return true;
  if (touch.startsWith('request ')) return method === BATCHES[id.slice(0, id.indexOf('/'))];
  return method === touch || method.endsWith(`.${touch}`);
}

const BATCHES: Readonly<Record<string, string>> = {
  sheets: 'Sheets.Spreadsheets.batchUpdate',
  docs: 'Docs.Documents.batchUpdate',
};

/** How long a page's call takes to begin hangs on no service call, but on where the call comes from. */
function isAskedOfPage({ id }: Question, { isOfPage }: UseCase): boolean {
  return id === 'script/sidebar-call-time' && isOfPage === true;
}

/** What a whole run of the checks leaves: a JSON file in Drive, and a summary in the log. */

import { OPEN_QUESTIONS } from '../../workspace/core/open-questions';
import { files } from './services';
import type { CheckResult, Observation } from './try-out';

export interface Transcript {
  /** Only what Google answered says anything about Google. */
  readonly place: 'google' | 'local workspace';
  readonly facts: Readonly<Record<string, string | number>>;
  readonly checks: readonly CheckResult[];
  /** What was observed, by question. */
  readonly answers: Readonly<Record<string, string>>;
  /** What the bundle cannot ask: what a person does to find out; the answer is typed into `answers` under the id. Those come first on which something hangs. */
  readonly byHand: readonly HandQuestion[];
  /** Checks that need a window or a person, and had none. */
  readonly leftOut: readonly string[];
}

export interface HandQuestion {
  readonly id: string;
  readonly question: string;
  readonly steps: string;
  readonly answers: readonly string[];
}

export interface TranscriptParts {
  readonly startedAt: number;
  readonly slices: number;
  readonly checks: readonly CheckResult[];
  readonly observations: readonly Observation[];
  readonly leftOut: readonly string[];
}

/** Puts a transcript together. */
export function transcriptOf({ startedAt, slices, checks, observations, leftOut }: TranscriptParts): Transcript {
  return {
    place: placeOf(Session.getEffectiveUser().getEmail()),
    facts: {
      startedAt: new Date(startedAt).toISOString(),
      endedAt: new Date().toISOString(),
      runs: slices,
      timeZone: Session.getScriptTimeZone(),
      offsetMinutes: new Date().getTimezoneOffset(),
    },
    checks,
    answers: Object.fromEntries(observations.map(({ question, observed }) => [question, observed])),
    byHand: byHand(),
    leftOut,
  };
}

function byHand(): readonly HandQuestion[] {
  const left = OPEN_QUESTIONS.filter((question) => question.asked === 'by hand');
  return [
    ...left.filter(({ unused }) => unused === undefined),
    ...left.filter(({ unused }) => unused !== undefined),
  ].map(({ id, question, steps, answers }) => ({ id, question, steps, answers }));
}

/** Nobody at Google has an address under `.example` (RFC 2606), and everybody in the local Workspace has. */
function placeOf(email: string): Transcript['place'] {
  return email.endsWith('.example') ? 'local workspace' : 'google';
}

/** Saves a transcript in Drive and returns the file's id. */
export function saveTranscript(transcript: Transcript): string {
  const name = `conformance ${String(transcript.facts['endedAt']).slice(0, 10)}.json`;
  const blob = Utilities.newBlob(`${JSON.stringify(transcript, null, 2)}\n`, 'application/json', name);
  return files().create({ name, mimeType: 'application/json' }, blob).id ?? '';
}

/** Tells in the log what failed, what was observed, and at last the counts. */
export function tellTranscript({ checks, answers, byHand: left, leftOut }: Transcript): void {
  const failures = checks.flatMap(({ id, page, failed }) => (failed ? [{ id, page, ...failed }] : []));
  for (const { id, page, expected, seen } of failures) {
    console.log(`FAILED ${id} (${page})\n  expected ${expected}\n  saw      ${seen}`);
  }
  for (const { id, answers: known } of OPEN_QUESTIONS) {
    const observed = answers[id];
    if (observed === undefined) continue;
    console.log(`${id}: ${observed}${known.includes(observed) ? '' : ', which is NONE OF THE KNOWN ANSWERS'}`);
  }
  for (const { id, question, steps, answers: known } of left) {
    console.log(`by hand ${id}: ${question}\n  do     ${steps}\n  answer ${known.join(' | ')}`);
  }
  if (leftOut.length > 0) console.log(`left out, for want of a window or a person: ${leftOut.join(', ')}`);
  const observed = Object.keys(answers).length;
  console.log(`passed ${checks.length - failures.length}`);
  console.log(`failed ${failures.length}`);
  console.log(`open ${OPEN_QUESTIONS.length}: ${observed} observed, ${OPEN_QUESTIONS.length - observed} not asked`);
}

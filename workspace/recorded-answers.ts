/** What Google answered to the open questions, by the transcript of the checks that somebody ran there (docs/conformance.md). */

import { existsSync, readFileSync } from 'node:fs';

import { type GivenAnswers, isAnswer } from './core/open-questions';

/** Where a transcript is saved, below the project's folder. */
export const TRANSCRIPT = 'tests/fixtures/google-transcript.json';

interface TranscriptFile {
  readonly place?: string;
  readonly answers?: Readonly<Record<string, string>>;
}

/** Reads the answers of a transcript; none where there is no file. @throws RangeError for a transcript that was not made at Google */
export function recordedAnswers(path: string = TRANSCRIPT): GivenAnswers {
  if (!existsSync(path)) return {};
  const { place, answers = {} } = JSON.parse(readFileSync(path, 'utf8')) as TranscriptFile;
  if (place !== 'google') throw new RangeError(`${path} was not made at Google, so it says nothing about it`);
  // An observation that is none of the known answers is for a person to look at: until then it is as if nobody had asked.
  return Object.fromEntries(Object.entries(answers).filter(([id, answer]) => isAnswer(id, answer)));
}

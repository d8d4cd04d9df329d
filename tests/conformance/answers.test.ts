import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type GivenAnswers, OPEN_QUESTIONS } from '../../workspace/core/open-questions';
import { recordedAnswers } from '../../workspace/recorded-answers';
import { tempFolder } from '../workspace/temp-folder';
import { runChecks } from './a-run';

/** Questions that the bundle asks and whose answer something in the Workspace hangs on. */
const SWITCHED = OPEN_QUESTIONS.filter(({ asked, touches }) => asked === 'by the bundle' && touches.length > 0);

/** With it no form can be opened, so the other questions about forms could not be asked. */
const ALONE = 'forms/drive-made-form';

function othersThanAssumed(): GivenAnswers {
  return Object.fromEntries(
    SWITCHED.filter(({ id }) => id !== ALONE).map(({ id, answers, assumed }) => [
      id,
      answers.find((answer) => answer !== assumed),
    ]),
  );
}

describe('the local Workspace', () => {
  it('answers every question that the bundle can ask as it is told to', () => {
    const answers = othersThanAssumed();

    const { transcript } = runChecks('questions', { answers });

    expect(Object.entries(transcript.answers).filter(([id]) => id in answers)).toEqual(
      expect.arrayContaining(Object.entries(answers)),
    );
    expect(Object.keys(answers)).toHaveLength(SWITCHED.length - 1);
  });

  it('refuses forms that Drive made when it is told to', () => {
    const { transcript } = runChecks('questions', { answers: { [ALONE]: 'refuses' } });

    expect(transcript.answers[ALONE]).toBe('refuses');
  });
});

describe('recordedAnswers', () => {
  function transcript(content: object): string {
    const path = join(tempFolder(), 'transcript.json');
    writeFileSync(path, JSON.stringify(content));
    return path;
  }

  it('takes the answers of a transcript that was made at Google', () => {
    const answers = { 'sheets/deleted-sheet-id': 'no', 'sheets/filter-order': 'as requested' };

    const recorded = recordedAnswers(transcript({ place: 'google', answers }));

    expect(recorded).toEqual(answers);
    expect(runChecks('questions', { answers: recorded }).transcript.answers).toMatchObject(answers);
  });

  it('leaves as assumed what was observed and is none of the known answers', () => {
    const answers = { 'sheets/deleted-sheet-id': 'no answer: expected no error', 'sheets/gone': 'yes' };

    expect(recordedAnswers(transcript({ place: 'google', answers }))).toEqual({});
  });

  it('refuses a transcript of the local Workspace, and needs none', () => {
    const path = transcript({ place: 'local workspace', answers: {} });

    expect(() => recordedAnswers(path)).toThrow('was not made at Google');
    expect(recordedAnswers(join(tempFolder(), 'none.json'))).toEqual({});
  });
});

import { readFileSync } from 'node:fs';

import { closedList } from '../../../build/conformance/coverage';
import { createAnswers, OPEN_QUESTIONS } from '../../../workspace/core/open-questions';

describe('OPEN_QUESTIONS', () => {
  it('assumes one of the possible answers', () => {
    expect(OPEN_QUESTIONS.filter(({ answers, assumed }) => !answers.includes(assumed))).toEqual([]);
  });

  it('says of every question what hangs on it, or why nothing does', () => {
    const unclear = OPEN_QUESTIONS.filter(({ touches, unused }) => touches.length > 0 === (unused !== undefined));

    expect(unclear).toEqual([]);
  });

  it('names what hangs on a question as the closed list does', () => {
    const list = closedList(readFileSync('docs/google.md', 'utf8'));
    const named = OPEN_QUESTIONS.flatMap(({ touches }) => touches).filter((name) => !name.startsWith('language '));

    expect(named.filter((name) => !list.includes(name))).toEqual([]);
  });
});

describe('createAnswers', () => {
  it('gives the answer that it is told, and else the assumed one', () => {
    const answers = createAnswers({ 'sheets/deleted-sheet-id': 'no' });

    expect([answers.to('sheets/deleted-sheet-id'), answers.to('sheets/strict-validation')]).toEqual([
      'no',
      'writes the value',
    ]);
  });

  it('refuses a question and an answer that it does not know', () => {
    expect(() => createAnswers({ 'sheets/no-such-question': 'yes' })).toThrow('No open question');
    expect(() => createAnswers({ 'sheets/deleted-sheet-id': 'perhaps' })).toThrow('yes, no');
  });
});

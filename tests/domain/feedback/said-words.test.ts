import {
  asksForHelp,
  MENTEE_SAID_WORDS,
  MENTOR_SAID_WORDS,
  READY_WORDS,
} from '../../../src/domain/feedback/said-words';
import { questionnaireOf } from '../../../src/domain/intake/questionnaire';
import { MEETING_KIND_WORDS } from '../../../src/domain/meetings/meeting-table';
import { MODE_WORDS } from '../../../src/domain/programme/slot';
import { codeOf, type Words } from '../../../src/domain/shared/words';

describe('the words of the reports', () => {
  it.each([
    ['F09', 'held', MENTOR_SAID_WORDS],
    ['F09', 'kind', MEETING_KIND_WORDS],
    ['F09', 'mode', MODE_WORDS],
    ['F09', 'ready', READY_WORDS],
    ['F10', 'held', MENTEE_SAID_WORDS],
    ['F10', 'ready', READY_WORDS],
  ] as const)('have a code for every option of %s %s', (id, key, words: Words<string>) => {
    const question = questionnaireOf(id).questions.find((asked) => asked.key === key);

    const options = question?.kind === 'choice' ? question.options : [];

    expect(options.length).toBeGreaterThan(0);
    expect(options.filter((option) => codeOf(words, option) === undefined)).toEqual([]);
  });
});

describe('asksForHelp', () => {
  it.each(['', '  ', 'нет', 'Нет.', '-', 'не нужна'])('takes %j for no', (line) => {
    expect(asksForHelp(line)).toBe(false);
  });

  it('takes anything else for a request', () => {
    expect(asksForHelp('Нет кабинета для встреч')).toBe(true);
  });
});

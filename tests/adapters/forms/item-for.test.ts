import { parseParticipantCode } from '../../../src/domain/intake/participant-code';
import type { QuestionnaireId } from '../../../src/domain/intake/questionnaire';
import { FORM_TEXTS } from '../../../src/texts/forms';
import type { Answer } from '../../../workspace/services/forms/answer';
import { A_REPORT, aFormDesk, TAGS } from './a-form-desk';

const APPLICATION = {
  code: 'С-031',
  areas: ['Учёба'],
  request: 'Помочь с черчением',
  tags: ['#сварка'],
  mentorKind: 'Всё равно',
  importance: '7',
  frequency: 'Раз в неделю',
  mode: 'Очно',
} as const;

const SELF_PORTRAIT = {
  code: 'П-004',
  experience: 'Десять лет веду практику',
  slots: [['Вечером'], null, null, null, null, null],
  frequency: 'Раз в неделю',
  mode: 'Очно',
  listen: '8',
  explain: '8',
  agreements: '9',
  tact: '7',
  plan: '6',
} as const;

/** The view of one question. */
function question(id: QuestionnaireId, key: string) {
  const stage = aFormDesk();
  const made = stage.make(id);
  return stage.view(made).items.find((item) => String(item.id) === made.items[key]);
}

function tells(id: QuestionnaireId, answers: Readonly<Record<string, Answer>>): string {
  const stage = aFormDesk();
  const made = stage.make(id);
  try {
    stage.submit(made, answers);
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('addItem', () => {
  it.each(['С-031', 'с-031', 'C-031', 'П 12345', 'к—099', ' Р031 ', 'в-1234'])('takes the code «%s»', (code) => {
    expect(parseParticipantCode(code)).toBeDefined();
    expect(tells('F01', { ...APPLICATION, code })).toBe('taken');
  });

  it.each(['Иванов', '031', 'С-03', 'С-123456', 'С-031 12', 'Ж-031'])(
    'refuses the code «%s» with an example',
    (code) => {
      expect(parseParticipantCode(code)).toBeUndefined();
      expect(tells('F01', { ...APPLICATION, code })).toContain(FORM_TEXTS.wrongCode);
    },
  );

  it('takes the code of a link as it is', () => {
    expect(tells('F10', { ...A_REPORT, token: 'x7f3k2p9x7f3k2p9x7f3k2p9x7f3k2p9' })).toBe('taken');
  });

  it.each([
    [500, 'taken'],
    [501, 'Введите не более 500 символов'],
  ])('measures a long text of %d characters', (length, outcome) => {
    expect(tells('F01', { ...APPLICATION, request: 'я'.repeat(length) })).toContain(outcome);
  });

  it.each([
    [TAGS.slice(0, 5), 'taken'],
    [TAGS.slice(0, 6), 'Выберите не более 5 вариантов'],
  ])('limits how many #tags may be chosen: %j', (tags, outcome) => {
    expect(tells('F01', { ...APPLICATION, tags })).toContain(outcome);
  });

  it('needs no limit where there are no more options than may be chosen', () => {
    expect(
      tells('F04-1', {
        code: 'П-004',
        position: 'Студент',
        skills: 'Черчение',
        tags: TAGS,
        motivation: 'Хочу помочь',
        experienceBefore: 'Нет',
        hours: '1–2',
        capacity: '2',
      }),
    ).toBe('taken');
  });

  it('takes an answer of the respondent’s own where the questionnaire has «Другое»', () => {
    expect(tells('F01', { ...APPLICATION, areas: ['Учёба', 'Робототехника'] })).toBe('taken');
    expect(tells('F01', { ...APPLICATION, mentorKind: 'Кто угодно' })).toContain('unknown-choice');
  });

  it.each([
    ['5', 'taken'],
    ['480', 'taken'],
    ['4', 'Введите число от 5 до 480'],
    ['час', 'Введите число от 5 до 480'],
  ])('asks for a number in its range: %s', (minutes, outcome) => {
    const report = { token: 'abc', date: '2026-09-04', kind: 'Регулярная', held: 'Состоялась' };

    expect(tells('F09', { ...report, minutes })).toContain(outcome);
  });

  it('shows a scale with its ends', () => {
    expect(question('F01', 'importance')?.scale).toEqual({
      lower: 1,
      upper: 10,
      leftLabel: 'не очень',
      rightLabel: 'очень',
    });
  });

  it('shows a scale of five without labels', () => {
    expect(question('F04-1', 'capacity')?.scale).toEqual({ lower: 1, upper: 5, leftLabel: '', rightLabel: '' });
  });

  it('asks for a day with its year', () => {
    expect(question('F09', 'date')).toMatchObject({ kind: 'DATE', includesYear: true, required: true });
  });

  it('shows a grid of check boxes, and lets its rows be left empty though an answer is wanted', () => {
    expect(question('F04-2', 'slots')).toMatchObject({
      kind: 'CHECKBOX_GRID',
      rows: ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'],
      columns: ['До занятий', 'После занятий', 'Вечером'],
      required: false,
    });
    expect(tells('F04-2', SELF_PORTRAIT)).toBe('taken');
  });

  it('shows what the questionnaire says to help', () => {
    expect(question('F10', 'token')?.helpText).toBe('Он уже заполнен. Пожалуйста, не меняйте его.');
  });

  it('asks for an answer where the questionnaire does', () => {
    expect(tells('F10', { token: 'abc' })).toContain('Это обязательный вопрос.');
  });
});

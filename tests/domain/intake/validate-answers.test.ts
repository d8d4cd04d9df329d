/** Answers of forms and files on their one path to typed values. */

import { answersOf, type QuestionnaireId, questionnaireOf } from '../../../src/domain/intake/questionnaire';
import type { RawAnswer, RawAnswers } from '../../../src/domain/intake/raw-answer';
import { validateAnswers } from '../../../src/domain/intake/validate-answers';
import { TAGS } from './a-file';

/** As FormApp gives it: strings, lists of strings, and of a grid a list for each row. */
const FROM_GOOGLE: RawAnswers = {
  code: 'c031',
  areas: ['Поиск работы', 'Учёба', 'Хочу петь, танцевать'],
  request: ' Не выходит шов\nна потолке ',
  goal: '',
  tags: ['#сварка'],
  mentorKind: 'Всё равно',
  importance: '8',
  slots: [['До занятий', 'Вечером'], '', ['После занятий'], null, '', ''],
  frequency: 'Раз в неделю',
  mode: 'Очно',
};

describe('validateAnswers', () => {
  it('reads what Google Forms gives', () => {
    expect(validateAnswers(questionnaireOf('F01'), FROM_GOOGLE, TAGS)).toEqual({
      answers: {
        code: 'С-031',
        areas: ['Учёба', 'Поиск работы', 'Хочу петь, танцевать'],
        request: 'Не выходит шов\nна потолке',
        tags: ['#сварка'],
        mentorKind: 'Всё равно',
        importance: 8,
        slots: { Понедельник: ['До занятий', 'Вечером'], Среда: ['После занятий'] },
        frequency: 'Раз в неделю',
        mode: 'Очно',
      },
      issues: [],
    });
  });

  it('reads the cells of a file to the same answers', () => {
    const cells: RawAnswers = {
      ...FROM_GOOGLE,
      areas: 'Учёба, Поиск работы, Хочу петь, танцевать',
      tags: 'сварщик',
      slots: { Понедельник: 'До занятий;Вечером', Среда: 'После занятий' },
    };

    const fromFile = validateAnswers(questionnaireOf('F01'), cells, TAGS);

    expect(fromFile).toEqual(validateAnswers(questionnaireOf('F01'), FROM_GOOGLE, TAGS));
  });

  it.each<[QuestionnaireId, string, RawAnswer, unknown]>([
    ['F01', 'areas', 'учеба', ['Учёба']],
    ['F01', 'areas', ['Другое'], ['Другое']],
    ['F01', 'areas', 'Хочу петь', ['Хочу петь']],
    ['F01', 'tags', 'Чтение чертежей', ['#чтение_чертежей']],
    ['F01', 'mentorKind', 'все равно ', 'Всё равно'],
    ['F01', 'importance', ' 10 ', 10],
    ['F01', 'importance', '7,0', 7],
    ['F01', 'request', 'а'.repeat(600), 'а'.repeat(600)],
    ['F01', 'request', '=IMPORTXML("x")', '=IMPORTXML("x")'],
    ['F01', 'hobbies', '00123', '00123'],
    ['F01', 'slots', { Суббота: 'вечером' }, { Суббота: ['Вечером'] }],
    ['F02', 'experience', '2,5', 2.5],
    ['F02', 'experience', '0', 0],
    ['F04-1', 'hours', '1-2', '1–2'],
    ['F04-1', 'capacity', '5', 5],
    ['F04-2', 'ageFrom', '14', 14],
    ['F09', 'token', ' k7f3q ', 'k7f3q'],
    ['F09', 'date', '2026-10-19', '2026-10-19'],
    ['F09', 'date', '19.10.2026', '2026-10-19'],
    ['F09', 'minutes', '480', 480],
    ['F10', 'contact', ['Да'], ['Да']],
    ['F10', 'contact', 'да', ['Да']],
  ])('reads in %s for %s %j as %j', (id, key, raw, value) => {
    const { answers, issues } = validateAnswers(questionnaireOf(id), { [key]: raw }, TAGS);

    expect(answers).toEqual({ [key]: value });
    expect(issues.filter((issue) => issue.question === key)).toEqual([]);
  });

  it.each<[QuestionnaireId, string, RawAnswer]>([
    ['F01', 'code', '   '],
    ['F01', 'areas', []],
    ['F01', 'areas', ' , '],
    ['F01', 'tags', null],
    ['F01', 'mentorKind', ''],
    ['F01', 'importance', ''],
    ['F04-2', 'slots', ['', '', null, '', '', '']],
    ['F04-2', 'slots', {}],
    ['F09', 'token', ''],
    ['F09', 'date', ''],
  ])('misses in %s a required answer to %s when it is %j', (id, key, raw) => {
    const { answers, issues } = validateAnswers(questionnaireOf(id), { [key]: raw }, TAGS);

    expect(answers).toEqual({});
    expect(issues).toContainEqual({ code: 'answer-missing', question: key, received: '' });
  });

  it.each<[QuestionnaireId, string, string]>([
    ['F01', 'importance', '11'],
    ['F01', 'importance', '0'],
    ['F01', 'importance', '7,5'],
    ['F01', 'importance', 'очень'],
    ['F01', 'importance', '8 из 10'],
    ['F01', 'importance', '0x8'],
    ['F02', 'experience', '-1'],
    ['F02', 'experience', '61'],
    ['F02', 'experience', 'год'],
    ['F04-1', 'capacity', '6'],
    ['F04-2', 'ageTo', '13'],
    ['F09', 'minutes', '4'],
    ['F09', 'minutes', '45 минут'],
    ['F09', 'date', '31.02.2026'],
    ['F09', 'nextDate', 'завтра'],
  ])('finds in %s for %s no value in %j and leaves it out', (id, key, received) => {
    const { answers, issues } = validateAnswers(questionnaireOf(id), { [key]: received }, TAGS);

    expect(answers).toEqual({});
    expect(issues).toContainEqual({ code: 'not-a-value', question: key, received });
  });

  it('reports a code that cannot be read and leaves it out', () => {
    const { answers, issues } = validateAnswers(questionnaireOf('F01'), { ...FROM_GOOGLE, code: 'Иван' }, TAGS);

    expect(answers).not.toHaveProperty('code');
    expect(issues).toEqual([{ code: 'malformed-code', question: 'code', received: 'Иван' }]);
  });

  it.each<[QuestionnaireId, string, RawAnswer, unknown, readonly string[]]>([
    ['F01', 'mentorKind', 'Завуч', 'Завуч', ['Завуч']],
    ['F01', 'tags', '#сварка, #танцы', ['#сварка', '#танцы'], ['#танцы']],
    ['F09', 'held', 'Да', 'Да', ['Да']],
    ['F10', 'contact', ['Нет'], ['Нет'], ['Нет']],
  ])('keeps in %s for %s what is not offered in %j, and reports it', (id, key, raw, value, received) => {
    const { answers, issues } = validateAnswers(questionnaireOf(id), { [key]: raw }, TAGS);

    expect(answers[key]).toEqual(value);
    expect(issues.filter(({ code }) => code === 'not-a-choice')).toEqual(
      received.map((text) => ({ code: 'not-a-choice', question: key, received: text })),
    );
  });

  it('names the row of a grid in which a mark is not offered', () => {
    const slots = { Вторник: 'Вечером, Ночью' };

    const { answers, issues } = validateAnswers(questionnaireOf('F01'), { ...FROM_GOOGLE, slots }, TAGS);

    expect(answers['slots']).toEqual({ Вторник: ['Вечером', 'Ночью'] });
    expect(issues).toEqual([{ code: 'not-a-choice', question: 'slots', row: 'Вторник', received: 'Ночью' }]);
  });

  it('takes any tag when it is given no list of tags', () => {
    const { answers, issues } = validateAnswers(questionnaireOf('F01'), { ...FROM_GOOGLE, tags: 'Танцы' });

    expect(answers['tags']).toEqual(['#танцы']);
    expect(issues).toEqual([]);
  });

  it('does not take answers that the questionnaire does not ask for', () => {
    const { answers } = validateAnswers(questionnaireOf('F01'), { ...FROM_GOOGLE, height: '180' }, TAGS);

    expect(answers).not.toHaveProperty('height');
  });
});

describe('answersOf', () => {
  it('gives each answer its own type', () => {
    const { answers } = validateAnswers(questionnaireOf('F01'), FROM_GOOGLE, TAGS);

    const typed = answersOf('F01', answers);

    const importance: number = typed.importance;
    const areas: readonly string[] = typed.areas;
    const goal: string | undefined = typed.goal;
    expect([importance, areas.length, goal]).toEqual([8, 3, undefined]);
  });
});

/** Files known by their headings. */

import { QUESTIONNAIRES } from '../../../src/domain/intake/questionnaire';
import { expectedHeadings, whichFile, whichQuestionnaire } from '../../../src/domain/intake/which-file';
import { headingsOf } from './a-file';

const PEOPLE = ['Код', 'Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'Категория', 'Группа'];

describe('whichQuestionnaire', () => {
  it.each(QUESTIONNAIRES.map(({ id }) => id))('knows %s by all its titles', (id) => {
    expect(whichQuestionnaire(headingsOf(id))).toBe(id);
  });

  it.each(QUESTIONNAIRES.map(({ id }) => id))('knows %s by its required titles alone, in any order', (id) => {
    const required = headingsOf(id, { onlyRequired: true });

    expect(whichQuestionnaire(required.reverse())).toBe(id);
  });

  it('takes a file of F09 for F09, though it holds all that F10 requires', () => {
    expect(whichQuestionnaire([...headingsOf('F09'), 'Насколько встреча была полезной?'])).toBe('F09');
  });

  it('compares titles without spaces, ё and letter case', () => {
    const typed = headingsOf('F01').map(
      (title) => `  ${title.toUpperCase().replaceAll('Ё', 'Е').replaceAll(' ', '\u00a0 ')} `,
    );

    expect(whichQuestionnaire(typed)).toBe('F01');
  });

  it('is not led astray by unknown columns', () => {
    expect(whichQuestionnaire(['№', ...headingsOf('F04-1'), 'Заметки', ''])).toBe('F04-1');
  });

  it.each(QUESTIONNAIRES.map(({ id }) => id))('does not know %s without a required title', (id) => {
    const [, , ...rest] = headingsOf(id, { onlyRequired: true });

    expect(whichQuestionnaire(rest)).not.toBe(id);
  });

  it('knows a required grid by one of its rows: a college may work five days a week', () => {
    const fiveDays = headingsOf('F04-2').filter((title) => !title.endsWith('[Суббота]'));

    expect(whichQuestionnaire(fiveDays)).toBe('F04-2');
  });
});

describe('whichFile', () => {
  it.each([
    [headingsOf('F02'), { kind: 'answers', questionnaire: 'F02' }],
    [PEOPLE, { kind: 'people' }],
    [['код', 'ФАМИЛИЯ', 'Имя ', 'Категория'], { kind: 'people' }],
    [['Группа', 'Специальность', 'Курс'], { kind: 'groups' }],
    [['Код', 'Вид', 'Статус', 'Получено', 'Действует до'], { kind: 'consents' }],
    [['Код', 'Вид', 'Статус'], { kind: 'consents' }],
    [['Группа', 'Курс'], undefined],
    [['Имя', 'Балл'], undefined],
    [[], undefined],
  ])('finds in %j %j', (headings, kind) => {
    expect(whichFile(headings)).toEqual(kind);
  });
});

describe('expectedHeadings', () => {
  it.each([
    [
      headingsOf('F01').filter((title) => title !== 'Код участника'),
      { kind: 'headings', nearest: 'F01 «Мне нужен наставник»', missing: ['Код участника'] },
    ],
    [['Группа', 'Специальность'], { kind: 'headings', nearest: '«Группы»', missing: ['Курс'] }],
    [['Дата', 'Сумма'], { kind: 'headings', missing: [] }],
    [[], { kind: 'headings', missing: [] }],
  ])('says what %j lacks', (headings, expected) => {
    expect(expectedHeadings(headings)).toEqual(expected);
  });
});

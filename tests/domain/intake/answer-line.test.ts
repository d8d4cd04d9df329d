/** What makes a line of a file the same answer, and what makes it another. */

import { readAnswerFile } from '../../../src/domain/intake/answer-file';
import { anF01, csvOf, TAGS } from './a-file';

const CODE = 'Код участника';
const TIME = 'Отметка времени';

describe('digestOfLine', () => {
  const digestOf = (changes: Record<string, string>, tags = TAGS): string | undefined =>
    readAnswerFile({ name: 'F01.csv', text: csvOf([anF01(changes)]), tags }).answers[0]?.digest;

  it.each<Record<string, string>>([
    { [TIME]: '2026/09/01 6:15:23 AM GMT+0' },
    { [CODE]: 'c 031' },
    { 'С чем вам сейчас нужна помощь?': 'Поиск работы; учеба' },
    { 'Насколько это для вас важно?': '8,0' },
    { 'Заметки куратора': 'позвонить' },
  ])('does not change with %j, which means the same', (changes) => {
    expect(digestOf(changes)).toBe(digestOf({}));
  });

  it.each<Record<string, string>>([
    { [TIME]: '01.09.2026 9:15:24' },
    { [CODE]: 'С-032' },
    { 'С чем вам сейчас нужна помощь?': 'Учёба' },
    { 'Опишите задачу своими словами': 'Не выходит шов.' },
    { 'Насколько это для вас важно?': '9' },
    { 'Как удобнее встречаться?': 'Смешанно' },
    {
      'Когда вам удобно встречаться? [Понедельник]': '',
      'Когда вам удобно встречаться? [Вторник]': 'До занятий, Вечером',
    },
  ])('changes with %j', (changes) => {
    expect(digestOf(changes)).not.toBe(digestOf({}));
  });

  it('does not change when a tag becomes known', () => {
    const typed = { 'Какие #теги ближе всего к вашей задаче?': 'дуговая сварка' };

    const before = digestOf(typed);

    expect(digestOf(typed, [...TAGS, { tag: '#дуговая_сварка', synonyms: [] }])).toBe(before);
  });
});

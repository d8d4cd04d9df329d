import { criteria } from '../../src/domain/matching/criteria-table';
import { proposals } from '../../src/domain/matching/proposal-table';
import { settings } from '../../src/domain/programme/settings';
import { collegeAt, column } from './college-year';

describe('proposePairs, criteria', () => {
  it('weighs by what the curator typed', () => {
    const college = collegeAt('registered');
    for (const id of ['slots', 'rhythm', 'preferences']) college.type(criteria, id, { weight: '0' });

    college.command('proposePairs');

    expect(Object.values(column(college, proposals, 'why'))).toEqual([
      expect.stringMatching(/^теги 100 из 100: #сварка, у него ещё 1$/),
      expect.stringMatching(/^теги 100 из 100: #сварка, у него ещё 1$/),
      expect.stringMatching(/^теги 100 из 100: #общение, у него ещё 1$/),
    ]);
  });

  it('names every cell that it cannot follow, and counts the default for it', () => {
    const college = collegeAt('registered');
    const undisturbed = collegeAt('proposed');
    college.type(criteria, 'tags', { weight: '-5' });
    college.type(criteria, 'slots', { weight: 'много' });
    college.type(criteria, 'rhythm', { required: 'может быть' });
    college.type(settings, 'min_score', { value: 'сто' });
    college.paste(criteria, [{ id: 'colour', weight: '50' }]);

    const { text } = college.command('proposePairs');

    expect(text.split('\n').slice(2)).toEqual([
      'Лист «Критерии», строка 4, столбец «Вес»: нужно число от 0 до 100. Пока ячейка считается пустой.',
      'Лист «Критерии», строка 5, столбец «Вес»: нужно целое число от 0 до 100. Пока ячейка считается пустой.',
      'Лист «Критерии», строка 6, столбец «Обязателен»: такого слова в списке нет. Пока ячейка считается пустой.',
      'Лист «Критерии»: критерия «colour» программа не знает, он не считается. Есть: choice, tags, slots, rhythm, preferences.',
      'Лист «Настройки», min_score: стоит «сто», нужно целое число от 0 до 100. Пока считается «0».',
    ]);
    expect(column(college, proposals, 'score')).toEqual(column(undisturbed, proposals, 'score'));
  });
});

describe('setUp, criteria', () => {
  it('adds the columns that an older workbook lacks, and leaves the weights alone', () => {
    const college = collegeAt('registered');
    college.type(criteria, 'tags', { weight: '55' });
    for (const key of ['weightTeacherTeacher', 'required', 'kind'])
      college.desk.deleteColumns(criteria.sheetId, college.desk.read(criteria.sheetId)[0]?.indexOf(key) ?? 0);

    const { text } = college.command('setUp');
    const proposed = college.command('proposePairs').text;

    expect(text.split('\n').sort()).toEqual([
      'Восстановлен столбец «Вес: педагог–педагог» на листе «Критерии».',
      'Восстановлен столбец «Вид» на листе «Критерии».',
      'Восстановлен столбец «Обязателен» на листе «Критерии».',
    ]);
    expect(column(college, criteria, 'weight')['tags']).toBe('55');
    expect(proposed).toContain('Предложено: 3 пары');
  });
});

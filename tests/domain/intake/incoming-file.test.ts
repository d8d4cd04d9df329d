/** Any file that the curator brings. */

import { readIncomingFile } from '../../../src/domain/intake/incoming-file';
import { anF01, anF09, csvOf, TAGS } from './a-file';

describe('readIncomingFile', () => {
  it.each([
    [csvOf([anF01()]), 'answers'],
    [csvOf([anF09()], ';'), 'answers'],
    ['Группа;Специальность;Курс\nСВ-21;Сварочное производство;2', 'groups'],
    ['Код;Фамилия;Имя;Категория\nП-007;Орлова;Анна;педагог', 'people'],
    ['Код;Вид;Статус\nП-007;С1;получено', 'consents'],
    ['Предмет;Балл\nСопромат;5', 'none'],
    ['', 'none'],
  ])('finds out of %j that it holds %s, whatever its name', (text, kind) => {
    expect(readIncomingFile({ name: 'файл.csv', text, tags: TAGS }).kind).toBe(kind);
  });
});

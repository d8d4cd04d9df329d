/** Files for the tests of intake: headings of a questionnaire, one filled line, and the text of a CSV. All people are invented. */

import { type QuestionnaireId, questionnaireOf } from '../../../src/domain/intake/questionnaire';

export const TAGS = [
  { tag: '#сварка', synonyms: ['сварщик'] },
  { tag: '#чтение_чертежей', synonyms: [] },
];

/** The headings as Google Sheets writes them, a grid row by row. */
export function headingsOf(id: QuestionnaireId, { onlyRequired = false } = {}): string[] {
  const asked = questionnaireOf(id).questions.filter(({ required }) => required || !onlyRequired);
  const titles = asked.flatMap((question) =>
    question.kind === 'grid' ? question.rows.map((row) => `${question.title} [${row}]`) : [question.title],
  );
  return ['Отметка времени', ...titles];
}

/** A whole answer to F01, heading → cell; `changes` replaces cells. */
export function anF01(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'Отметка времени': '01.09.2026 9:15:23',
    'Код участника': 'С-031',
    'С чем вам сейчас нужна помощь?': 'Учёба, Поиск работы',
    'Опишите задачу своими словами': 'Не выходит шов',
    'Какие #теги ближе всего к вашей задаче?': '#сварка, #чтение_чертежей',
    'Какого наставника вы хотели бы?': 'Всё равно',
    'Насколько это для вас важно?': '8',
    'Когда вам удобно встречаться? [Понедельник]': 'До занятий, Вечером',
    'Когда вам удобно встречаться? [Среда]': 'После занятий',
    'Как часто готовы встречаться?': 'Раз в неделю',
    'Как удобнее встречаться?': 'Очно',
    ...changes,
  };
}

/** A whole answer to F09. */
export function anF09(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'Отметка времени': '20.10.2026 18:02:11',
    'Код ссылки': 'k7f3q',
    'Дата встречи': '19.10.2026',
    'Что это была за встреча?': 'Регулярная',
    'Встреча состоялась?': 'Состоялась',
    'Сколько минут она длилась?': '45',
    ...changes,
  };
}

/** The text of a CSV, each cell in quotes. */
export function csvOf(rows: readonly Readonly<Record<string, string>>[], separator = ','): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  return lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
}

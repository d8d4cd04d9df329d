/** A college of any size as the files that it would hand over (programme/import.md); everybody in them is invented. */

export interface InventedFiles {
  readonly groups: string;
  readonly people: string;
  readonly consents: string;
  readonly requests: string;
  readonly mentorsFirst: string;
  readonly mentorsSecond: string;
}

const GROUP_SIZE = 25;
const TAGS = [
  '#сварка',
  '#электрика',
  '#математика',
  '#физика',
  '#общение',
  '#проект',
  '#резюме',
  '#английский',
  '#черчение',
  '#спорт',
];
const WEEKDAYS = ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'];
const PARTS = ['До занятий', 'После занятий', 'Вечером'];

/** Of `size` people every third asks for a mentor and every eighth is one. */
export function inventFiles(size: number): InventedFiles {
  const students = Array.from({ length: size - Math.floor(size / 8) }, (_, index) => index + 1);
  const mentors = Array.from({ length: Math.floor(size / 8) }, (_, index) => index + 1);
  const groupOf = (student: number): string => `ТМ-${10 + Math.floor(student / GROUP_SIZE)}`;
  const groups = [...new Set(students.map(groupOf))];
  const asking = students.filter((student) => student % 3 === 0);
  const code = (letter: string, number: number): string => `${letter}-${String(number).padStart(4, '0')}`;
  const slots = (seed: number): string[] =>
    WEEKDAYS.map((_, day) => ((seed + day) % 3 === 0 ? (PARTS[(seed + day) % 2] ?? '') : ''));
  const tags = (seed: number): string => [TAGS[seed % 10], TAGS[(seed * 3 + 1) % 10]].join(', ');
  return {
    groups: csv(
      ['Группа', 'Специальность', 'Курс'],
      groups.map((group, index) => [group, 'Технология машиностроения', String((index % 4) + 1)]),
    ),
    people: csv(
      [
        'Код',
        'Фамилия',
        'Имя',
        'Отчество',
        'Дата рождения',
        'Категория',
        'Группа',
        'Организация',
        'Должность',
        'E-mail',
      ],
      [
        ...students.map((n) => [
          code('С', n),
          `Выдуманов${n}`,
          'Тест',
          'Тестович',
          '05.09.2006',
          'студент',
          groupOf(n),
          '',
          '',
          `s${n}@college.example`,
        ]),
        ...mentors.map((n) => [
          code('П', n),
          `Придуманов${n}`,
          'Тест',
          'Тестович',
          '05.09.1980',
          'педагог',
          '',
          '',
          'преподаватель',
          `p${n}@college.example`,
        ]),
      ],
    ),
    consents: csv(
      ['Код', 'Вид', 'Статус', 'Получено', 'Действует до'],
      [...asking.map((n) => code('С', n)), ...mentors.map((n) => code('П', n))].map((person) => [
        person,
        'С1',
        'получено',
        '10.09.2026',
        '',
      ]),
    ),
    requests: csv(
      [
        'Отметка времени',
        'Код участника',
        'С чем вам сейчас нужна помощь?',
        'Опишите задачу своими словами',
        'Какие #теги ближе всего к вашей задаче?',
        'Какого наставника вы хотели бы?',
        'Насколько это для вас важно?',
        ...gridHeadings(),
        'Как часто готовы встречаться?',
        'Как удобнее встречаться?',
      ],
      asking.map((n) => [
        `01.09.2026 9:${String(n % 60).padStart(2, '0')}:23`,
        code('С', n),
        'Учёба',
        `Задача ${n}`,
        tags(n),
        'Всё равно',
        String((n % 10) + 1),
        ...slots(n),
        'Раз в неделю',
        'Очно',
      ]),
    ),
    mentorsFirst: csv(
      [
        'Отметка времени',
        'Код участника',
        'Кто вы?',
        'Чему вы можете научить?',
        'Какие #теги описывают то, в чём вы сильны?',
        'Почему вы хотите быть наставником?',
        'Были ли вы уже наставником?',
        'Сколько часов в месяц готовы уделять?',
        'Скольких наставляемых готовы взять?',
      ],
      mentors.map((n) => [
        '12.01.2027 9:15:23',
        code('П', n),
        'Педагог или мастер',
        `Дело ${n}`,
        tags(n),
        'Хочу помогать',
        'Нет',
        '3–4',
        '3',
      ]),
    ),
    mentorsSecond: csv(
      [
        'Отметка времени',
        'Код участника',
        'Расскажите о своём опыте и намерениях',
        ...gridHeadings(),
        'Как часто готовы встречаться?',
        'Как удобнее встречаться?',
        'Я слушаю и слышу',
        'Я объясняю понятно',
        'Я соблюдаю договорённости',
        'Я умею тактично говорить о недостатках',
        'Я планирую',
      ],
      mentors.map((n) => [
        '12.02.2027 9:15:23',
        code('П', n),
        'Опыт',
        ...slots(n),
        'Раз в неделю',
        'Очно',
        '8',
        '8',
        '8',
        '8',
        '8',
      ]),
    ),
  };
}

function gridHeadings(): string[] {
  return WEEKDAYS.map((day) => `Когда вам удобно встречаться? [${day}]`);
}

function csv(headings: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  return [headings, ...rows]
    .map((cells) =>
      cells.map((cell = '') => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n');
}

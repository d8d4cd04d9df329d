/** August: the workbook is set up and filled with what the college knows. */

import { typed } from './days';
import { isMinorOn, PEOPLE_HEADINGS, personRow } from './person';
import type { Story } from './story';

/** Puts the month into the diary. */
export function planAugust(story: Story): void {
  const { diary } = story;
  diary.at('2026-08-25T09:00', () => setUp(story));
  diary.at('2026-08-25T11:00', () => fillBases(story));
  diary.at('2026-08-26T10:00', () => appoint(story));
  diary.at('2026-08-27T10:00', () => takeOverLastYear(story));
  diary.at('2026-08-31T10:00', () => printCards(story));
}

function setUp({ hands, tell }: Story): void {
  hands.press(['Ещё', 'Настроить программу']);
  const answers = ['Юрист техникума: хранение имён допускается, протокол № 3', '25.08.2026'];
  hands.press(['Ещё', 'Записать решение о персональных данных'], { answers });
  tell('Книга настроена, решение юриста записано');
}

function fillBases({ hands, college, tell }: Story): void {
  for (const { row, get } of hands.sheet('Настройки').rows) {
    const value = college.settings[get('Ключ')];
    if (value !== undefined) hands.type('Настройки', row, { Значение: value });
  }
  hands.paste(
    'Группы',
    ['Группа', 'Специальность', 'Курс'],
    college.groups.map(({ name, speciality, course }) => [name, speciality, String(course)]),
  );
  hands.paste('Люди', PEOPLE_HEADINGS, college.people.map(personRow));
  tell(`Вставлены группы (${college.groups.length}) и люди (${college.people.length})`);
}

/** By now everybody has a code. */
function appoint({ hands, college, codeOf, tell }: Story): void {
  hands.pasteColumn('Группы', 'Куратор группы', {
    from: hands.sheet('Группы').rows[0]?.row ?? 3,
    texts: college.tutors.map(codeOf),
  });
  hands.paste(
    'Роли',
    ['Человек', 'Роль', 'Форма наставничества', 'Должность (вин.)', 'Должность (дат.)', 'С'],
    college.roles.map(({ person, role, track, accusative, dative }) => [
      codeOf(person),
      role,
      track,
      accusative,
      dative,
      '01.09.2025',
    ]),
  );
  hands.paste(
    'Согласия',
    ['Человек', 'Вид', 'Кто подписал', 'Статус', 'Получено'],
    [...college.roles.map(({ person }) => person), ...lastYears(college).map(({ person }) => person)].map((person) => {
      const [kind, signer] = isMinorOn(person, '2026-09-01')
        ? ['С2 обработка ПДн несовершеннолетнего', 'представитель']
        : ['С1 обработка ПДн', 'сам'];
      return [codeOf(person), kind, signer, 'получено', '10.09.2025'];
    }),
  );
  tell(`Назначены ответственные (${college.roles.length}) и кураторы групп`);
}

function lastYears(college: Story['college']): Story['college']['mentors'] {
  return college.mentors.filter(({ wasMentor }) => wasMentor);
}

/** Last year's registry and pairs stand in the college's old papers. */
function takeOverLastYear({ hands, college, codeOf, tell }: Story): void {
  const mentors = lastYears(college);
  hands.paste(
    'Наставники',
    [
      'Человек',
      'Статус',
      'Рекомендован',
      '#Теги',
      'Время',
      'Частота',
      'Может взять',
      'Справка о несудимости проверена',
      'В реестре с',
    ],
    mentors.map(({ person, tags, free }) => [
      codeOf(person),
      'в реестре',
      'да',
      tags.join(' '),
      slotWords(free.week),
      free.frequency,
      '1',
      person.category === 'студент' ? '' : '15.02.2026',
      '25.02.2026',
    ]),
  );
  const mentees = college.people.filter(
    ({ category, group }) =>
      category === 'студент' && college.groups.some(({ name, course }) => name === group && course > 1),
  );
  const kept = mentors.slice(0, mentees.length).map(({ person, position }, at) => {
    const track =
      position === 'Студент'
        ? 'студент–студент'
        : position === 'Педагог или мастер'
          ? 'педагог–студент'
          : 'работодатель–студент';
    return {
      id: `2025-${String(at + 1).padStart(3, '0')}`,
      mentor: codeOf(person),
      mentee: codeOf(mentees[at] ?? person),
      track,
    };
  });
  hands.paste(
    'Пары',
    ['№ пары', 'Вид', 'Форма наставничества', 'Наставник №', 'Статус', 'Начало', 'План завершения', 'Завершение'],
    kept.map(({ id, mentor, track }) => [
      id,
      'пара',
      track,
      mentor,
      'завершена',
      '10.03.2026',
      '15.06.2026',
      '10.06.2026',
    ]),
  );
  hands.paste(
    'Состав пар',
    ['№', 'Пара', 'Наставляемый', 'Вошёл', 'Вышел', 'Итог'],
    kept.map(({ id, mentee }, at) => [
      `У-${String(at + 1).padStart(4, '0')}`,
      id,
      mentee,
      '10.03.2026',
      '10.06.2026',
      'достиг',
    ]),
  );
  tell(`Перенесены наставники (${mentors.length}) и пары прошлого года (${kept.length})`);
}

const WEEKDAYS = ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб'] as const;

/** As times of the week stand in a cell, «Пн после занятий, Ср вечером». */
function slotWords(week: readonly (readonly string[])[]): string {
  return week.flatMap((marks, day) => marks.map((mark) => `${WEEKDAYS[day] ?? ''} ${mark.toLowerCase()}`)).join(', ');
}

function printCards({ hands, tell }: Story): void {
  hands.press('Напечатать карточки');
  hands.press(['Ещё', 'Включить письма'], { answers: ['YES'] });
  const forms = hands.sheet('Анкеты').rows;
  for (const { row } of forms.filter(({ get }) => ['F01', 'F02'].includes(get('Анкета'))))
    hands.type('Анкеты', row, { 'Принимать до': typed('2026-09-30') });
  tell('Карточки печатаются, письма включены');
}

/** How the people of the demo fill in the questionnaires: answers by the questions' titles. */

import type { Answer } from '../services/forms/answer';
import type { Chance } from './chance';
import type { Availability, DemoMentee, DemoMentor } from './part';

type Answers = Readonly<Record<string, Answer>>;

/** F01 of a student, F02 of a teacher. */
export function askingAnswers({ person, wishes, mentorKind, importance, free }: DemoMentee): Answers {
  const common = {
    'Какие #теги ближе всего к вашей задаче?': wishes.map(({ tag }) => tag),
    'Насколько это для вас важно?': String(importance),
    ...freeAnswers(free),
  };
  const areas = [...new Set(wishes.map(({ area }) => area))];
  const text = wishes.map((wish) => wish.text).join(' ');
  const goal = wishes[0]?.goal ?? '';
  if (person.category === 'студент')
    return {
      ...common,
      'С чем вам сейчас нужна помощь?': areas,
      'Опишите задачу своими словами': text,
      'Чему хотите научиться до конца учебного года?': goal,
      'Какого наставника вы хотели бы?': mentorKind,
      'Готовы ли вы сами помогать другим?': importance > 7 ? 'Позже' : 'Нет',
    };
  return {
    ...common,
    'Сколько лет вы работаете в профессии?': String(importance % 3),
    'Что сейчас даётся труднее всего?': areas,
    'Опишите ситуацию, с которой нужна помощь': text,
    'Какого результата хотите достичь к концу учебного года?': goal,
  };
}

/** F04-1. */
export function offeringAnswers({ position, tags, capacity, wasMentor }: DemoMentor): Answers {
  const skills = tags.map((tag) => tag.slice(1).replaceAll('_', ' ')).join(', ');
  return {
    'Кто вы?': position,
    'Чему вы можете научить?': `Могу помочь с тем, что умею: ${skills}.`,
    'Какие #теги описывают то, в чём вы сильны?': tags,
    'Почему вы хотите быть наставником?': 'Мне самому когда-то помогли, хочу передать опыт дальше.',
    'Были ли вы уже наставником?': wasMentor ? 'Да' : 'Нет',
    'Сколько часов в месяц готовы уделять?': capacity > 1 ? '5–8' : '3–4',
    'Скольких наставляемых готовы взять?': String(capacity),
  };
}

const SELF_RATINGS = [
  'Я слушаю и слышу',
  'Я объясняю понятно',
  'Я соблюдаю договорённости',
  'Я умею тактично говорить о недостатках',
  'Я планирую',
] as const;

/** F04-2. */
export function mentorAnswers(chance: Chance, { free, position }: DemoMentor): Answers {
  const ratings = SELF_RATINGS.map((title) => [title, String(chance.between(5, 10))] as const);
  return {
    'Расскажите о своём опыте и намерениях': 'Хочу встречаться регулярно и разбирать живые задачи.',
    ...(chance.happens(25) && position !== 'Студент'
      ? { 'Предпочтительный возраст наставляемого: от': '16', 'Предпочтительный возраст наставляемого: до': '35' }
      : {}),
    ...freeAnswers(free),
    ...Object.fromEntries(ratings),
    'Чему вы хотели бы научиться как наставник?': chance.some(
      ['Первая встреча', 'Обратная связь', 'Трудные ситуации'],
      2,
    ),
  };
}

function freeAnswers({ week, frequency, mode }: Availability): Answers {
  return {
    'Когда вам удобно встречаться?': week.map((marks) => (marks.length > 0 ? marks : null)),
    'Как часто готовы встречаться?': frequency,
    'Как удобнее встречаться?': mode,
  };
}

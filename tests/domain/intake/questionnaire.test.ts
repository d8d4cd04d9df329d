/** The questionnaires against the contract that fixes them. */

import {
  QUESTIONNAIRES,
  type Question,
  type QuestionnaireId,
  questionnaireOf,
} from '../../../src/domain/intake/questionnaire';

/** The contract: form, key, title, kind, options, required; what the note asks of a Google Form stands in the test below. */
const CONTRACT = `
F01	code	Код участника	text		да
F01	areas	С чем вам сейчас нужна помощь?	checkbox	Учёба|Профессия и мастерство|Адаптация в группе|Личное развитие|Конкурсы и олимпиады|Поиск работы|Другое	да
F01	request	Опишите задачу своими словами	paragraph		да
F01	goal	Чему хотите научиться до конца учебного года?	paragraph
F01	tags	Какие #теги ближе всего к вашей задаче?	checkbox	из листа «Теги»	да
F01	mentorKind	Какого наставника вы хотели бы?	choice	Старшекурсник|Преподаватель или мастер|Специалист предприятия|Всё равно	да
F01	importance	Насколько это для вас важно?	scale	1..10	да
F01	slots	Когда вам удобно встречаться?	grid	Понедельник|Вторник|Среда|Четверг|Пятница|Суббота × До занятий|После занятий|Вечером
F01	frequency	Как часто готовы встречаться?	choice	Чаще раза в неделю|Раз в неделю|Раз в две недели	да
F01	mode	Как удобнее встречаться?	choice	Очно|Дистанционно|Смешанно	да
F01	hobbies	Чем вы увлекаетесь?	text
F01	helpOthers	Готовы ли вы сами помогать другим?	choice	Да|Нет|Позже
F02	code	Код участника	text		да
F02	experience	Сколько лет вы работаете в профессии?	number	0..60	да
F02	areas	Что сейчас даётся труднее всего?	checkbox	Планирование занятия|Дисциплина в группе|Практика и мастерские|Оценивание|Документы|Цифровые инструменты|Работа с родителями|Другое	да
F02	request	Опишите ситуацию, с которой нужна помощь	paragraph		да
F02	goal	Какого результата хотите достичь к концу учебного года?	paragraph
F02	tags	Какие #теги ближе всего к вашей задаче?	checkbox	из листа «Теги»	да
F02	mentorWish	Какой опыт наставника был бы для вас полезен?	paragraph
F02	importance	Насколько это для вас важно?	scale	1..10	да
F02	slots	Когда вам удобно встречаться?	grid	Понедельник|Вторник|Среда|Четверг|Пятница|Суббота × До занятий|После занятий|Вечером
F02	frequency	Как часто готовы встречаться?	choice	Чаще раза в неделю|Раз в неделю|Раз в две недели	да
F02	mode	Как удобнее встречаться?	choice	Очно|Дистанционно|Смешанно	да
F02	confidence	Насколько уверенно вы чувствуете себя в роли преподавателя?	scale	1..10
F04-1	code	Код участника	text		да
F04-1	position	Кто вы?	choice	Студент|Педагог или мастер|Специалист предприятия|Выпускник|Родитель	да
F04-1	skills	Чему вы можете научить?	paragraph		да
F04-1	tags	Какие #теги описывают то, в чём вы сильны?	checkbox	из листа «Теги»	да
F04-1	ownTags	Чего не хватает в списке #тегов?	text
F04-1	achievements	Каких результатов вы достигли?	paragraph
F04-1	motivation	Почему вы хотите быть наставником?	paragraph		да
F04-1	experienceBefore	Были ли вы уже наставником?	choice	Да|Нет	да
F04-1	hours	Сколько часов в месяц готовы уделять?	choice	1–2|3–4|5–8|Больше 8	да
F04-1	capacity	Скольких наставляемых готовы взять?	scale	1..5	да
F04-2	code	Код участника	text		да
F04-2	experience	Расскажите о своём опыте и намерениях	paragraph		да
F04-2	values	Что для вас главное в роли наставника?	paragraph
F04-2	hobbies	Ваши особые интересы и увлечения	text
F04-2	menteeWish	С кем вам легче работать?	paragraph
F04-2	ageFrom	Предпочтительный возраст наставляемого: от	number	14..70
F04-2	ageTo	Предпочтительный возраст наставляемого: до	number	14..70
F04-2	slots	Когда вам удобно встречаться?	grid	Понедельник|Вторник|Среда|Четверг|Пятница|Суббота × До занятий|После занятий|Вечером	да
F04-2	frequency	Как часто готовы встречаться?	choice	Чаще раза в неделю|Раз в неделю|Раз в две недели	да
F04-2	mode	Как удобнее встречаться?	choice	Очно|Дистанционно|Смешанно	да
F04-2	listen	Я слушаю и слышу	scale	1..10	да
F04-2	explain	Я объясняю понятно	scale	1..10	да
F04-2	agreements	Я соблюдаю договорённости	scale	1..10	да
F04-2	tact	Я умею тактично говорить о недостатках	scale	1..10	да
F04-2	plan	Я планирую	scale	1..10	да
F04-2	training	Чему вы хотели бы научиться как наставник?	checkbox	Постановка цели|Первая встреча|Обратная связь|Трудные ситуации|Границы и безопасность|Составление индивидуального плана|Другое
F09	token	Код ссылки	text		да
F09	date	Дата встречи	date		да
F09	kind	Что это была за встреча?	choice	Знакомство|Планирование|Регулярная|Итоговая	да
F09	held	Встреча состоялась?	choice	Состоялась|Перенесена|Не состоялась	да
F09	minutes	Сколько минут она длилась?	number	5..480
F09	mode	В каком формате прошла встреча?	choice	Очно|Дистанционно
F09	topic	О чём говорили?	text
F09	nextStep	Что решили сделать?	text
F09	progress	Насколько вы продвинулись к цели?	scale	1..10
F09	nextDate	Дата следующей встречи	date
F09	ready	Готовы работать вместе дальше?	choice	Да|Нет|Не уверен(а)
F09	help	Если нужна помощь куратора, напишите, какая	paragraph
F10	token	Код ссылки	text		да
F10	held	Встреча состоялась?	choice	Да|Нет	да
F10	date	Дата встречи	date
F10	useful	Насколько встреча была полезной?	scale	1..10
F10	comfort	Насколько вам было комфортно?	scale	1..10
F10	takeaway	Что было самым полезным?	text
F10	ready	Готовы работать вместе дальше?	choice	Да|Нет|Не уверен(а)
F10	contact	Хочу, чтобы куратор связался со мной	checkbox	Да
`;

const TITLES = {
  F01: 'Мне нужен наставник',
  F02: 'Мне нужен наставник: для педагога',
  'F04-1': 'Чем я могу быть полезен в качестве наставника?',
  'F04-2': 'Анкета наставника',
  F09: 'Отчёт о встрече: наставник',
  F10: 'Отчёт о встрече: наставляемый',
};

describe('QUESTIONNAIRES', () => {
  it('asks exactly what the contract fixes, in its order', () => {
    const asked = QUESTIONNAIRES.flatMap(({ id, questions }) => questions.map((question) => rowOf(id, question)));

    expect(asked).toEqual(CONTRACT.trim().split('\n'));
  });

  it('bears the titles of the contract', () => {
    expect(Object.fromEntries(QUESTIONNAIRES.map(({ id, title }) => [id, title]))).toEqual(TITLES);
  });

  it('knows each question of a questionnaire by a key of its own', () => {
    const repeated = QUESTIONNAIRES.filter(({ questions }) => new Set(keysOf(questions)).size !== questions.length);

    expect(repeated).toEqual([]);
  });

  it('asks first who answers: a person by code, a member of a pair by link', () => {
    const first = QUESTIONNAIRES.map(({ id, questions }) => [id, questions[0].holds]);

    expect(Object.fromEntries(first)).toEqual({
      F01: 'participant-code',
      F02: 'participant-code',
      'F04-1': 'participant-code',
      'F04-2': 'participant-code',
      F09: 'link-code',
      F10: 'link-code',
    });
  });

  it.each([
    ['F01', 'request', { maxLength: 500 }],
    ['F01', 'tags', { maxChosen: 5 }],
    ['F02', 'request', { maxLength: 500 }],
    ['F02', 'tags', { maxChosen: 5 }],
    ['F04-1', 'tags', { minChosen: 1, maxChosen: 10 }],
  ] as const)('lets the form of %s limit «%s» to %j', (id, key, limits) => {
    const question = questionnaireOf(id).questions.find((candidate) => candidate.key === key);

    expect(question).toEqual(expect.objectContaining({ limits }));
  });
});

function keysOf(questions: readonly Question[]): readonly string[] {
  return questions.map(({ key }) => key);
}

function rowOf(id: QuestionnaireId, question: Question): string {
  const required = question.required ? 'да' : '';
  return [id, question.key, question.title, question.kind, optionsOf(question), required].join('\t').trimEnd();
}

function optionsOf(question: Question): string {
  switch (question.kind) {
    case 'choice':
    case 'checkbox':
      if (question.kind === 'checkbox' && question.optionsFrom === 'tags') return 'из листа «Теги»';
      return [...question.options, ...(question.other ? ['Другое'] : [])].join('|');
    case 'scale':
    case 'number':
      return `${question.min}..${question.max}`;
    case 'grid':
      return `${question.rows.join('|')} × ${question.columns.join('|')}`;
    default:
      return '';
  }
}

/** The people of the small college, as the curator pastes them; all of them are invented. */

import type { Answer } from '../../workspace/services/forms/answer';
import type { Shown } from './college';

export const GROUPS: readonly Shown[] = [
  { id: 'СВ-11', speciality: 'Сварщик', course: '1', tutor: 'П-001' },
  { id: 'СВ-31', speciality: 'Сварщик', course: '3', tutor: 'П-001' },
];

const student = (id: string, group: string, rest: Shown): Shown => ({ id, category: 'студент', group, ...rest });
const minor = (id: string, rest: Shown): Shown =>
  student(id, 'СВ-11', { guardian: 'Родителева Нина Павловна', guardianContact: '+7 900 000-00-01', ...rest });

const PEOPLE_ROWS: readonly Shown[] = [
  student('С-001', 'СВ-11', { last: 'Тихонов', first: 'Пётр', middle: 'Ильич', birth: '12.03.2008', gender: 'м' }),
  minor('С-002', { last: 'Орлова', first: 'Анна', middle: 'Олеговна', birth: '05.11.2009', gender: 'ж' }),
  minor('С-003', { last: 'Белов', first: 'Иван', middle: 'Петрович', birth: '17.01.2010', gender: 'м' }),
  student('С-004', 'СВ-11', { last: 'Громов', first: 'Олег', birth: '02.02.2008', status: 'отчислен' }),
  student('С-005', 'СВ-31', { last: 'Климова', first: 'Вера', middle: 'Игоревна', birth: '09.09.2006', gender: 'ж' }),
  student('С-006', 'СВ-11', { last: 'Ивушкина', first: 'Мария', middle: 'Сергеевна', birth: '30.04.2008' }),
  student('С-007', 'СВ-31', { last: 'Ивушкина', first: 'Мария', middle: 'Сергеевна', birth: '30.04.2008' }),
  { id: 'П-001', last: 'Савельев', first: 'Олег', middle: 'Юрьевич', category: 'педагог', gender: 'м' },
  { id: 'П-002', last: 'Ларина', first: 'Ольга', middle: 'Ивановна', category: 'педагог', gender: 'ж' },
  { id: 'П-003', last: 'Егоров', first: 'Денис', middle: 'Львович', category: 'мастер п/о', gender: 'м' },
  { id: 'К-001', last: 'Кураторова', first: 'Инна', middle: 'Павловна', category: 'сотрудник', gender: 'ж' },
  { id: 'К-002', last: 'Директоров', first: 'Глеб', middle: 'Андреевич', category: 'сотрудник', gender: 'м' },
];

/** Everybody may be written to. */
export const PEOPLE: readonly Shown[] = PEOPLE_ROWS.map((row, place) => ({
  status: 'активен',
  email: `person${place + 1}@mail.example`,
  birth: '01.06.1985',
  position: row['category'] === 'студент' ? '' : 'преподаватель',
  ...row,
}));

const C1 = 'С1 обработка ПДн';
const C2 = 'С2 обработка ПДн несовершеннолетнего';

/** All but С-003, whose guardian has not signed, and С4 of П-003, who may mentor a teacher. */
export const CONSENTS: readonly Shown[] = [
  ['С-001', C1, 'сам'],
  ['С-002', C2, 'представитель'],
  ...['С-005', 'С-006', 'С-007', 'П-001', 'П-002', 'П-003', 'К-001', 'К-002'].map((code) => [code, C1, 'сам']),
].map(([person = '', kind = '', signer = ''], place) => ({
  id: `Б-${String(place + 1).padStart(4, '0')}`,
  ...{ person, kind, signer, status: 'получено', received: '01.09.2026' },
}));

export const ROLES: readonly Shown[] = [
  { id: 'Р-01', person: 'К-001', role: 'куратор', positionAccusative: 'методиста', positionDative: 'методисту' },
  { id: 'Р-02', person: 'К-002', role: 'директор' },
];

export const SETTINGS: Shown = {
  org_full: 'Придуманный техникум',
  org_short: 'ПТ',
  founder: 'Министерство образования',
  city: 'Нигдейск',
  director_name: 'Директоров Глеб Андреевич',
};

type Answers = Readonly<Record<string, Answer>>;

/** After classes on Monday. */
const SLOTS: Answer = [['После занятий'], null, null, null, null, null];

export const REQUEST: Answers = {
  'Код участника': 'С-001',
  'С чем вам сейчас нужна помощь?': ['Профессия и мастерство'],
  'Опишите задачу своими словами': 'Хочу уверенно варить вертикальный шов',
  'Какие #теги ближе всего к вашей задаче?': ['#сварка'],
  'Какого наставника вы хотели бы?': 'Всё равно',
  'Насколько это для вас важно?': '8',
  'Когда вам удобно встречаться?': SLOTS,
  'Как часто готовы встречаться?': 'Раз в неделю',
  'Как удобнее встречаться?': 'Очно',
};

export const TEACHER_REQUEST: Answers = {
  'Код участника': 'П-002',
  'Сколько лет вы работаете в профессии?': '1',
  'Что сейчас даётся труднее всего?': ['Дисциплина в группе'],
  'Опишите ситуацию, с которой нужна помощь': 'Группа не слышит заданий',
  'Какие #теги ближе всего к вашей задаче?': ['#общение'],
  'Насколько это для вас важно?': '9',
  'Когда вам удобно встречаться?': SLOTS,
  'Как часто готовы встречаться?': 'Раз в две недели',
  'Как удобнее встречаться?': 'Очно',
};

export const MENTOR_FIRST: Answers = {
  'Код участника': 'П-001',
  'Кто вы?': 'Педагог или мастер',
  'Чему вы можете научить?': 'Сварке и общению',
  'Какие #теги описывают то, в чём вы сильны?': ['#сварка', '#общение'],
  'Почему вы хотите быть наставником?': 'Люблю учить',
  'Были ли вы уже наставником?': 'Да',
  'Сколько часов в месяц готовы уделять?': '3–4',
  'Скольких наставляемых готовы взять?': '1',
};

export const MENTOR_SECOND: Answers = {
  'Код участника': 'П-001',
  'Расскажите о своём опыте и намерениях': 'Десять лет у станка',
  'Когда вам удобно встречаться?': SLOTS,
  'Как часто готовы встречаться?': 'Раз в неделю',
  'Как удобнее встречаться?': 'Очно',
  'Я слушаю и слышу': '8',
  'Я объясняю понятно': '8',
  'Я соблюдаю договорённости': '9',
  'Я умею тактично говорить о недостатках': '7',
  'Я планирую': '8',
};

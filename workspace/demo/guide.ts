/** What the page tells of the programme: what this is, for the demo college a tour in ten steps, who may sit down, and the queue. */

import type { Workspace } from '../open';
import type { Guide } from '../page/guide';
import type { PersonCard, QueueView } from '../page/guide-views';
import { DEMO_NAME } from './college';
import { readSheet, type SheetView } from './sheet';
import { TOUR } from './tour';

const WHAT =
  'Перед вами книга Google Таблиц, которая ведёт программу наставничества в техникуме: собирает анкеты, предлагает пары и объясняет их, готовит приказ, планирует встречи, напоминает и принимает отчёты. Решает всегда человек.';
const WHERE =
  'Здесь всё это работает без Google: таблица, формы, документы, почта и расписание — маленькое Рабочее пространство на вашем компьютере, такое же строгое, как настоящее.';
const OF_THE_DEMO =
  'В нём уже прожит почти целый учебный год придуманного техникума; ни одного из этих людей не существует.';
const OF_ONE_S_OWN = 'В книге то, что прочитано из ваших файлов, и то, что в ней с тех пор сделано.';

/** Of the demo college. */
export const GUIDE: Guide = {
  about: () => ({
    title: 'Программа наставничества: попробуйте сами',
    paragraphs: [WHAT, `${WHERE} ${OF_THE_DEMO}`],
  }),
  tour: () => TOUR,
  people: peopleOf,
  queue: queueOf,
};

/** Of one's own files: the tour tells of what only the demo has. */
const OWN_GUIDE: Guide = {
  ...GUIDE,
  about: () => ({ title: 'Программа наставничества', paragraphs: [WHAT, `${WHERE} ${OF_ONE_S_OWN}`] }),
  tour: () => [],
};

/** The guide for what is in the Workspace. */
export function guideFor(ws: Workspace): Guide {
  const settings = sheetOf(ws, 'Настройки')?.rows ?? [];
  const name = settings.find(({ get }) => get('Ключ') === 'org_short')?.get('Значение');
  return name === DEMO_NAME ? GUIDE : OWN_GUIDE;
}

/** Those with a role first, then everybody who has an address: a participant is whoever letters can reach. */
function peopleOf(ws: Workspace): readonly PersonCard[] {
  const people = sheetOf(ws, 'Люди');
  const roles = new Map((sheetOf(ws, 'Роли')?.rows ?? []).map(({ get }) => [get('Человек'), roleText(get)]));
  const cards = (people?.rows ?? []).flatMap(({ get }): readonly PersonCard[] => {
    const email = get('E-mail');
    if (email === '') return [];
    const role = roles.get(get('Код'));
    const name = ['Фамилия', 'Имя', 'Отчество'].map(get).join(' ').trim();
    const about = [get('Код'), get('Категория'), get('Группа')].filter((part) => part !== '').join(', ');
    return role === undefined
      ? [{ email, name, role: about, kind: 'participant' }]
      : [{ email, name, role, kind: 'responsible' }];
  });
  return [...cards].sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}

function roleText(get: (heading: string) => string): string {
  return [get('Роль'), get('Форма наставничества')].filter((part) => part !== '').join(', ');
}

const QUEUE_HEADINGS = ['Вид', 'Правило', 'Кому', 'Предмет', 'Срок', 'Статус', 'Попытки', 'Ошибка'];

function queueOf(ws: Workspace): QueueView {
  const sheet = sheetOf(ws, 'Очередь');
  const rows = (sheet?.rows ?? []).map(({ get }) => QUEUE_HEADINGS.map(get));
  return { headings: QUEUE_HEADINGS, rows, sheetId: sheet?.sheetId };
}

/** Nothing before the program is set up. */
function sheetOf(ws: Workspace, title: string): SheetView | undefined {
  const isThere = ws.people.sheets.tabs(ws.workbookId).some((tab) => tab.title === title);
  return isThere ? readSheet(ws, title) : undefined;
}

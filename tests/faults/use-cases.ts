/** Everything that the bundle does: menu items, triggers, what the worker does, and the calls of the pages. */

import { consents } from '../../src/domain/bases/consents';
import { mentors } from '../../src/domain/bases/mentors';
import { people } from '../../src/domain/bases/people';
import { documents } from '../../src/domain/documents/document-table';
import { review } from '../../src/domain/intake/review-table';
import { proposals } from '../../src/domain/matching/proposal-table';
import { unmatched } from '../../src/domain/matching/unmatched-table';
import { NO_STEERING, type Steering } from '../../src/domain/matching/steering';
import { members, pairs } from '../../src/domain/pairs/pair-table';
import { outbox } from '../../src/domain/shared/queue';
import { state } from '../../src/domain/shared/state-table';
import type { MenuItem } from '../../src/texts/menu';
import type { College, CommandOptions } from '../app/college';
import { MENTOR_FIRST, REQUEST } from '../app/college-people';
import type { Step } from '../app/college-year';
import type { UseCase } from './use-case';

const SECOND_CURATOR = 'second@college.example';

type Options = CommandOptions | ((college: College) => CommandOptions);

function menu(item: MenuItem, from: Step, rest: { options?: Options; prepare?: UseCase['prepare'] } = {}): UseCase {
  const { options = {}, prepare } = rest;
  const act = (college: College): void => {
    const { selected, ...how } = typeof options === 'function' ? options(college) : options;
    // Nobody selects a row that is gone.
    const ids = selected?.ids.filter((id) => college.place(selected.table, id) >= 0) ?? [];
    if (selected && ids.length === 0) return;
    college.command(item, { ...how, ...(selected ? { selected: { ...selected, ids } } : {}) });
  };
  return { name: `menu ${item}`, from, by: 'person', act, ...(prepare ? { prepare } : {}) };
}

function call(name: string, from: Step, ...args: readonly unknown[]): UseCase {
  return {
    name: `call ${name}`,
    from,
    by: 'person',
    isOfPage: true,
    act: (college) => void college.call(name, ...args),
  };
}

function worker(what: string, from: Step, prepare?: UseCase['prepare']): UseCase {
  const act = (college: College): void => void college.tick();
  return { name: `worker ${what}`, from, by: 'trigger', act, ...(prepare ? { prepare } : {}) };
}

/** A mail of which nobody knows whether it went out: it did not, or it did. */
const inDoubt =
  (truth: 'kept' | 'gone') =>
  (college: College): void => {
    college.submit('F01', { ...REQUEST, 'Код участника': 'С-002' });
    const call = sendingCall(college);
    if (truth === 'kept') college.ws.faults.failBefore(call);
    else college.ws.faults.failAfter(call);
    college.tick();
    college.ws.faults.clear();
  };

/** At which call the coming run of the worker sends the mail. */
function sendingCall(college: College): number {
  for (let call = 1; ; call += 1) {
    const tried = college.twin();
    tried.ws.faults.failBefore(call);
    tried.tick();
    if (tried.rows(outbox).some((row) => row['state'] === 'проверьте')) return call;
    if (tried.ws.faults.struck() === 0) throw new Error('No mail is sent');
  }
}

const SIGNED = { number: '17', date: '10.09.2026' };

function readyToSign(college: College): void {
  college.type(documents, 'Д-001', SIGNED);
}

function reported(college: College): void {
  const [pair] = college.rows(pairs);
  const [member] = college.rows(members);
  const held = { 'Дата встречи': '2026-09-01', 'Встреча состоялась?': 'Состоялась' };
  college.submit('F09', { 'Код ссылки': pair?.['token'] ?? '', 'Что это была за встреча?': 'Знакомство', ...held });
  college.submit('F10', {
    'Код ссылки': member?.['token'] ?? '',
    'Встреча состоялась?': 'Да',
    'Дата встречи': '2026-09-01',
  });
}

const FILES = [
  { name: 'Группы.csv', text: 'Группа;Специальность;Курс\nЭЛ-21;Электрик;2\n' },
  {
    name: 'Люди.csv',
    text: 'Код;Фамилия;Имя;Дата рождения;Категория;Группа\n;Новикова;Лия;01.02.2008;студент;ЭЛ-21\nС-001;Тихонов;Пётр;13.03.2008;студент;\n',
  },
  { name: 'Согласия.csv', text: 'Код;Вид;Статус;Получено\nС-003;С2;получено;02.09.2026\n' },
];

const MENU_CASES: readonly UseCase[] = [
  menu('openPanel', 'open'),
  menu('importFiles', 'open'),
  menu('openBoard', 'proposed'),
  menu('setUp', 'empty'),
  {
    ...menu('setUp', 'open', { prepare: ({ desk }) => desk.deleteSheet(proposals.sheetId) }),
    name: 'menu setUp again',
  },
  menu('recordDecision', 'installed', { options: { answers: ['Юрист: хранение допускается', '25.08.2026'] } }),
  menu('printCards', 'open'),
  menu('markConsents', 'open', { options: { selected: { table: people, ids: ['С-002', 'С-003'] } } }),
  menu('retakeAnswers', 'open', {
    prepare(college) {
      college.submit('F01', { ...REQUEST, 'Код участника': 'С-999' });
      college.pass(20);
      for (const { id = '' } of college.rows(review)) college.type(review, id, { code: 'С-001' });
    },
  }),
  menu('registerMentors', 'answered', {
    prepare(college) {
      for (const { id = '' } of college.rows(mentors)) college.type(mentors, id, { recommended: 'да' });
    },
  }),
  menu('proposePairs', 'registered'),
  menu('confirmMarked', 'proposed', { prepare: (college) => college.type(proposals, 'ПР-001', { mark: 'да' }) }),
  menu('confirmAll', 'proposed'),
  menu('declineMarked', 'proposed', {
    prepare: (college) => college.type(proposals, 'ПР-001', { mark: 'да', reason: 'Живут далеко' }),
  }),
  menu('appointMentors', 'registered', {
    // One place for two requests; whoever is left over is appointed a mentor who has no time in common.
    prepare(college) {
      for (const { id = '', person } of college.rows(mentors))
        college.type(mentors, id, person === 'П-001' ? {} : { slots: 'Сб вечером' });
      college.command('proposePairs');
      for (const { id = '' } of college.rows(unmatched))
        college.type(unmatched, id, { decision: 'назначить', mentor: 'Н-001' });
    },
  }),
  menu('endPairs', 'confirmed', {
    options: { selected: { table: pairs, ids: ['2026-001'] }, answers: ['YES'] },
    prepare: (college) => college.type(pairs, '2026-001', { reason: 'Не сошлись', apart: 'да' }),
  }),
  {
    ...menu('endPairs', 'confirmed', {
      options: { selected: { table: members, ids: ['У-0001'] }, answers: ['YES'] },
      prepare: (college) => college.type(members, 'У-0001', { reason: 'Не сошлись', apart: 'да' }),
    }),
    name: 'menu endPairs of a member',
  },
  menu('draftOrder', 'confirmed'),
  menu('signDocument', 'drafted', {
    options: { selected: { table: documents, ids: ['Д-001'] } },
    prepare: readyToSign,
  }),
  menu('copyChatText', 'confirmed', { options: { selected: { table: people, ids: ['С-001'] } } }),
  menu('refreshToday', 'answered'),
  menu('mailOn', 'open', { options: { answers: ['YES'] }, prepare: (college) => void college.command('mailOff') }),
  menu('mailTest', 'open'),
  menu('mailOff', 'open'),
  menu('sendAgain', 'open', { options: { answers: ['YES'] }, prepare: inDoubt('kept') }),
  menu('takeAsDone', 'open', { options: { answers: ['YES'] }, prepare: inDoubt('gone') }),
  menu('toggleSheets', 'open'),
  menu('repairRows', 'open', {
    // The codes stay, the names are sorted without them.
    prepare: ({ desk }) =>
      desk.sortRange(
        { sheetId: people.sheetId, startRowIndex: 2, endRowIndex: 8, startColumnIndex: 1, endColumnIndex: 19 },
        1,
      ),
  }),
  {
    ...menu('takeOver', 'open', {
      options: { answers: ['YES'] },
      prepare: ({ ws }) => ws.share(SECOND_CURATOR),
    }),
    user: SECOND_CURATOR,
    takesHours: true,
  },
  menu('adoptWorkbook', 'open', {
    options: { answers: ['YES'] },
    prepare: (college) => college.type(state, 'workbook', { value: 'another' }),
  }),
];

const TRIGGER_CASES: readonly UseCase[] = [
  { name: 'trigger onOpen', from: 'open', by: 'person', act: ({ ws }) => void ws.run('onOpen') },
  {
    name: 'trigger onAnswers',
    from: 'open',
    answers: 'act',
    by: 'trigger',
    takesHours: true,
    act: (college) => void college.submit('F01', REQUEST),
  },
  worker('idle', 'open'),
  worker('form', 'installed', (college) => {
    college.command('recordDecision', { answers: ['Юрист: хранение допускается', '25.08.2026'] });
    // One form is made as the others are.
    const rows = college.rows(outbox).length;
    college.desk.deleteRows(outbox.sheetId, 3, rows - 1);
  }),
  {
    ...worker('answers and mails', 'open', (college) => {
      college.submit('F01', REQUEST);
      college.submit('F04-1', MENTOR_FIRST);
      college.submit('F01', { ...REQUEST, 'Код участника': 'С-999' });
    }),
    answers: 'prepare',
  },
  {
    name: 'worker day',
    from: 'confirmed',
    by: 'trigger',
    prepare: ({ ws }) => void ws.advance({ to: '2026-09-02T08:59' }),
    act: ({ ws }) => void ws.advance({ to: '2026-09-02T09:08' }),
  },
  {
    ...worker('hand-over', 'open', (college) => {
      college.ws.share(SECOND_CURATOR);
      college.command('takeOver', { user: SECOND_CURATOR, answers: ['YES'] });
    }),
    // The relieved account's worker comes again by the clock: nothing tells of its last turn.
    takesHours: true,
  },
  { ...worker('reports', 'confirmed', reported), answers: 'prepare' },
  worker('order', 'confirmed', (college) => void college.command('draftOrder')),
  worker('cards', 'open', (college) => void college.command('printCards')),
  worker('stamp', 'drafted', (college) => {
    readyToSign(college);
    college.command('signDocument', { selected: { table: documents, ids: ['Д-001'] } });
  }),
];

/** Of the three requests one is given to another mentor, and one may not go to the first. */
const DECISIONS: Steering = {
  ...NO_STEERING,
  pinned: [{ request: 'З-001', mentor: 'Н-002' }],
  forbidden: [{ request: 'З-002', mentor: 'Н-001' }],
  weights: { tags: 50 },
  settings: { min_score: '5' },
};

const CALL_CASES: readonly UseCase[] = [
  call('today', 'answered'),
  call('proposals', 'proposed'),
  call('confirm', 'proposed', ['ПР-001', 'ПР-002']),
  call('person', 'confirmed'),
  call('health', 'open'),
  call('command', 'registered', 'proposePairs'),
  call('goTo', 'open', consents.code),
  call('board', 'proposed'),
  call('openBoard', 'proposed'),
  call('saveBoard', 'proposed', DECISIONS, []),
  call('previewFiles', 'open', FILES),
  call('importFiles', 'open', FILES),
];

export const USE_CASES: readonly UseCase[] = [...MENU_CASES, ...TRIGGER_CASES, ...CALL_CASES];

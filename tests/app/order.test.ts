import { consents } from '../../src/domain/bases/consents';
import { people } from '../../src/domain/bases/people';
import { documents } from '../../src/domain/documents/document-table';
import { proposals } from '../../src/domain/matching/proposal-table';
import { pairs } from '../../src/domain/pairs/pair-table';
import { outbox } from '../../src/domain/shared/queue';
import { type College } from './college';
import { REQUEST } from './college-people';
import { collegeAt, column } from './college-year';

const ORDER = { selected: { table: documents, ids: ['Д-001'] } };

/** All texts of a document, one after another. */
function textOf(college: College, id: string): string {
  return JSON.stringify(college.ws.people.docs.read(college.row(documents, id)['fileId'] ?? ''));
}

describe('draftOrder', () => {
  it('drafts the order in Drive', () => {
    const college = collegeAt('drafted');

    expect(college.row(documents, 'Д-001')).toEqual(
      expect.objectContaining({
        kind: 'D31',
        title: 'Приказ об утверждении наставнических пар и групп',
        status: 'проект',
        url: expect.stringMatching(/^https:\/\/docs\.google\.com\/document\//) as unknown,
        rows: '2026-001 2026-002',
      }),
    );
    expect(column(college, pairs, 'document')).toEqual({ '2026-001': 'Д-001', '2026-002': 'Д-001' });
    expect(textOf(college, 'Д-001')).toContain('ПРОЕКТ');
    expect(textOf(college, 'Д-001')).not.toContain('{{');
  });

  it("is written when the day's quota of documents comes back, however often it was tried before", () => {
    const college = collegeAt('confirmed');
    college.command('draftOrder');
    college.ws.faults.endQuota(1, 'documentsCreated');

    college.pass(8 * 60);
    const held = college.rows(outbox).filter(({ kind }) => kind === 'документ');
    college.pass(18 * 60);

    expect(held.map(({ state }) => state)).toEqual(['ждёт']);
    expect(held[0]?.['error']).toContain('too many times for one day: documents');
    expect(textOf(college, 'Д-001')).toContain('ПРОЕКТ');
  });

  it('holds back a pair without С4 and lists who owes it', () => {
    const college = collegeAt('proposed');
    for (const id of ['ПР-001', 'ПР-002', 'ПР-003']) college.type(proposals, id, { mark: 'да' });
    college.command('confirmMarked');

    const { text } = college.command('draftOrder');
    college.pass(30);

    expect(text.split('\n').slice(1)).toEqual([
      'Список, кому ещё нужно согласие: Д-002.',
      'Не вошли, нет согласия:',
      '2026-003: П-001, С4 наставничество (ТК 351.8)',
    ]);
    expect(column(college, pairs, 'document')).toEqual({ '2026-001': 'Д-001', '2026-002': 'Д-001', '2026-003': '' });
    expect(textOf(college, 'Д-002')).toContain('С4');
  });

  it.each([
    ['С1 of a mentor', 'Б-0003', 'С-005, С1'],
    ['С2 of a minor', 'Б-0002', 'С-002, С2'],
  ])('holds back a pair when %s was withdrawn', (_what, consent, named) => {
    const college = collegeAt('confirmed');
    college.type(consents, consent, { status: 'отозвано' });

    const { text } = college.command('draftOrder');

    expect(text).toContain(`2026-001: ${named}`);
    expect(column(college, pairs, 'document')).toEqual({ '2026-001': '', '2026-002': 'Д-001' });
  });
});

describe('signDocument', () => {
  it('asks for a selection, then for the number, then for the date', () => {
    const college = collegeAt('drafted');

    const told = [college.command('signDocument').text, college.command('signDocument', ORDER).text];
    college.type(documents, 'Д-001', { number: '17' });
    told.push(college.command('signDocument', ORDER).text);

    expect(told).toEqual([
      'Откройте лист «Документы» и выделите строку приказа.',
      'Впишите номер приказа в столбец «№», затем повторите.',
      'Впишите дату приказа в столбец «Дата», затем повторите.',
    ]);
    expect(college.row(documents, 'Д-001')['status']).toBe('проект');
  });

  it('makes the draft an order: «ПРОЕКТ» goes, number and date come, the pairs work by it', () => {
    const college = collegeAt('drafted');
    college.type(documents, 'Д-001', { number: '17', date: '10.09.2026' });

    const { text } = college.command('signDocument', ORDER);
    college.pass(30);

    const paper = textOf(college, 'Д-001');
    expect(text).toBe('Приказ Д-001 подписан. Закреплено приказом: 2 пары.');
    expect([paper.includes('ПРОЕКТ'), paper.includes('№ 17-од'), paper.includes('10 сентября 2026')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(column(college, pairs, 'status')).toEqual({
      '2026-001': 'закреплена приказом',
      '2026-002': 'закреплена приказом',
    });
    expect(college.command('signDocument', ORDER).text).toContain('уже');
  });
});

describe('chatList', () => {
  it('tells the selected people by code, without names', () => {
    const college = collegeAt('open');

    const { text } = college.command('copyChatText', { selected: { table: people, ids: ['С-001', 'С-002'] } });

    expect(text).toBe(
      'Программа наставничества просит заполнить анкету по личной ссылке с карточки. Коды участников:\nС-001, С-002',
    );
  });
});

describe('setMailMode', () => {
  it('sends all to the curator in test mode', () => {
    const college = collegeAt('open');
    college.command('mailTest');
    college.submit('F01', REQUEST);

    college.pass(30);

    expect(college.ws.mails().map(({ to, subject }) => [to, subject])).toEqual([
      [['curator@college.example'], '[проверка, письмо для С-001] Мы получили вашу анкету «Мне нужен наставник»'],
    ]);
  });

  it('holds mails back while they are off, and sends them when they are on again', () => {
    const college = collegeAt('open');
    college.command('mailOff');
    college.submit('F01', REQUEST);
    college.pass(30);
    const held = [college.ws.mails().length, college.rows(outbox).map(({ to, state }) => [to, state])];

    college.command('mailOn', { answers: ['YES'] });
    college.pass(30);

    expect(held).toEqual([0, [['С-001', 'ждёт']]]);
    expect(college.ws.mails().map(({ to }) => to)).toEqual([['person1@mail.example']]);
    expect(college.rows(outbox)).toEqual([]);
  });
});

import { consents } from '../../src/domain/bases/consents';
import { mentors } from '../../src/domain/bases/mentors';
import { people } from '../../src/domain/bases/people';
import { requests } from '../../src/domain/bases/requests';
import { criteria } from '../../src/domain/matching/criteria-table';
import { proposals } from '../../src/domain/matching/proposal-table';
import { members, pairs } from '../../src/domain/pairs/pair-table';
import { settings } from '../../src/domain/programme/settings';
import { carryOn } from '../faults/carry-on';
import { collegeAt, column } from './college-year';

describe('markConsents', () => {
  it('marks what the selected people owe, and nobody is marked twice', () => {
    const college = collegeAt('open');

    const { text } = college.command('markConsents', { selected: { table: people, ids: ['С-002', 'С-003'] } });

    expect(text).toBe('Отмечено: 1 согласие (2 человека).');
    expect(college.rows(consents).filter(({ person }) => person === 'С-002' || person === 'С-003')).toEqual([
      expect.objectContaining({ id: 'Б-0002', status: 'получено' }),
      {
        id: 'Б-0011',
        person: 'С-003',
        name: 'Белов И. П.',
        kind: 'С2 обработка ПДн несовершеннолетнего',
        signer: 'представитель',
        status: 'получено',
        received: '01.09.2026',
      },
    ]);
  });

  it('asks for a selection when nobody is selected', () => {
    expect(collegeAt('open').command('markConsents').text).toBe(
      'Выделите строки людей на листе «Люди», «Запросы», «Наставники» или «Согласия».',
    );
  });
});

describe('registerMentors', () => {
  it('enters those who are recommended', () => {
    const college = collegeAt('answered');
    college.type(mentors, 'Н-001', { recommended: 'да' });
    college.type(mentors, 'Н-002', { recommended: 'нет' });

    const { text } = college.command('registerMentors');

    expect(text).toBe('Внесено в реестр: 1.');
    expect(column(college, mentors, 'status')).toEqual({
      'Н-001': 'в реестре',
      'Н-002': 'кандидат',
      'Н-003': 'кандидат',
    });
  });

  it('leaves out by name who has no consent', () => {
    const college = collegeAt('answered');
    college.type(mentors, 'Н-001', { recommended: 'да' });
    college.type(consents, 'Б-0003', { status: 'отозвано' });

    const { text } = college.command('registerMentors');

    expect(text).toContain('Внесено в реестр: 0.\nН-001: ');
  });
});

describe('proposePairs', () => {
  it('proposes a pair for each request, and says of the third that its mentor lacks a consent', () => {
    const college = collegeAt('proposed');

    expect(column(college, proposals, 'status')).toEqual({
      'ПР-001': 'предложена',
      'ПР-002': 'предложена',
      'ПР-003': 'предложена',
    });
    expect(column(college, proposals, 'remark')).toEqual({
      'ПР-001': '',
      'ПР-002': '',
      'ПР-003': 'нет согласия наставника С4: пара не войдёт в приказ',
    });
    expect(Object.values(column(college, requests, 'status'))).toEqual(['в подборе', 'в подборе', 'в подборе']);
  });

  it('proposes nobody without the consent to the processing of personal data', () => {
    const college = collegeAt('registered');
    college.type(consents, 'Б-0001', { status: 'отозвано' });

    college.command('proposePairs');

    const request = college.rows(requests).find(({ person }) => person === 'С-001');
    expect(college.rows(proposals).some((row) => row['request'] === request?.['id'])).toBe(false);
    expect([request?.['status'], request?.['unmatchedReason']]).toEqual(['без пары', expect.stringContaining('С1')]);
  });
});

describe('confirmMarked', () => {
  it('forms a pair of the marked proposal and tells both', () => {
    const college = collegeAt('proposed');
    const before = college.ws.mails().length;
    college.type(proposals, 'ПР-001', { mark: 'да' });

    const { text } = college.command('confirmMarked');
    carryOn(college, 'soon');

    expect(text).toBe('Подтверждено: 1. Образовано: 1 пара или группа.');
    expect(column(college, proposals, 'status')).toEqual({
      'ПР-001': 'подтверждена',
      'ПР-002': 'предложена',
      'ПР-003': 'предложена',
    });
    expect(column(college, pairs, 'status')).toEqual({ '2026-001': 'подтверждена' });
    expect(column(college, members, 'pair')).toEqual({ 'У-0001': '2026-001' });
    expect(
      college.ws
        .mails()
        .slice(before)
        .map(({ subject }) => subject),
    ).toEqual(['Наставничество: ваша пара сформирована', 'Наставничество: ваша пара сформирована']);
  });
});

describe('confirmAllWithoutRemarks', () => {
  it('leaves the proposal with a remark to the curator', () => {
    const college = collegeAt('proposed');

    const { text } = college.command('confirmAll');

    expect(text).toBe('Подтверждено: 2. Образовано: 2 пары и группы.');
    expect(column(college, proposals, 'status')['ПР-003']).toBe('предложена');
  });

  it('refuses by name a mentor who has become full meanwhile', () => {
    const college = collegeAt('proposed');
    college.type(mentors, 'Н-001', { limit: '0' });

    const { text } = college.command('confirmAll');

    expect(text).toBe(
      'Подтверждено: 1. Образовано: 1 пара или группа.\nНе подтверждены, потому что с тех пор изменилось:\nПР-001: у наставника нет места',
    );
    expect(column(college, proposals, 'status')['ПР-001']).toBe('предложена');
  });
});

describe('confirmMarked, when more is asked of a pair than when it was proposed', () => {
  it('refuses by name what is below the new lowest score, and confirms what is pinned all the same', () => {
    const college = collegeAt('proposed');
    college.type(settings, 'min_score', { value: '100' });
    for (const id of ['ПР-001', 'ПР-002', 'ПР-003']) college.type(proposals, id, { mark: 'да' });
    college.type(proposals, 'ПР-002', { pinned: 'да' });

    const { text } = college.command('confirmMarked');

    expect(text.split('\n')).toEqual([
      'Подтверждено: 1. Образовано: 1 пара или группа.',
      'Не подтверждены, потому что с тех пор изменилось:',
      'ПР-001: балл ниже наименьшего (min_score)',
      'ПР-003: балл ниже наименьшего (min_score)',
    ]);
    expect(column(college, proposals, 'status')['ПР-002']).toBe('подтверждена');
  });

  it('refuses by name what does not meet a criterion that has become required', () => {
    const college = collegeAt('proposed');
    college.type(criteria, 'tags', { required: 'да' });
    college.type(mentors, 'Н-001', { tags: '#другое' });
    college.type(proposals, 'ПР-001', { mark: 'да' });

    const { text } = college.command('confirmMarked');

    expect(text.split('\n').slice(1)).toEqual([
      'Не подтверждены, потому что с тех пор изменилось:',
      'ПР-001: нет общих #тегов, а это обязательно',
    ]);
    expect(column(college, proposals, 'status')['ПР-001']).toBe('предложена');
  });
});

describe('declineMarked', () => {
  it('needs a reason', () => {
    const college = collegeAt('proposed');
    college.type(proposals, 'ПР-001', { mark: 'да' });

    const { text } = college.command('declineMarked');

    expect(text).toBe('Отклонено: 0.\nНужна причина в столбце «Причина отказа»: ПР-001.');
    expect(column(college, proposals, 'status')['ПР-001']).toBe('предложена');
  });

  it('frees both, and the same two are not proposed again', () => {
    const college = collegeAt('proposed');
    college.type(proposals, 'ПР-001', { mark: 'да', reason: 'Живут далеко' });
    const { request, mentor } = college.row(proposals, 'ПР-001');

    const { text } = college.command('declineMarked');
    college.command('proposePairs');

    expect(text).toBe('Отклонено: 1.');
    const same = college.rows(proposals).filter((row) => row['request'] === request && row['mentor'] === mentor);
    expect(same.map(({ id, status }) => [id, status])).toEqual([['ПР-001', 'отклонена']]);
  });
});

describe('transact', () => {
  it('stops at rows that were sorted without their numbers, and puts them back', () => {
    const college = collegeAt('answered');
    const before = college.rows(requests);
    college.desk.sortRange(
      { sheetId: requests.sheetId, startRowIndex: 2, endRowIndex: 5, startColumnIndex: 1, endColumnIndex: 30 },
      1,
      before[0]?.['person'] === 'П-002' ? 'DESCENDING' : 'ASCENDING',
    );

    const stopped = college.command('proposePairs').text;
    const mended = college.command('repairRows').text;
    const proposed = college.command('proposePairs').text;

    expect(stopped).toContain('«Исправить перемешанные строки»');
    expect(mended).toContain('Запросы');
    expect(proposed).toContain('Предложено: ');
    expect(column(college, requests, 'person')).toEqual(
      Object.fromEntries(before.map(({ id = '', person = '' }) => [id, person])),
    );
  });
});

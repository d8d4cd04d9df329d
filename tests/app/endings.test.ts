import { mentors } from '../../src/domain/bases/mentors';
import { people } from '../../src/domain/bases/people';
import { requests } from '../../src/domain/bases/requests';
import { bans, proposals } from '../../src/domain/matching/proposal-table';
import { unmatched } from '../../src/domain/matching/unmatched-table';
import { meetings } from '../../src/domain/meetings/meeting-table';
import { members, pairs } from '../../src/domain/pairs/pair-table';
import { today } from '../../src/domain/reminders/today-table';
import { carryOn } from '../faults/carry-on';
import type { College, Told } from './college';
import { collegeAt, column } from './college-year';

function end(college: College, ids: readonly string[] = ['2026-001']): Told {
  return college.command('endPairs', { selected: { table: pairs, ids }, answers: ['YES'] });
}

/** The request of a pair's one mentee. */
function requestOf(college: College, pair: string): string {
  return college.rows(members).find((row) => row['pair'] === pair)?.['request'] ?? '';
}

describe('endPairs', () => {
  it('needs a reason, and changes nothing without one', () => {
    const college = collegeAt('confirmed');
    const before = [pairs, members, meetings, requests].map((table) => college.rows(table));

    expect(end(college).text).toBe(
      'Прекращено: 0 пар. Ждут другого наставника: 0.\n2026-001: нужна причина в столбце «Причина».',
    );
    expect([pairs, members, meetings, requests].map((table) => college.rows(table))).toEqual(before);
  });

  it('asks before it acts, and says what to select when no pair is selected', () => {
    const college = collegeAt('confirmed');
    college.type(pairs, '2026-001', { reason: 'Не сошлись' });

    const refused = college.command('endPairs', {
      selected: { table: pairs, ids: ['2026-001'] },
      answers: ['NO'],
    }).text;
    const aimless = college.command('endPairs', {
      selected: { table: people, ids: ['С-001'] },
      answers: ['YES'],
    }).text;

    expect([refused, aimless]).toEqual([
      'Ничего не изменено.',
      'Выделите строки пар на листе «Пары», строки наставников на листе «Наставники» или, чтобы вышел один, его строку на листе «Состав пар».',
    ]);
    expect(column(college, pairs, 'status')['2026-001']).toBe('подтверждена');
  });

  it('ends the pair, calls its meetings off, frees the place and puts the mentee first in the waiting list', () => {
    const college = collegeAt('confirmed');
    const before = college.ws.mails().length;
    const { mentor = '' } = college.row(pairs, '2026-001');
    const request = requestOf(college, '2026-001');
    college.type(pairs, '2026-001', { reason: 'Не сошлись' });

    const { text, report } = end(college);
    carryOn(college, 'soon');

    expect(text).toBe('Прекращено: 1 пара. Ждут другого наставника: 1.');
    expect(report.sheetsCalls).toBeLessThanOrEqual(3);
    expect(college.row(pairs, '2026-001')).toMatchObject({ status: 'прекращена досрочно', end: '01.09.2026' });
    expect(college.rows(members).find((row) => row['pair'] === '2026-001')).toMatchObject({ left: '01.09.2026' });
    const planned = college.rows(meetings).filter((row) => row['pair'] === '2026-001');
    expect(new Set(planned.map(({ status }) => status))).toEqual(new Set(['отменена']));
    expect(college.rows(mentors).find((row) => row['person'] === mentor)?.['load']).toBe('0');
    expect(college.row(requests, request)).toMatchObject({
      status: 'без пары',
      unmatchedReason: 'Пара 2026-001 прекращена: Не сошлись. Ждёт другого наставника раньше остальных.',
    });
    expect(college.row(unmatched, request)).toMatchObject({ state: 'без пары', since: '01.09.2026' });
    expect(
      college.ws
        .mails()
        .slice(before)
        .map(({ subject }) => subject),
    ).toEqual(['Наставничество: работа в паре завершена', 'Наставничество: работа в паре завершена']);
  });

  it('bans the two where the curator says so, and they are not proposed again', () => {
    const college = collegeAt('confirmed');
    const request = requestOf(college, '2026-001');
    const { mentor = '' } = college.row(pairs, '2026-001');
    college.type(pairs, '2026-001', { reason: 'Ссора', apart: 'да' });

    end(college);
    college.command('proposePairs');

    expect(college.rows(bans)).toEqual([
      expect.objectContaining({ id: 'Х-01', one: mentor, reason: '2026-001: Ссора' }),
    ]);
    const row = college.rows(mentors).find(({ person }) => person === mentor);
    const again = college
      .rows(proposals)
      .filter((one) => one['request'] === request && one['mentor'] === row?.['id'] && one['status'] === 'предложена');
    expect(again).toEqual([]);
  });

  it('shows the pairs of a mentor who has left, and ends them without a typed reason', () => {
    const college = collegeAt('confirmed');
    const { mentor = '' } = college.row(pairs, '2026-001');
    const row = college.rows(mentors).find(({ person }) => person === mentor)?.['id'] ?? '';
    college.type(mentors, row, { status: 'выбыл' });

    college.command('refreshToday');
    const shown = college.rows(today).find(({ action }) => action === 'Прекратить выделенные пары');
    const { text } = college.command('endPairs', { selected: { table: mentors, ids: [row] }, answers: ['YES'] });
    college.command('refreshToday');

    expect(shown).toMatchObject({ count: '1', where: 'Пары' });
    expect(text).toBe('Прекращено: 1 пара. Ждут другого наставника: 1.');
    expect(college.row(pairs, '2026-001')).toMatchObject({
      status: 'прекращена досрочно',
      reason: 'наставник выбыл',
    });
    expect(college.rows(today).some(({ action }) => action === 'Прекратить выделенные пары')).toBe(false);
  });

  it('closes the request of a mentee who has left', () => {
    const college = collegeAt('confirmed');
    const request = requestOf(college, '2026-001');
    college.type(people, college.row(requests, request)['person'] ?? '', { status: 'отчислен' });

    const { text } = end(college);

    expect(text).toBe('Прекращено: 1 пара. Ждут другого наставника: 0.');
    expect(college.row(requests, request)['status']).toBe('выбыл');
  });

  it('refuses a pair that has ended', () => {
    const college = collegeAt('confirmed');
    college.type(pairs, '2026-001', { reason: 'Не сошлись' });
    end(college);

    expect(end(college).text).toBe('Прекращено: 0 пар. Ждут другого наставника: 0.\n2026-001: пара уже не работает.');
  });
});

/** One member leaves a circle, and the others go on. */

import { mentors } from '../../src/domain/bases/mentors';
import { people } from '../../src/domain/bases/people';
import { requests } from '../../src/domain/bases/requests';
import { bans } from '../../src/domain/matching/proposal-table';
import { unmatched } from '../../src/domain/matching/unmatched-table';
import { meetings } from '../../src/domain/meetings/meeting-table';
import { members, pairs } from '../../src/domain/pairs/pair-table';
import type { College, Told } from './college';
import { collegeAt, column } from './college-year';

/** A circle of two, with the one mentor whose places the others do not share. */
function circle(): College {
  const college = collegeAt('registered');
  for (const { id = '', person } of college.rows(mentors))
    college.type(mentors, id, person === 'П-001' ? { offered: '3' } : { status: 'приостановлен' });
  college.command('proposePairs');
  college.command('confirmAll');
  college.pass(30);
  return college;
}

function leave(college: College, ids: readonly string[]): Told {
  return college.command('endPairs', { selected: { table: members, ids }, answers: ['YES'] });
}

describe('endPairs, of one in a circle', () => {
  it('needs a reason in the own row, and changes nothing without one', () => {
    const college = circle();
    const before = [pairs, members, meetings, requests].map((table) => college.rows(table));

    const { text } = leave(college, ['У-0001']);

    expect(text.split('\n').slice(1)).toEqual(['У-0001: нужна причина в столбце «Причина» на листе «Состав пар».']);
    expect([pairs, members, meetings, requests].map((table) => college.rows(table))).toEqual(before);
  });

  it('lets one leave for the waiting list, and the circle meets on with the others', () => {
    const college = circle();
    const [first, second] = college.rows(members);
    const planned = college.rows(meetings).length;
    const before = college.ws.mails().length;
    college.type(members, 'У-0001', { reason: 'Перешёл в другую смену', apart: 'да' });

    const { text } = leave(college, ['У-0001']);
    college.pass(30);

    expect(text).toBe(
      'Прекращено: 0 пар. Ждут другого наставника: 1.\nГруппы работают дальше без тех, кто вышел: 2026-001.',
    );
    expect(college.row(pairs, '2026-001')).toMatchObject({
      status: 'подтверждена',
      menteeNames: second?.['name'],
    });
    expect(column(college, members, 'left')).toEqual({ 'У-0001': '01.09.2026', 'У-0002': '' });
    expect(college.rows(meetings).filter(({ status }) => status === 'запланирована')).toHaveLength(planned);
    expect(college.rows(mentors).find(({ person }) => person === 'П-001')?.['load']).toBe('1');
    expect(college.row(requests, first?.['request'] ?? '')['status']).toBe('без пары');
    expect(college.row(requests, second?.['request'] ?? '')['status']).toBe('в паре');
    expect(college.row(unmatched, first?.['request'] ?? '')['reason']).toBe(
      'Выход из группы 2026-001: Перешёл в другую смену. Ждёт другого наставника раньше остальных.',
    );
    expect(college.rows(bans)).toEqual([
      expect.objectContaining({ one: 'П-001', other: first?.['mentee'], reason: '2026-001: Перешёл в другую смену' }),
    ]);
    const letters = college.ws.mails().slice(before);
    expect(letters.map(({ subject }) => subject).sort()).toEqual([
      'Наставничество: из группы вышли',
      'Наставничество: работа в паре завершена',
    ]);
    expect(letters.map(({ body }) => body.split('\n').find((line) => line.includes('завершена')))).toEqual([
      expect.stringMatching(
        /^Ваша работа с наставляемым \(.+\) завершена\. С остальными в группе встречи идут по плану\.$/,
      ),
      expect.stringMatching(
        /^Ваша работа с наставником \(.+\) завершена\. Во встречах группы вы больше не участвуете\.$/,
      ),
    ]);
  });

  it('ends the pair with the last one, for the reasons of all', () => {
    const college = circle();
    college.type(members, 'У-0001', { reason: 'Перешёл в другую смену' });
    college.type(members, 'У-0002', { reason: 'Цель достигнута' });
    leave(college, ['У-0001']);

    const { text } = leave(college, ['У-0002']);

    expect(text).toBe('Прекращено: 1 пара. Ждут другого наставника: 1.');
    expect(college.row(pairs, '2026-001')).toMatchObject({
      status: 'прекращена досрочно',
      reason: 'Цель достигнута',
    });
    expect(college.rows(meetings).every(({ status }) => status === 'отменена')).toBe(true);
  });

  it('closes the request of one who is gone, without a typed reason, and refuses one who has left already', () => {
    const college = circle();
    const [first] = college.rows(members);
    college.type(people, first?.['mentee'] ?? '', { status: 'отчислен' });

    const { text } = leave(college, ['У-0001']);
    const again = leave(college, ['У-0001']).text;

    expect(text).toBe(
      'Прекращено: 0 пар. Ждут другого наставника: 0.\nГруппы работают дальше без тех, кто вышел: 2026-001.',
    );
    expect(college.row(requests, first?.['request'] ?? '')['status']).toBe('выбыл');
    expect(again).toBe('Прекращено: 0 пар. Ждут другого наставника: 0.\nУ-0001: этот человек уже вышел.');
  });
});

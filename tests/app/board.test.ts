/** «Доска подбора» on the bundle: what it reads, what it saves, and what it refuses by name. */

import { mentors } from '../../src/domain/bases/mentors';
import { people } from '../../src/domain/bases/people';
import { requests } from '../../src/domain/bases/requests';
import { answerBoard } from '../../src/domain/matching/board-answer';
import { criteria } from '../../src/domain/matching/criteria-table';
import { openGround } from '../../src/domain/matching/ground';
import { unpackInput } from '../../src/domain/matching/packed-input';
import { bans, proposals } from '../../src/domain/matching/proposal-table';
import { NO_STEERING, type Steering } from '../../src/domain/matching/steering';
import { settings } from '../../src/domain/programme/settings';
import type { GatewayAnswer } from '../../src/entries/sidebar-calls';
import { MENU } from '../../src/texts/menu';
import type { College } from './college';
import { collegeAt, column } from './college-year';

function save(college: College, steering: Partial<Steering>, seen: readonly object[] = []): GatewayAnswer {
  return college.call('saveBoard', { ...NO_STEERING, ...steering }, seen) as GatewayAnswer;
}

function read(college: College): string {
  const answer = college.call('board') as GatewayAnswer;
  return answer.ok ? String(answer.value) : answer.sentence;
}

/** «З-001 Н-001» of every draft. */
function drafts(college: College): readonly string[] {
  return college
    .rows(proposals)
    .filter((row) => row['status'] === 'предложена')
    .map((row) => `${row['request']} ${row['mentor']}${row['pinned'] ? ' закреплена' : ''}`)
    .sort();
}

/** Requests and mentors by their people's codes. */
function byPerson(college: College): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...college.rows(requests), ...college.rows(mentors)].map((row) => [row['person'] ?? '', row['id'] ?? '']),
  );
}

describe('boardData', () => {
  it('opens from the menu, before the sheet', () => {
    const college = collegeAt('proposed');

    const { report } = college.command('openBoard');

    expect(report.ui.dialogs.map(({ title }) => title)).toEqual([MENU.openBoard]);
  });

  it('lets the page find the very pairs that stand in «Подбор»', () => {
    const college = collegeAt('proposed');

    const { pairs } = answerBoard(openGround(unpackInput(read(college))), NO_STEERING);

    expect([...pairs.values()].map(({ request, mentor }) => `${request} ${mentor}`)).toEqual(drafts(college));
  });

  it('carries no contact and no birthday', () => {
    const college = collegeAt('proposed');

    const text = read(college);

    const secrets = college
      .rows(people)
      .flatMap((row) => [row['email'], row['guardian'], row['guardianContact'], row['first']])
      .filter((secret) => secret !== undefined && secret.length > 3);
    expect(secrets.filter((secret) => text.includes(secret!))).toEqual([]);
    expect(text).not.toContain('2008-03-12');
  });
});

describe('saveBoard', () => {
  it('pins a pair, which stays when the pairs are matched anew', () => {
    const college = collegeAt('proposed');
    const { 'С-001': request = '', 'П-003': mentor = '' } = byPerson(college);

    const answer = save(college, { pinned: [{ request, mentor }] });
    college.command('proposePairs');

    expect(answer).toEqual({ ok: true, value: expect.stringContaining('Записано. Предложено: ') });
    expect(drafts(college)).toContain(`${request} ${mentor} закреплена`);
  });

  it('takes a pin back', () => {
    const college = collegeAt('proposed');
    const [row] = college.rows(proposals);
    college.type(proposals, row?.['id'] ?? '', { pinned: 'да' });

    save(college, { unpinned: [{ request: row?.['request'] ?? '', mentor: row?.['mentor'] ?? '' }] });

    expect(Object.values(column(college, proposals, 'pinned'))).toEqual(['', '', '']);
  });

  it('writes a ban for the two people, once however often it is saved, and they are not proposed again', () => {
    const college = collegeAt('proposed');
    const [pair = ''] = drafts(college);
    const [request = '', mentor = ''] = pair.split(' ');

    save(college, { forbidden: [{ request, mentor }] });
    save(college, { forbidden: [{ request, mentor }] });

    expect(college.rows(bans)).toEqual([
      {
        id: 'Х-01',
        one: college.row(requests, request)['person'],
        other: college.row(mentors, mentor)['person'],
        reason: 'Решение на доске подбора',
      },
    ]);
    expect(drafts(college)).not.toContain(pair);
  });

  it('writes weights and the goal where people find them', () => {
    const college = collegeAt('proposed');

    save(college, { weights: { tags: 55 }, settings: { match_goal: 'качество пар', min_score: '10' } });

    expect(college.row(criteria, 'tags')['weight']).toBe('55');
    expect([college.row(settings, 'match_goal')['value'], college.row(settings, 'min_score')['value']]).toEqual([
      'качество пар',
      '10',
    ]);
  });

  it('refuses by name what has become untrue meanwhile, and takes the rest in', () => {
    const college = collegeAt('proposed');
    const { 'С-001': one = '', 'С-002': two = '', 'П-003': first = '', 'С-005': second = '' } = byPerson(college);
    college.type(mentors, second, { status: 'приостановлен' });

    const answer = save(college, {
      pinned: [
        { request: one, mentor: first },
        { request: two, mentor: second },
      ],
      forbidden: [{ request: 'З-999', mentor: first }],
    });

    expect(answer).toEqual({ ok: true, value: expect.stringContaining(`${two}, ${second}: наставник не участвует`) });
    expect(answer).toEqual({ ok: true, value: expect.stringContaining(`З-999, ${first}: запроса больше нет`) });
    expect(drafts(college)).toContain(`${one} ${first} закреплена`);
    expect(college.rows(bans)).toEqual([]);
  });

  it('says whose pair came out otherwise than the board had shown', () => {
    const college = collegeAt('proposed');
    const shown = drafts(college).map((pair) => ({ request: pair.split(' ')[0], mentor: pair.split(' ')[1] }));
    college.type(mentors, String(shown[0]?.mentor), { limit: '0' });

    const answer = save(college, { weights: { tags: 31 } }, shown);

    expect(answer).toEqual({ ok: true, value: expect.stringMatching(`подбор вышел другим у: .*${shown[0]?.request}`) });
  });

  it.each([
    [{ weights: { tags: 101 } }],
    [{ weights: { tags: 1.5 } }],
    [{ weights: { beauty: 10 } as object }],
    [{ settings: { director_name: 'Кто-то' } as object }],
  ])('takes no decision that the board cannot take: %j', (steering) => {
    const college = collegeAt('proposed');
    const before = drafts(college);

    const answer = save(college, steering);

    expect([answer.ok, drafts(college), college.row(criteria, 'tags')['weight']]).toEqual([false, before, '30']);
  });

  it('needs three calls of Sheets, however much was decided', () => {
    const college = collegeAt('proposed');
    const { 'С-001': request = '', 'П-003': mentor = '' } = byPerson(college);

    const report = college.ws.call('call', 'saveBoard', [
      { ...NO_STEERING, pinned: [{ request, mentor }], weights: { tags: 50 }, settings: { min_score: '5' } },
      [],
    ]);

    expect(report.sheetsCalls).toBeLessThanOrEqual(3);
  });
});

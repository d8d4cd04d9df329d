import { mentors } from '../../src/domain/bases/mentors';
import { people } from '../../src/domain/bases/people';
import { requests } from '../../src/domain/bases/requests';
import { criteria } from '../../src/domain/matching/criteria-table';
import { bans, proposals } from '../../src/domain/matching/proposal-table';
import { tagDemand, unmatched } from '../../src/domain/matching/unmatched-table';
import { members, pairs } from '../../src/domain/pairs/pair-table';
import { today } from '../../src/domain/reminders/today-table';
import type { College } from './college';
import { MENTOR_FIRST, REQUEST } from './college-people';
import { collegeAt, column } from './college-year';

/** One mentor with one place; С-001 and С-002 want it. */
function shortOfPlaces(): College {
  const college = collegeAt('registered');
  const paused = college.rows(mentors).filter(({ person }) => person !== 'П-001');
  for (const { id = '' } of paused) college.type(mentors, id, { status: 'приостановлен' });
  return college;
}

function rowOf(college: College, table: typeof requests | typeof mentors, person: string): string {
  return college.rows(table).find((row) => row['person'] === person)?.['id'] ?? '';
}

describe('proposePairs, waiting list', () => {
  it('says of everybody left over why, what would change it, and who would move', () => {
    const college = shortOfPlaces();

    const { text, report } = college.command('proposePairs');

    const [proposed] = college.rows(proposals);
    const { mentor = '' } = proposed ?? {};
    const left = college.rows(unmatched).find(({ reason }) => reason?.startsWith('Подходит один'));
    expect(text).toBe(
      'Предложено: 1 пара, из них с замечаниями: 0.\nБез пары: 2. Причина и что её изменит: лист «Без пары».',
    );
    expect(report.sheetsCalls).toBeLessThanOrEqual(3);
    expect(left).toMatchObject({
      state: 'без пары',
      reason:
        `Подходит один наставник (${mentor}), но все его места отданы другим. ` +
        `На 1 место у наставника ${mentor} приходится 3 человека, которым больше не к кому пойти.`,
      // Whoever asks for #сварка goes to the new mentor, and the teacher's request gets the place that is left.
      change:
        `Поможет ещё одно место у наставника ${mentor}. ` +
        'Один наставник (педагог) с тегом #сварка дал бы пару двоим: З-002, З-003.',
      swaps: `Если дать ${mentor} (балл 90): без пары останется ${proposed?.['request'] ?? ''}; сумма баллов та же.`,
    });
  });

  it('counts demand and supply of each tag', () => {
    const college = shortOfPlaces();

    college.command('proposePairs');

    expect(college.rows(tagDemand)).toEqual([
      {
        id: '#сварка',
        ...{ asked: '2', left: '1', mentors: '1', places: '1' },
        help: 'Один наставник (педагог) с тегом #сварка дал бы пару двоим: З-002, З-003.',
      },
      {
        id: '#общение',
        ...{ asked: '1', left: '1', mentors: '1', places: '1' },
        help: 'Один наставник (педагог) с тегом #общение дал бы пару одному: З-003.',
      },
    ]);
  });

  it('keeps what the curator decided about a row, and shows that somebody has got a proposal; other rows go', () => {
    const college = shortOfPlaces();
    college.command('proposePairs');
    const [decided = ''] = college.rows(unmatched).map(({ id = '' }) => id);
    college.type(unmatched, decided, { decision: 'ищем' });
    for (const { id = '' } of college.rows(mentors)) college.type(mentors, id, { status: 'в реестре' });

    college.command('proposePairs');

    expect(college.rows(unmatched).map(({ id, state, decision }) => [id, state, decision])).toEqual([
      [decided, 'пара предложена', 'ищем'],
    ]);
  });
});

describe('appointMentors', () => {
  it('appoints the mentor whom the curator names, though no time is common', () => {
    const college = shortOfPlaces();
    const request = rowOf(college, requests, 'С-002');
    const mentor = rowOf(college, mentors, 'П-001');
    college.type(mentors, mentor, { slots: 'Сб вечером' });
    college.command('proposePairs');
    college.type(unmatched, request, { decision: 'назначить', mentor });

    const { text } = college.command('appointMentors');

    expect(text).toBe('Назначено наставников: 1.');
    expect(college.rows(pairs)).toEqual([
      expect.objectContaining({ id: '2026-001', origin: 'назначена', mentor: 'П-001', status: 'подтверждена' }),
    ]);
    expect(college.row(unmatched, request)['state']).toBe('в паре');
    expect(college.row(requests, request)['status']).toBe('в паре');
  });

  it('asks for the mentor, and refuses one whom a rule forbids', () => {
    const college = shortOfPlaces();
    const [one = '', other = ''] = ['С-001', 'С-002'].map((person) => rowOf(college, requests, person));
    const mentor = rowOf(college, mentors, 'П-001');
    college.type(mentors, mentor, { slots: 'Сб вечером' });
    college.paste(bans, [{ id: 'Х-01', one: 'С-002', other: 'П-001' }]);
    college.command('proposePairs');
    college.type(unmatched, one, { decision: 'назначить' });
    college.type(unmatched, other, { decision: 'назначить', mentor });

    const { text } = college.command('appointMentors');

    expect(text).toBe(
      `Назначено наставников: 0.\nВпишите номер в столбец «Назначить №»: ${one}.\n${other}: этих двоих нельзя объединять.`,
    );
    expect(college.rows(pairs)).toEqual([]);
  });

  it('says when nobody is to be appointed', () => {
    expect(collegeAt('proposed').command('appointMentors').text).toBe(
      'На листе «Без пары» ни у кого нет решения «назначить».',
    );
  });
});

describe('proposePairs, the year goes on', () => {
  it('leaves every confirmed pair as it is, and proposes to a newcomer only', () => {
    const college = collegeAt('confirmed');
    const before = [college.rows(pairs), college.rows(members)];
    college.submit('F01', { ...REQUEST, 'Код участника': 'С-006' });
    college.submit('F04-1', { ...MENTOR_FIRST, 'Код участника': 'С-007' });
    college.pass(30);
    college.type(mentors, rowOf(college, mentors, 'С-007'), { recommended: 'да' });
    college.command('registerMentors');
    const standing = new Set(college.rows(proposals).map(({ id }) => id));

    college.command('proposePairs');

    expect([college.rows(pairs), college.rows(members)]).toEqual(before);
    const added = college.rows(proposals).filter(({ id }) => !standing.has(id));
    expect(added.map(({ request, mentor }) => [request, mentor])).toEqual([
      [rowOf(college, requests, 'С-006'), rowOf(college, mentors, 'С-007')],
    ]);
  });

  it('proposes last year’s pair again where both wish to go on', () => {
    const college = collegeAt('confirmed');
    const [pair] = college.rows(pairs);
    const mentee = college.rows(members).find((row) => row['pair'] === pair?.['id'])?.['mentee'] ?? '';
    for (const { id = '' } of college.rows(pairs)) college.type(pairs, id, { status: 'завершена' });
    college.type(pairs, pair?.['id'] ?? '', { goesOn: 'да' });
    for (const { id = '' } of college.rows(requests)) college.type(requests, id, { status: 'в базе' });
    for (const { id = '' } of college.rows(criteria)) if (id !== 'choice') college.type(criteria, id, { weight: '1' });

    college.command('proposePairs');

    const request = rowOf(college, requests, mentee);
    const found = college.rows(proposals).find((row) => row['request'] === request && row['status'] === 'предложена');
    expect(found).toMatchObject({ mentor: rowOf(college, mentors, pair?.['mentor'] ?? '') });
    expect(found?.['why']).toContain('наставляемый продолжает, наставник продолжает');
  });

  it('counts those who wait in the line of the day', () => {
    const college = shortOfPlaces();
    college.command('proposePairs');
    college.command('refreshToday');

    expect(college.rows(today).find(({ where }) => where === 'Без пары')).toMatchObject({ count: '2' });
    expect(column(college, people, 'status')['С-001']).toBe('активен');
  });
});

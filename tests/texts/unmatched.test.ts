import type { Unmatched } from '../../src/domain/matching/unmatched';
import { describeChange, describeHelp, describeSwaps, describeUnmatched } from '../../src/texts/unmatched';

const NOBODY: Unmatched = {
  request: 'З-001',
  code: 'nobody-admissible',
  mentors: 12,
  candidates: [],
  byRule: { 'mentor-full': 3, 'track-differs': 8, 'no-common-slot': 2 },
  byThisAlone: { 'mentor-full': 2 },
  swaps: [],
  pinnedFull: [],
  shortage: null,
  help: [],
};

const TAKEN: Unmatched = {
  ...NOBODY,
  code: 'places-taken',
  candidates: ['Н-001', 'Н-004'],
  swaps: [
    {
      request: 'З-001',
      mentor: 'Н-004',
      score: 613,
      fewer: 0,
      points: 125,
      against: null,
      chain: [
        { mentee: 'З-001', from: null, to: 'Н-004' },
        { mentee: 'З-020', from: 'Н-004', to: 'Н-007' },
        { mentee: 'З-017', from: 'Н-007', to: null },
      ],
    },
  ],
  shortage: { people: 5, places: 4, pinned: 0, mentors: ['Н-001', 'Н-004', 'Н-007'] },
  help: [{ tag: '#сварка', category: 'teacher', more: 2, requests: ['З-001', 'З-009'] }],
};

describe('describeUnmatched', () => {
  it('names what keeps mentors away, the commonest first, and what would help', () => {
    expect(describeUnmatched(NOBODY)).toBe(
      'Ни один наставник не подходит (всего 12). Что мешает: другая форма наставничества — 8, нет свободных мест — 3, ' +
        'нет общего времени — 2. По одной лишь причине не подходят: нет свободных мест — 2.',
    );
  });

  it('promises nothing when no single rule would help', () => {
    expect(describeUnmatched({ ...NOBODY, byRule: { 'mentor-full': 12 }, byThisAlone: {} })).toBe(
      'Ни один наставник не подходит (всего 12). Что мешает: нет свободных мест — 12.',
    );
  });

  it('names the candidates whose places others took, and proves that no other arrangement helps', () => {
    expect(describeUnmatched(TAKEN)).toBe(
      'Подходящих наставников: 2 (Н-001, Н-004), но все их места отданы другим. ' +
        'На 4 места у наставников Н-001, Н-004, Н-007 приходится 5 человек, которым больше не к кому пойти.',
    );
  });

  it('says that pinned pairs hold the places, of all candidates or of some', () => {
    const one = { ...TAKEN, candidates: ['Н-001'], pinnedFull: ['Н-001'], shortage: null };
    const two = { ...TAKEN, pinnedFull: ['Н-001'], shortage: { people: 21, places: 1, pinned: 1, mentors: ['Н-004'] } };

    expect([describeUnmatched(one), describeUnmatched(two)]).toEqual([
      'Подходит один наставник (Н-001), но все его места заняты закреплёнными парами.',
      'Подходящих наставников: 2 (Н-001, Н-004), но все их места отданы другим. ' +
        'Закреплённые пары занимают все места наставника Н-001. ' +
        'На 1 место у наставника Н-004, кроме закреплённых пар, приходится 21 человек, которому больше не к кому пойти.',
    ]);
  });

  it('names what a required criterion lacks', () => {
    expect(describeUnmatched({ ...NOBODY, mentors: 1, byRule: { 'required-tags': 1 }, byThisAlone: {} })).toBe(
      'Ни один наставник не подходит (всего 1). Что мешает: нет общих #тегов (обязательный критерий) — 1.',
    );
  });

  it('names a missing consent', () => {
    expect(describeUnmatched({ ...NOBODY, code: 'mentee-consent-missing' })).toBe(
      'Нет действующего согласия на обработку персональных данных: С1, для несовершеннолетнего С2.',
    );
  });
});

describe('describeSwaps', () => {
  it('says who would move, who would be left and what the sum loses', () => {
    expect(describeSwaps(TAKEN)).toBe(
      'Если дать Н-004 (балл 61,3): З-020 перейдёт от Н-004 к Н-007, без пары останется З-017; сумма баллов меньше на 12,5.',
    );
  });

  it('says that a more urgent request would lose its place', () => {
    const [swap] = TAKEN.swaps;

    expect(describeSwaps({ ...TAKEN, swaps: [{ ...swap!, points: -10, against: 'urgency' }] })).toMatch(
      /сумма баллов больше на 1\. Но тот запрос срочнее\.$/,
    );
  });
});

describe('describeChange', () => {
  it.each<[string, Unmatched, string]>([
    ['a paper', { ...NOBODY, code: 'mentee-consent-missing' }, 'Получить согласие и отметить его в «Согласиях».'],
    [
      'a rule',
      NOBODY,
      'Дать наставнику ещё одно место (считается наименьшее из «Может взять», «Готов взять» и предела в «Настройках»): подошли бы 2 наставника.',
    ],
    [
      'a rule for one mentor',
      { ...NOBODY, byThisAlone: { 'required-tags': 1 } },
      'Снять «Обязателен» у #тегов или дополнить #теги: подошёл бы 1 наставник.',
    ],
    [
      'a pin',
      { ...TAKEN, candidates: ['Н-001'], pinnedFull: ['Н-001'], shortage: null, help: [] },
      'Поможет снять «Закрепить» с одной из пар наставника Н-001.',
    ],
    [
      'a place, and one mentor more',
      TAKEN,
      'Поможет ещё одно место у любого из наставников: Н-001, Н-004, Н-007. ' +
        'Один наставник (педагог) с тегом #сварка дал бы пару двоим: З-001, З-009.',
    ],
  ])('names %s', (_, unmatched, words) => {
    expect(describeChange(unmatched)).toBe(words);
  });
});

describe('describeHelp', () => {
  it('cuts a long list', () => {
    const requests = Array.from({ length: 9 }, (_, at) => `З-00${at}`);

    expect(describeHelp({ tag: '#сварка', category: 'employer', more: 9, requests })).toBe(
      'Один наставник (специалист предприятия) с тегом #сварка дал бы пару 9 людям: З-000, З-001, З-002, З-003, З-004, З-005 и ещё 3.',
    );
  });
});

import { mentors } from '../../../src/domain/bases/mentors';
import { type EndBooks, endingOf, hindranceTo, leavingOf } from '../../../src/domain/pairs/ending';
import { type Member, members, type Pair, pairs } from '../../../src/domain/pairs/pair-table';
import { emptyRow } from '../../../src/domain/shared/change';
import { aMentor, aStudent, aTeacher } from '../matching/a-college';

function aPair(values: Partial<Pair> = {}): Pair {
  return { ...emptyRow(pairs), id: '2026-001', mentor: 'П-001', status: 'working', ...values };
}

function aMember(mentee: string, values: Partial<Member> = {}): Member {
  return { ...emptyRow(members), id: `У-${mentee}`, pair: '2026-001', mentee, ...values };
}

const BOOKS: EndBooks = {
  people: new Map([aStudent(), aStudent({ id: 'С-002' }), aTeacher()].map((person) => [person.id, person])),
  mentors: new Map([['П-001', { ...emptyRow(mentors), ...aMentor() }]]),
  members: [aMember('С-001'), aMember('С-002'), aMember('С-003', { left: '2026-10-01' })],
};

/** Who leaves, for what cause, and whether the pair is over. */
function endOf(pair: Pair, books: Partial<EndBooks> = {}): unknown {
  const ending = endingOf(pair, { ...BOOKS, ...books });
  return typeof ending === 'string'
    ? ending
    : [ending.cause, ending.leavers.map(({ mentee }) => mentee), ending.isOver];
}

describe('endingOf', () => {
  it('needs a reason while everybody is there', () => {
    expect(endOf(aPair())).toBe('reason-missing');
    expect(endOf(aPair({ reason: 'Не сошлись' }))).toEqual(['decided', ['С-001', 'С-002'], true]);
  });

  it('refuses a pair that has ended, and ends a paused one', () => {
    expect(endOf(aPair({ status: 'finished', reason: 'Не сошлись' }))).toBe('not-at-work');
    expect(endOf(aPair({ status: 'paused', reason: 'Не сошлись' }))).toEqual(['decided', ['С-001', 'С-002'], true]);
  });

  it.each([
    ['gone', 'mentor-gone'],
    ['paused', 'mentor-paused'],
  ] as const)('ends the pair of a mentor who is %s', (status, cause) => {
    const withStatus = new Map([['П-001', aMentor({ status })]]);

    expect(endOf(aPair(), { mentors: withStatus })).toEqual([cause, ['С-001', 'С-002'], true]);
  });

  it('ends the pair of a mentor who has been dismissed', () => {
    const people = new Map([...BOOKS.people, ['П-001', aTeacher({ status: 'dismissed' })]]);

    expect(endOf(aPair(), { people })).toEqual(['mentor-gone', ['С-001', 'С-002'], true]);
  });

  it('lets a circle go on without the one who has left', () => {
    const people = new Map([...BOOKS.people, ['С-002', aStudent({ id: 'С-002', status: 'expelled' })]]);

    expect(endOf(aPair(), { people })).toEqual(['mentee-gone', ['С-002'], false]);
  });
});

describe('hindranceTo', () => {
  it.each([
    ['not-at-work', aPair({ status: 'finished' }), aMember('С-001', { reason: 'Не сошлись' })],
    ['not-at-work', undefined, aMember('С-001', { reason: 'Не сошлись' })],
    ['left-already', aPair(), aMember('С-003', { left: '2026-10-01', reason: 'Не сошлись' })],
    ['reason-to-leave-missing', aPair(), aMember('С-001')],
    [undefined, aPair(), aMember('С-001', { reason: 'Не сошлись' })],
  ])('is %s', (expected, pair, member) => {
    expect(hindranceTo(pair, member, BOOKS)).toBe(expected);
  });

  it('asks no reason of one who is gone', () => {
    const people = new Map([['С-001', aStudent({ status: 'expelled' })]]);

    expect(hindranceTo(aPair(), aMember('С-001'), { ...BOOKS, people })).toBeUndefined();
  });
});

describe('leavingOf', () => {
  const [one, other] = BOOKS.members as readonly [Member, Member];

  it('lets the circle go on while somebody stays', () => {
    const { cause, isOver } = leavingOf(aPair(), [{ ...one, reason: 'Не сошлись' }], BOOKS);

    expect([cause, isOver]).toEqual(['decided', false]);
  });

  it('is the end of the pair when the last ones leave', () => {
    const { cause, isOver } = leavingOf(aPair(), [one, other], BOOKS);

    expect([cause, isOver]).toEqual(['mentee-gone', true]);
  });
});

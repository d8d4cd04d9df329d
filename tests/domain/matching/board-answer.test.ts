import { answerBoard } from '../../../src/domain/matching/board-answer';
import { offersFor } from '../../../src/domain/matching/board-prices';
import { reasonOf } from '../../../src/domain/matching/board-reason';
import { CRITERIA } from '../../../src/domain/matching/criteria';
import { openGround } from '../../../src/domain/matching/ground';
import type { MatchingInput } from '../../../src/domain/matching/input';
import { propose } from '../../../src/domain/matching/propose';
import { NO_STEERING, steer, type Steering } from '../../../src/domain/matching/steering';
import { emptyRow } from '../../../src/domain/shared/change';
import { criteria } from '../../../src/domain/matching/criteria-table';
import { aProposal } from './a-college';
import { bigCollege } from './big-college';

const college: MatchingInput = {
  ...bigCollege(90, 20),
  criteria: CRITERIA.map(({ id, weight }) => ({ ...emptyRow(criteria), id, weight, required: id === 'slots' })),
  proposals: [
    aProposal({ id: 'ПР-001', request: 'З-003', mentor: 'Н-009', status: 'proposed', pinned: true }),
    aProposal({ id: 'ПР-002', request: 'З-008', mentor: 'Н-002', status: 'proposed' }),
  ],
  choices: [
    { chooser: 'С-001', chosen: 'П-004', rank: 1 },
    { chooser: 'П-004', chosen: 'С-001', rank: 2 },
    { chooser: 'С-020', chosen: 'П-001', rank: 3 },
    { chooser: 'П-002', chosen: 'С-030', rank: 1 },
    { chooser: 'С-031', chosen: 'П-003', rank: 'unwilling' },
  ],
};
const ground = openGround(college);
const free = answerBoard(ground, NO_STEERING);
const chosen = [...free.pairs.values()].map(({ request, mentor }) => ({ request, mentor }));
const [first, second, third] = chosen;

const STEERINGS: Readonly<Record<string, Partial<Steering>>> = {
  nothing: {},
  'another weight': { weights: { tags: 70 } },
  'a criterion taken out, and what it requires': { weights: { slots: 0 } },
  'a lowest score': { settings: { min_score: '55' } },
  bans: { forbidden: [first!, second!] },
  'a pin and a pin taken back': {
    pinned: [{ request: third!.request, mentor: offersFor(free, third!.request).at(-1)!.candidate.mentor }],
    unpinned: [{ request: 'З-003', mentor: 'Н-009' }],
  },
  'the total first': { settings: { match_goal: 'качество пар' } },
  'the weakest pair': { settings: { raise_weakest: 'да' } },
  'mutual choice above all points': { settings: { choice_first: 'да' } },
  'all at once': { weights: { rhythm: 40 }, settings: { min_score: '30' }, forbidden: [second!], pinned: [first!] },
};

describe('answerBoard', () => {
  it.each(Object.entries(STEERINGS))('gives what the proposal would give with %s', (_, some) => {
    const steering = { ...NO_STEERING, ...some };

    const { pairs, total, broken } = answerBoard(ground, steering);

    const { proposals, unpinned } = propose(steer(college, steering));
    expect([...pairs.values()]).toEqual(
      proposals.map(({ request, mentor, track, score }) => ({ request, mentor, track, score })),
    );
    expect([total, broken]).toEqual([proposals.reduce((sum, { score }) => sum + score, 0), unpinned]);
  });
});

describe('answerBoard, asked again', () => {
  it('gives what a board just opened gives, whatever was decided before', () => {
    const steerings = Object.values(STEERINGS).map((some) => ({ ...NO_STEERING, ...some }));
    const there = steerings.map((steering) => answerBoard(ground, steering));

    const back = [...steerings].reverse().map((steering) => answerBoard(ground, steering));

    const fresh = steerings.map((steering) => answerBoard(openGround(college), steering));
    expect(there.map(({ pairs }) => [...pairs])).toEqual(fresh.map(({ pairs }) => [...pairs]));
    expect(back.reverse().map(({ pairs }) => [...pairs])).toEqual(fresh.map(({ pairs }) => [...pairs]));
  });
});

describe('offersFor', () => {
  it.each(['З-001', 'З-003', 'З-017', 'З-044'])(
    'prices every other mentor of %s as forcing the pair does',
    (request) => {
      const offers = offersFor(free, request);

      const forced = offers.map(({ candidate: { mentor } }) =>
        answerBoard(ground, { ...NO_STEERING, pinned: [{ request, mentor }] }),
      );

      expect(offers.length).toBeGreaterThan(3);
      expect(offers.map(({ loss }) => loss?.people)).toEqual(forced.map(({ pairs }) => free.pairs.size - pairs.size));
      expect(offers.map(({ loss, candidate }) => [candidate.mentor, loss?.points])).toEqual(
        forced.map(({ total }, at) => [offers[at]!.candidate.mentor, free.total - total]),
      );
    },
  );

  it('takes the place of one who is served from another, and names that one', () => {
    const unserved = ground.field.mentees.find(({ request }) => !free.pairs.has(request.id))!.request.id;
    const [offer] = offersFor(free, unserved);

    const after = answerBoard(ground, { ...NO_STEERING, pinned: [offer!.candidate] });

    const lost = [...free.pairs.keys()].filter((request) => !after.pairs.has(request));
    expect(offer?.left.length).toBe(1);
    expect(lost.length).toBe(1);
  });
});

describe('reasonOf', () => {
  it('explains as the proposal does, but for what new mentors would change', () => {
    const { unmatched } = propose(college);

    const reasons = unmatched.map(({ request }) => reasonOf(free, request));

    expect(reasons).toEqual(unmatched.map((one) => ({ ...one, help: [] })));
  });

  it('says nothing of one who has a mentor', () => {
    expect(reasonOf(free, first!.request)).toBeUndefined();
  });
});

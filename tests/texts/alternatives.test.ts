import type { Alternative } from '../../src/domain/matching/alternatives';
import { describeOthers } from '../../src/texts/alternatives';

const OTHER: Alternative = {
  request: 'З-001',
  mentor: 'Н-004',
  score: 613,
  fewer: 0,
  points: 25,
  against: null,
  chain: [{ mentee: 'З-001', from: 'Н-001', to: 'Н-004' }],
};

describe('describeOthers', () => {
  it('names others on either side with their prices', () => {
    const left = { ...OTHER, request: 'З-017', mentor: 'Н-001', score: 400, fewer: 1, points: 700 };
    const chain = [
      { mentee: 'З-017', from: null, to: 'Н-001' },
      { mentee: 'З-001', from: 'Н-001', to: null },
    ];

    expect(describeOthers({ mentors: [OTHER], requests: [{ ...left, chain }] })).toBe(
      'наставляемому Н-004: балл 61,3, цена 2,5; наставнику З-017: балл 40, без пары останется З-001',
    );
  });

  it('says nothing when there is nobody else', () => {
    expect(describeOthers({ mentors: [], requests: [] })).toBe('');
  });

  it('says at whose cost', () => {
    expect(describeOthers({ mentors: [{ ...OTHER, points: -25, against: 'urgency' }], requests: [] })).toBe(
      'наставляемому Н-004: балл 61,3, сумма баллов больше на 2,5, в ущерб более срочному запросу',
    );
  });
});

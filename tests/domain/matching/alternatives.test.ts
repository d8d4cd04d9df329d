import { propose } from '../../../src/domain/matching/propose';
import { aCollegeOf, aProposal } from './a-college';

describe('othersOf', () => {
  const college = aCollegeOf(
    [{ tags: ['#а'] }, { tags: ['#а', '#б'] }],
    [
      { tags: ['#а'], offered: 1 },
      { tags: ['#б'], offered: 1 },
    ],
  );

  it('names who else there would have been on either side, and what that costs in points', () => {
    const [first] = propose(college).proposals;

    expect([first?.request, first?.mentor, first?.score]).toEqual(['З-001', 'Н-001', 1000]);
    expect(first?.others.mentors).toEqual([
      {
        request: 'З-001',
        mentor: 'Н-002',
        score: 0,
        fewer: 0,
        points: 1000,
        against: null,
        chain: [
          { mentee: 'З-001', from: 'Н-001', to: 'Н-002' },
          { mentee: 'З-002', from: 'Н-002', to: 'Н-001' },
        ],
      },
    ]);
    expect(
      first?.others.requests.map(({ request, mentor, score, points }) => [request, mentor, score, points]),
    ).toEqual([['З-002', 'Н-001', 500, 1000]]);
  });

  it('tells the price without the bonus of a standing proposal', () => {
    const proposals = [aProposal({ status: 'proposed' })];
    const [first] = propose({ ...college, proposals }).proposals;

    expect(first?.others.mentors.map(({ points }) => points)).toEqual([1000]);
  });
});

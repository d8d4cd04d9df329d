import type { MatchingInput } from '../../../src/domain/matching/input';
import { propose } from '../../../src/domain/matching/propose';
import { aCollegeOf, aProposal, settingsWith } from './a-college';

/** «З-001 Н-001». */
function pairsOf(input: MatchingInput): readonly string[] {
  return propose(input).proposals.map(({ request, mentor }) => `${request} ${mentor}`);
}

describe('poseProblem', () => {
  // One wants #а, the other #а and #б; the first mentor has both, the second none of them.
  const contested = aCollegeOf(
    [{ tags: ['#а'] }, { tags: ['#а', '#б'] }],
    [
      { tags: ['#а', '#б'], offered: 1 },
      { tags: ['#в'], offered: 1 },
    ],
  );

  it('leaves two who are proposed already together when others would be no better', () => {
    const drafts = (mentor: string) => [aProposal({ request: 'З-001', mentor, status: 'proposed' })];

    expect(pairsOf({ ...contested, proposals: drafts('Н-001') })).toEqual(['З-001 Н-001', 'З-002 Н-002']);
    expect(pairsOf({ ...contested, proposals: drafts('Н-002') })).toEqual(['З-001 Н-002', 'З-002 Н-001']);
  });

  it('breaks a proposal up for more than the bonus', () => {
    const better = aCollegeOf([{ tags: ['#а'] }], [{ tags: ['#б'] }, { tags: ['#а'] }]);
    const proposals = [aProposal({ status: 'proposed' })];

    expect(pairsOf({ ...better, proposals })).toEqual(['З-001 Н-002']);
    expect(pairsOf({ ...better, proposals, settings: settingsWith({ stay_bonus: '100' }) })).toEqual(['З-001 Н-001']);
  });

  it('shows the score without the bonus', () => {
    const proposals = [aProposal({ status: 'proposed' })];

    expect(propose({ ...aCollegeOf([{ tags: ['#а'] }], [{ tags: ['#а'] }]), proposals }).proposals[0]?.score).toBe(
      1000,
    );
  });

  it('puts those who chose one another first where the curator wishes it, whatever the points', () => {
    const input = {
      ...aCollegeOf([{ tags: ['#а'] }], [{ tags: ['#а'] }, { tags: ['#б'] }]),
      choices: [
        { chooser: 'С-001', chosen: 'П-002', rank: 3 },
        { chooser: 'П-002', chosen: 'С-001', rank: 3 },
        { chooser: 'С-001', chosen: 'П-001', rank: 1 },
      ] as const,
    };

    expect(pairsOf(input)).toEqual(['З-001 Н-001']);
    expect(pairsOf({ ...input, settings: settingsWith({ choice_first: 'да' }) })).toEqual(['З-001 Н-002']);
  });

  it('serves fewer people for a better sum where quality comes first', () => {
    const input = aCollegeOf(
      [{ tags: ['#а'], slots: ['1-after', '2-after'] }, { slots: ['1-after'] }],
      [
        { tags: ['#а'], slots: ['1-after', '2-after'], offered: 1 },
        { tags: ['#б'], slots: ['2-after'], offered: 1 },
      ],
    );
    const settings = settingsWith({ match_goal: 'качество пар' });

    expect(pairsOf(input)).toEqual(['З-001 Н-002', 'З-002 Н-001']);
    expect(pairsOf({ ...input, settings })).toEqual(['З-001 Н-001']);
  });
});

import { propose } from '../../../src/domain/matching/propose';
import { aCollegeOf, aProposal, settingsWith } from './a-college';

const pinned = (request: string, mentor: string, id = `ПР-${request}`) =>
  aProposal({ id, request, mentor, status: 'proposed', pinned: true });

/** Two who ask and two who help, and the better pairs are those of the same tag. */
const college = aCollegeOf(
  [{ tags: ['#а'] }, { tags: ['#б'] }],
  [
    { tags: ['#а'], offered: 1 },
    { tags: ['#б'], offered: 1 },
  ],
);

function pairsOf(input: Parameters<typeof propose>[0]): readonly (readonly [string, string, boolean])[] {
  return propose(input).proposals.map(({ request, mentor, isPinned }) => [request, mentor, isPinned]);
}

describe('propose, pinned drafts', () => {
  it('keeps a pinned pair and matches the others around it', () => {
    expect(pairsOf({ ...college, proposals: [pinned('З-001', 'Н-002')] })).toEqual([
      ['З-001', 'Н-002', true],
      ['З-002', 'Н-001', false],
    ]);
  });

  it('pins drafts only, not what is decided', () => {
    const declined = { ...pinned('З-001', 'Н-002'), status: 'declined' as const };

    expect(pairsOf({ ...college, proposals: [declined] })).toEqual([
      ['З-001', 'Н-001', false],
      ['З-002', 'Н-002', false],
    ]);
  });

  it('keeps a pinned pair below the lowest score', () => {
    const input = { ...college, settings: settingsWith({ min_score: '50' }), proposals: [pinned('З-001', 'Н-002')] };

    expect(pairsOf(input)).toEqual([['З-001', 'Н-002', true]]);
  });

  it('names a pin that a rule now stands against, and matches that request like the others', () => {
    const input = {
      ...college,
      mentors: college.mentors.map((mentor) =>
        mentor.id === 'Н-002' ? { ...mentor, status: 'paused' as const } : mentor,
      ),
      proposals: [pinned('З-001', 'Н-002')],
    };

    const { unpinned } = propose(input);

    expect(unpinned).toEqual([{ request: 'З-001', mentor: 'Н-002', hindrances: ['mentor-inactive'] }]);
    expect(pairsOf(input)).toEqual([['З-001', 'Н-001', false]]);
  });

  it('takes the first of two pins for one request, and the first for the last place', () => {
    const twice = propose({
      ...college,
      proposals: [pinned('З-001', 'Н-002', 'ПР-2'), pinned('З-001', 'Н-001', 'ПР-1')],
    });
    const full = propose({ ...college, proposals: [pinned('З-002', 'Н-001'), pinned('З-001', 'Н-001')] });

    expect(twice.unpinned).toEqual([{ request: 'З-001', mentor: 'Н-002', hindrances: ['already-paired'] }]);
    expect(full.unpinned).toEqual([{ request: 'З-002', mentor: 'Н-001', hindrances: ['mentor-full'] }]);
  });
});

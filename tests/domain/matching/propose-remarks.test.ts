import { propose } from '../../../src/domain/matching/propose';
import { aCollegeOf, aConsent, aProposal, aTeacher, type MentorOf, type RequestOf } from './a-college';

describe('propose, remarks', () => {
  const answered = { tags: ['#а'], slots: ['1-after'] as const };

  it.each<[string, RequestOf, MentorOf, readonly string[]]>([
    ['has none on a pair of which everything is known', answered, answered, []],
    ['names a mentor not yet in the registry', answered, { ...answered, status: 'selected' }, ['mentor-only-selected']],
    [
      'names a condition of the social pedagogue',
      answered,
      { ...answered, recommended: 'conditionally' },
      ['conditionally-recommended'],
    ],
    ['names tags that differ', answered, { ...answered, tags: ['#б'] }, ['no-shared-tags']],
    ['names tags not given', { ...answered, tags: [] }, answered, ['tags-unknown']],
    ['names time not given', answered, { ...answered, slots: [] }, ['slots-unknown']],
    ['names several at once', {}, { status: 'selected' }, ['mentor-only-selected', 'tags-unknown', 'slots-unknown']],
  ])('%s', (_, request, mentor, remarks) => {
    const { proposals } = propose(aCollegeOf([request], [mentor]));

    expect(proposals.map((proposal) => proposal.remarks)).toEqual([remarks]);
  });

  it('names the consent that a mentor of a teacher owes', () => {
    const people = [aTeacher({ id: 'С-001' }), aTeacher()];
    const consents = people.map(({ id }) => aConsent(id));
    const input = { ...aCollegeOf([answered], [answered]), people, consents };

    const found = [input, { ...input, consents: [...consents, aConsent('П-001', 'C4')] }].map(propose);

    expect(found.map(({ proposals }) => proposals.map(({ track, remarks }) => [track, remarks]))).toEqual([
      [['teacher-teacher', ['consent-c4-missing']]],
      [['teacher-teacher', []]],
    ]);
  });
});

describe('propose, unmatched', () => {
  const PINNED = aProposal({ status: 'proposed', pinned: true });
  const LEFT = { candidates: [], byRule: {}, byThisAlone: {}, swaps: [], pinnedFull: [], shortage: null, help: [] };

  it('says nothing of a closed request', () => {
    expect(propose(aCollegeOf([{ status: 'paired' }], [{}])).unmatched).toEqual([]);
  });

  it("names the request's own trouble before any rule", () => {
    const input = { ...aCollegeOf([{}], [{ limit: 0 }]), consents: [] };

    expect(propose(input).unmatched).toEqual([
      { ...LEFT, request: 'З-001', code: 'mentee-consent-missing', mentors: 1 },
    ]);
  });

  it('says that the base has no mentors', () => {
    expect(propose(aCollegeOf([{}], [])).unmatched.map(({ code }) => code)).toEqual(['no-mentors']);
  });

  it('counts the rules when nobody is admissible', () => {
    const input = aCollegeOf([{ slots: ['1-after'] }], [{ slots: ['2-after'] }, { limit: 0, slots: ['2-after'] }]);

    expect(propose(input).unmatched).toEqual([
      {
        request: 'З-001',
        code: 'nobody-admissible',
        ...LEFT,
        mentors: 2,
        byRule: { 'no-common-slot': 2, 'mentor-full': 1 },
        byThisAlone: { 'no-common-slot': 1 },
      },
    ]);
  });

  it('says that others took the places, proves it, and names the swap', () => {
    expect(propose(aCollegeOf([{}, {}], [{ offered: 1 }])).unmatched).toEqual([
      {
        ...LEFT,
        request: 'З-002',
        code: 'places-taken',
        mentors: 1,
        candidates: ['Н-001'],
        swaps: [
          {
            request: 'З-002',
            mentor: 'Н-001',
            score: 0,
            fewer: 0,
            points: 0,
            against: null,
            chain: [
              { mentee: 'З-002', from: null, to: 'Н-001' },
              { mentee: 'З-001', from: 'Н-001', to: null },
            ],
          },
        ],
        shortage: { people: 2, places: 1, pinned: 0, mentors: ['Н-001'] },
      },
    ]);
  });

  it('says that a pinned pair holds the only place, which nobody competes for', () => {
    const input = { ...aCollegeOf([{}, {}], [{ offered: 1 }]), proposals: [PINNED] };

    expect(propose(input).unmatched).toEqual([
      {
        ...LEFT,
        request: 'З-002',
        code: 'places-taken',
        mentors: 1,
        candidates: ['Н-001'],
        pinnedFull: ['Н-001'],
      },
    ]);
  });

  it('counts the places beside pinned pairs', () => {
    const input = { ...aCollegeOf([{}, {}, {}], [{ offered: 2 }]), proposals: [PINNED] };

    expect(propose(input).unmatched.map(({ pinnedFull, shortage }) => ({ pinnedFull, shortage }))).toEqual([
      { pinnedFull: [], shortage: { people: 2, places: 1, pinned: 1, mentors: ['Н-001'] } },
    ]);
  });

  it('tells at the cost of a more urgent request', () => {
    const input = aCollegeOf([{ urgency: 3 }, {}], [{ offered: 1 }]);

    expect(propose(input).unmatched.flatMap(({ swaps }) => swaps.map(({ against }) => against))).toEqual(['urgency']);
  });
});

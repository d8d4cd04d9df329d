import type { MatchingInput } from '../../../src/domain/matching/input';
import { propose } from '../../../src/domain/matching/propose';
import { aCollege, aCollegeOf, aConsent, aProposal, aStudent, aTeacher } from './a-college';

/** «З-001 Н-001». */
function pairsOf(input: MatchingInput): readonly string[] {
  return propose(input).proposals.map(({ request, mentor }) => `${request} ${mentor}`);
}

describe('propose', () => {
  it('proposes nothing in an empty college', () => {
    const { proposals, unmatched } = propose(aCollege({ people: [], requests: [], mentors: [] }));

    expect({ proposals, unmatched }).toEqual({ proposals: [], unmatched: [] });
  });

  it('proposes a pair with its track, score, parts and remarks', () => {
    const input = aCollegeOf([{ tags: ['#сварка'], slots: ['2-after'] }], [{ tags: ['#сварка'], slots: ['2-after'] }]);

    expect(propose(input).proposals).toEqual([
      {
        request: 'З-001',
        mentor: 'Н-001',
        isPinned: false,
        track: 'teacher-student',
        score: 875,
        parts: [
          { criterion: 'tags', points: 750, most: 750, shared: ['#сварка'], lacking: [], beyond: 0 },
          { criterion: 'slots', points: 125, most: 250, common: ['2-after'], named: { mentee: 1, mentor: 1 } },
        ],
        remarks: [],
        others: { mentors: [], requests: [] },
      },
    ]);
  });

  it('proposes a pair even when nothing speaks for it', () => {
    expect(pairsOf(aCollegeOf([{}], [{}]))).toEqual(['З-001 Н-001']);
  });

  it('gives up the best pair when more people are served without it', () => {
    const input = aCollegeOf(
      [{ tags: ['#сварка'] }, { tags: ['#сварка', '#чертежи'], slots: ['1-after'] }],
      [
        { tags: ['#сварка'], slots: ['1-after'], offered: 1 },
        { tags: ['#танцы'], slots: ['2-after'], offered: 1 },
      ],
    );

    // З-001 could have full points with Н-001, who is the only one with time for З-002.
    expect(pairsOf(input)).toEqual(['З-001 Н-002', 'З-002 Н-001']);
  });

  it('takes the highest sum of scores among those that serve the same people', () => {
    const input = aCollegeOf(
      [{ tags: ['#а', '#б'] }, { tags: ['#а'] }],
      [
        { tags: ['#а'], offered: 1 },
        { tags: ['#б'], offered: 1 },
      ],
    );

    expect(pairsOf(input)).toEqual(['З-001 Н-002', 'З-002 Н-001']);
  });

  it('serves the more urgent request when places are short, whatever the score', () => {
    const input = aCollegeOf(
      [
        { tags: ['#а'], urgency: 1 },
        { tags: ['#б'], urgency: 2 },
      ],
      [{ tags: ['#а'], offered: 1 }],
    );

    expect(pairsOf(input)).toEqual(['З-002 Н-001']);
  });

  it('serves who has waited long before the more urgent one', () => {
    const input = aCollegeOf([{ urgency: 3 }, { unmatchedSince: '2026-09-01' }], [{ offered: 1 }]);

    expect(pairsOf(input)).toEqual(['З-002 Н-001']);
  });

  it('fills the places that confirmed pairs leave', () => {
    const places = [{ mentor: 'П-001', mentee: 'С-090', track: 'teacher-student' as const }];

    expect(pairsOf({ ...aCollegeOf([{}, {}], [{ offered: 2 }]), places })).toEqual(['З-001 Н-001']);
  });

  it('goes to the next mentor after the curator has declined one', () => {
    const input = aCollegeOf([{ tags: ['#а'] }], [{ tags: ['#а'] }, { tags: ['#б'] }]);
    const proposals = [aProposal({ status: 'declined', decidedOn: '2026-11-01' })];

    expect([pairsOf(input), pairsOf({ ...input, proposals })]).toEqual([['З-001 Н-001'], ['З-001 Н-002']]);
  });

  it('shares a mentor of two tracks out of one number of places', () => {
    const input = aCollegeOf([{}, {}], [{ offered: 1 }]);
    const people = [aStudent(), aTeacher({ id: 'С-002' }), aTeacher()];
    const consents = people.map(({ id }) => aConsent(id));

    const { proposals, unmatched } = propose({ ...input, people, consents });

    expect([...proposals, ...unmatched].map(({ request }) => request)).toEqual(['З-001', 'З-002']);
  });
});

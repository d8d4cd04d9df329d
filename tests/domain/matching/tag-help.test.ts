import { propose } from '../../../src/domain/matching/propose';
import { aCollegeOf, settingsWith } from './a-college';

describe('findTagHelp', () => {
  // With the new mentor З-001 may move too, and leaves a place to З-004, who asks for something else.
  it('tells how many more would be served with one mentor who has the tag', () => {
    const input = aCollegeOf(
      [
        { tags: ['#сварка'] },
        { tags: ['#сварка'] },
        { tags: ['#сварка'] },
        { tags: ['#танцы'] },
        { tags: ['#сварка'] },
      ],
      [{ tags: ['#черчение'], offered: 1 }],
    );

    expect(propose(input).help).toEqual([
      { tag: '#сварка', category: 'teacher', more: 3, requests: ['З-002', 'З-003', 'З-004'] },
      { tag: '#танцы', category: 'teacher', more: 1, requests: ['З-004'] },
    ]);
  });

  it('frees a place for somebody else when that serves one more', () => {
    // The only mentor has З-001, who asks for #сварка; one more mentor for #сварка takes З-001 and leaves the place to З-002.
    const input = aCollegeOf(
      [
        { tags: ['#сварка'], urgency: 3 },
        { tags: ['#сварка'], slots: ['1-after'] },
      ],
      [{ offered: 1 }],
    );

    expect(propose({ ...input, settings: settingsWith({ mentor_limit: '1' }) }).help).toEqual([
      { tag: '#сварка', category: 'teacher', more: 1, requests: ['З-002'] },
    ]);
  });

  it('asks for the kind of mentor that the requests want', () => {
    const input = aCollegeOf([{ tags: ['#сварка'], tracks: ['employer-student'] }], []);

    expect(propose(input).help.map(({ category }) => category)).toEqual(['employer']);
  });

  it('promises nothing where everybody is served, or where a paper is missing', () => {
    const input = aCollegeOf([{ tags: ['#сварка'] }], [{}]);

    expect(propose(input).help).toEqual([]);
    expect(propose({ ...input, consents: [] }).help).toEqual([]);
  });
});

describe('countTagDemand', () => {
  it('counts who asks, who is left, and the places of those who have the tag', () => {
    const input = aCollegeOf(
      [{ tags: ['#сварка'] }, { tags: ['#сварка', '#танцы'] }, { tags: ['#танцы'], status: 'paired' }],
      [
        { tags: ['#сварка'], offered: 1 },
        { tags: ['#сварка'], status: 'paused' },
      ],
    );

    expect(propose(input).demand).toEqual([
      { tag: '#сварка', asked: 2, left: 1, mentors: 1, places: 1 },
      { tag: '#танцы', asked: 1, left: 1, mentors: 0, places: 0 },
    ]);
  });
});

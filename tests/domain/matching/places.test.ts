import { countLoads, placesLeft } from '../../../src/domain/matching/places';
import { aMentor } from './a-college';

describe('placesLeft', () => {
  it.each([
    ['the college sets the limit when nobody else does', { offered: null, limit: null }, 0, 3],
    ['the mentor offers less', { offered: 2, limit: null }, 0, 2],
    ['the mentor offers more than the college allows', { offered: 5, limit: null }, 0, 3],
    ['the curator allows less', { offered: 2, limit: 1 }, 0, 1],
    ['the curator cannot go above the limit', { offered: 5, limit: 5 }, 0, 3],
    ['places are held', { offered: 3, limit: null }, 2, 1],
    ['more places are held than the mentor offers now', { offered: 1, limit: null }, 2, 0],
  ])('%s', (_, values, load, expected) => {
    expect(placesLeft(aMentor(values), load, 3)).toBe(expected);
  });
});

describe('countLoads', () => {
  it('counts mentees, in whatever track and pair', () => {
    const places = [
      { mentor: 'П-001', mentee: 'С-001', track: 'teacher-student' as const },
      { mentor: 'П-001', mentee: 'П-002', track: 'teacher-teacher' as const },
      { mentor: 'П-003', mentee: 'С-002', track: null },
    ];

    expect([...countLoads(places)]).toEqual([
      ['П-001', 2],
      ['П-003', 1],
    ]);
  });
});

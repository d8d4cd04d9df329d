import { check } from '../../../src/domain/matching/check';
import { propose, UnprovenResultError } from '../../../src/domain/matching/propose';
import { SLOTS } from '../../../src/domain/programme/slot';
import { aCollegeOf } from './a-college';

describe('propose, order and proof', () => {
  const college = aCollegeOf(
    Array.from({ length: 40 }, (_, at) => ({
      tags: [`#т${at % 7}`, `#т${at % 5}`],
      slots: SLOTS.filter((_slot, slot) => (slot * 5 + at) % 4 === 0),
      urgency: (at % 3) + 1,
    })),
    Array.from({ length: 15 }, (_, at) => ({
      tags: [`#т${at % 6}`, `#т${(at * 3) % 7}`],
      slots: SLOTS.filter((_slot, slot) => (slot * 7 + at) % 5 === 0),
      offered: (at % 3) + 1,
    })),
  );

  it.each([1, 2, 3, 4, 5])('proposes the same when the rows are shuffled (seed %i)', (seed) => {
    const shuffled = {
      ...college,
      requests: shuffle(college.requests, seed),
      mentors: shuffle(college.mentors, seed + 100),
      people: shuffle(college.people, seed + 200),
      consents: shuffle(college.consents, seed + 300),
    };

    expect(propose(shuffled)).toEqual(propose(college));
  });

  it('leaves every request either proposed or unmatched, and nobody over the places', () => {
    const { proposals, unmatched, problem, result } = propose(college);

    expect([...proposals, ...unmatched].map(({ request }) => request).sort()).toEqual(
      college.requests.map(({ id }) => id),
    );
    expect(check(problem, result)).toEqual([]);
    expect(proposals.map(({ score, parts }) => score - parts.reduce((sum, { points }) => sum + points, 0))).toEqual(
      proposals.map(() => 0),
    );
  });
});

/** A shuffle by a fixed seed (a linear congruential generator: enough to mix rows). */
function shuffle<T>(rows: readonly T[], seed: number): readonly T[] {
  const mixed = [...rows];
  let state = seed;
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const at = state % (last + 1);
    [mixed[last], mixed[at]] = [mixed[at]!, mixed[last]!];
  }
  return mixed;
}

describe('UnprovenResultError', () => {
  it('names what is wrong by codes and ids', () => {
    const error = new UnprovenResultError([
      { code: 'mentee-twice', ids: ['З-001'] },
      { code: 'sums-differ', ids: [] },
    ]);

    expect(error.message).toBe('The matching failed its check: mentee-twice З-001; sums-differ');
  });
});

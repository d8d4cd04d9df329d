/** Which side of a network seeks, and what it sees of the other. */

import { networkOf } from '../../../bench/matching/ours';
import { openMarket } from '../../../src/domain/matching/market';

/** Three mentees and two mentors: 0 may go to both, 1 to the second, 2 to the first. */
function networkWith(capacities: readonly number[]): ReturnType<typeof networkOf> {
  return networkOf({
    mentees: 3,
    mentors: 2,
    capacities: Int32Array.from(capacities),
    starts: Int32Array.of(0, 2, 3, 4),
    ends: Int32Array.of(0, 1, 1, 0),
    values: Int32Array.of(5, 6, 7, 8),
  });
}

const COSTS = { gains: Float64Array.of(5, 6, 7, 8), alone: Float64Array.of(10, 20, 30) };

describe('openMarket', () => {
  it('lets mentees seek where there is a place for everybody', () => {
    const { edges, demands, alone, capacities, isMentorsSeek } = openMarket(networkWith([2, 1]), COSTS);

    expect(isMentorsSeek).toBe(false);
    expect([...demands]).toEqual([1, 1, 1]);
    expect([...capacities]).toEqual([2, 1]);
    expect([...alone]).toEqual([10, 20, 30]);
    expect([...edges.targets]).toEqual([0, 1, 1, 0]);
    expect([...edges.gains]).toEqual([5, 6, 7, 8]);
  });

  it('lets mentors seek where places are short: a pair spares a mentee what being alone costs', () => {
    const { edges, demands, alone, capacities, isMentorsSeek } = openMarket(networkWith([1, 1]), COSTS);

    expect(isMentorsSeek).toBe(true);
    expect([...demands]).toEqual([1, 1]);
    expect([...capacities]).toEqual([1, 1, 1]);
    expect([...alone]).toEqual([0, 0]);
    expect([...edges.firsts].slice(0, 2)).toEqual([0, 2]);
    expect([...edges.ends]).toEqual([2, 4]);
    expect([...edges.targets]).toEqual([0, 2, 0, 1]);
    expect([...edges.gains]).toEqual([15, 38, 16, 27]);
  });

  it('counts no more places than edges', () => {
    expect([...openMarket(networkWith([1000, 1]), COSTS).capacities]).toEqual([2, 1]);
  });

  it('lets a mentor with more places than edges seek once more, so that room is left and costs nothing', () => {
    const crowded = { ...networkWith([1000, 1]), starts: Int32Array.of(0, 1, 2, 3), mentors: Int32Array.of(1, 1, 0) };

    expect([...openMarket(crowded, COSTS).demands]).toEqual([2, 1]);
  });
});

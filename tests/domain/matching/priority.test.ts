import { priorityOf } from '../../../src/domain/matching/priority';
import { addDays } from '../../../src/domain/shared/day';
import { aRequest, TODAY } from './a-college';

describe('priorityOf', () => {
  it.each([
    ['no urgency counts as the least', null, null, 1],
    ['the most urgent', 3, null, 3],
    ['a wait of 29 days changes nothing', 3, addDays(TODAY, -29), 3],
    ['a wait of 30 days stands above every urgency', 1, addDays(TODAY, -30), 4],
    ['those who wait stand by urgency among themselves', 3, addDays(TODAY, -200), 6],
  ])('%s', (_, urgency, unmatchedSince, expected) => {
    expect(priorityOf(aRequest({ urgency, unmatchedSince }), TODAY)).toBe(expected);
  });
});

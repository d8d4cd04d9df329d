import { priorityOf, waitingOrder } from '../../../src/domain/matching/priority';
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

describe('priorityOf, returned', () => {
  it('puts who has lost a mentor above every urgency', () => {
    expect(priorityOf(aRequest({ urgency: 2, returned: TODAY }), TODAY)).toBe(5);
  });
});

describe('waitingOrder', () => {
  it('goes by class, then by how long they wait, then by number', () => {
    const requests = [
      aRequest({ id: 'З-001' }),
      aRequest({ id: 'З-002', unmatchedSince: addDays(TODAY, -5) }),
      aRequest({ id: 'З-003', returned: TODAY }),
      aRequest({ id: 'З-004', urgency: 3 }),
    ];

    expect([...waitingOrder(requests, TODAY).keys()]).toEqual(['З-003', 'З-004', 'З-002', 'З-001']);
  });
});

import { type Confirmed, formPairs } from '../../../src/domain/pairs/confirm';
import type { Slot } from '../../../src/domain/programme/slot';
import { aMentor, aRequest, aStudent, aTeacher, TODAY } from '../matching/a-college';

/** The requests З-001 … of one mentor, each with the times named, and which of them end up together. */
function circlesOf(mentorSlots: readonly Slot[], ...requestSlots: readonly (readonly Slot[])[]): readonly string[] {
  const confirmed = requestSlots.map((slots, at): Confirmed => {
    const number = `00${at + 1}`;
    const person = `С-${number}`;
    return {
      request: aRequest({ id: `З-${number}`, person, slots }),
      mentor: aMentor({ slots: mentorSlots }),
      track: 'teacher-student',
      score: 50,
      origin: 'matching',
      mentee: aStudent({ id: person }),
      mentorPerson: aTeacher(),
    };
  });
  const formed = formPairs(confirmed, {
    pairIds: [],
    memberIds: [],
    loads: new Map(),
    today: TODAY,
    plannedEnd: '2027-06-15',
    newToken: () => 'token',
  });
  return formed.pairs.map(
    ({ pair, members }) => `${pair.type} ${pair.slot ?? '-'}: ${members.map(({ request }) => request).join(' ')}`,
  );
}

describe('formPairs', () => {
  it.each<[string, readonly string[], Parameters<typeof circlesOf>]>([
    ['one mentee is a pair', ['pair 1-after: З-001'], [['1-after'], ['1-after']]],
    [
      'a common time makes a circle',
      ['circle 2-after: З-001 З-002'],
      [['1-after', '2-after'], ['1-after', '2-after'], ['2-after']],
    ],
    [
      'who shares no time with the others is a pair',
      ['circle 1-after: З-001 З-003', 'pair 2-after: З-002'],
      [['1-after', '2-after'], ['1-after'], ['2-after'], ['1-after']],
    ],
    [
      'who named no time joins the most',
      ['circle 1-after: З-001 З-002 З-004', 'pair 2-after: З-003'],
      [['1-after', '2-after'], ['1-after'], ['1-after'], ['2-after'], []],
    ],
    ['nobody named a time: all together', ['circle -: З-001 З-002'], [[], [], []]],
    [
      'no time in common with the mentor: a pair each',
      ['pair -: З-001', 'pair -: З-002'],
      [['1-after'], ['2-after'], ['3-after']],
    ],
  ])('%s', (_, expected, slots) => {
    expect(circlesOf(...slots)).toEqual(expected);
  });
});

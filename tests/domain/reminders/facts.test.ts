import { type Consent, consents } from '../../../src/domain/bases/consents';
import { people, type Person } from '../../../src/domain/bases/people';
import { type Request, requests } from '../../../src/domain/bases/requests';
import type { Meeting } from '../../../src/domain/meetings/meeting-table';
import type { Pair } from '../../../src/domain/pairs/pair-table';
import { consentFacts, pairFacts, requestFacts, waitingFacts } from '../../../src/domain/reminders/facts';
import type { Fact } from '../../../src/domain/reminders/rule';
import { emptyRow } from '../../../src/domain/shared/change';
import { aMeeting, aMember, aPair, NEVER_AWAY } from '../meetings/pair-fixtures';

const TODAY = '2026-10-12';

function factsOf(rule: string, meetings: readonly Meeting[], pair: Pair = aPair()): readonly Fact[] {
  const members = [aMember(), aMember({ id: 'У-0002', mentee: 'С-002', left: '2026-10-01' })];
  return pairFacts({ pair, members, meetings, isAway: NEVER_AWAY }, TODAY).filter((fact) => fact.rule === rule);
}

describe('pairFacts', () => {
  it('names a planned meeting to both sides, but not to who has left', () => {
    expect(factsOf('R30', [aMeeting({ planned: '2026-10-13' })])).toEqual([
      { rule: 'R30', object: 'В-00001', day: '2026-10-13', people: ['П-001', 'С-001'], track: 'teacher-student' },
    ]);
  });

  it('names no meeting as coming that has passed', () => {
    expect(factsOf('R30', [aMeeting({ planned: '2026-10-11' })])).toEqual([]);
  });

  it('misses the reports of both sides after the day of a planned meeting', () => {
    expect(factsOf('R31', [aMeeting({ planned: '2026-10-11' })]).map(({ people }) => people)).toEqual([
      ['П-001'],
      ['С-001'],
    ]);
  });

  it.each([
    ['mentor/2026-10-05/held/2026-10-05T18:00:00', [['С-001']]],
    ['С-001/2026-10-05/held/2026-10-05T18:00:00', [['П-001']]],
  ])('misses only the report of the other side after %s', (reporters, owing) => {
    const meeting = aMeeting({ status: 'held', held: '2026-10-05', reporters });

    expect(factsOf('R31', [meeting]).map(({ people }) => people)).toEqual(owing);
  });

  it.each(['confirmed', 'missed', 'moved', 'cancelled'] as const)(
    'misses nothing of a meeting that is %s',
    (status) => {
      expect(factsOf('R31', [aMeeting({ status })])).toEqual([]);
    },
  );

  it('misses nothing on the day of the meeting itself', () => {
    expect(factsOf('R31', [aMeeting({ planned: TODAY })])).toEqual([]);
  });

  it('counts the gap from the last meeting, for the mentor', () => {
    const meetings = [
      aMeeting({ status: 'held', held: '2026-10-06' }),
      aMeeting({ id: 'В-00002', planned: '2026-10-19' }),
    ];

    expect(factsOf('R32', meetings)).toEqual([
      {
        rule: 'R32',
        object: '2026-001',
        day: '2026-10-06',
        people: ['П-001'],
        track: 'teacher-student',
        clock: { since: '2026-10-06', isAway: NEVER_AWAY, nextPlanned: '2026-10-19' },
      },
    ]);
  });

  it('counts the gap from the beginning of a pair that has not met, and not at all without one', () => {
    expect([factsOf('R32', [])[0]?.day, factsOf('R32', [], aPair({ start: null }))]).toEqual(['2026-10-05', []]);
  });

  it('waits for the order of a confirmed pair, until a document names it', () => {
    const confirmed = factsOf('R26', [], aPair({ status: 'confirmed' }));
    const ordered = factsOf('R26', [], aPair({ status: 'confirmed', document: 'Д-001' }));

    expect([confirmed.map(({ day }) => day), ordered]).toEqual([['2026-10-05'], []]);
  });

  it.each(['paused', 'finished', 'dissolved'] as const)('says nothing of a pair that is %s', (status) => {
    const pair = aPair({ status });

    expect(pairFacts({ pair, members: [aMember()], meetings: [aMeeting()], isAway: NEVER_AWAY }, TODAY)).toEqual([]);
  });
});

describe('requestFacts', () => {
  const unmatched: Request = {
    ...emptyRow(requests),
    id: 'З-001',
    person: 'С-001',
    status: 'unmatched',
    unmatchedSince: '2026-10-01',
    tracks: ['teacher-student', 'student-student'],
  };

  it('names a mentee without a pair to the trackLead of the first wish', () => {
    expect(requestFacts([unmatched])).toEqual([
      { rule: 'R25', object: 'З-001', day: '2026-10-01', people: [], track: 'teacher-student' },
    ]);
  });

  it('says nothing when the mentee has found a pair, or nobody knows since when there is none', () => {
    expect(
      requestFacts([
        { ...unmatched, status: 'paired' },
        { ...unmatched, unmatchedSince: null },
      ]),
    ).toEqual([]);
  });
});

describe('consentFacts', () => {
  const issued: Consent = {
    ...emptyRow(consents),
    id: 'Б-0001',
    person: 'П-001',
    kind: 'C1',
    status: 'issued',
    issued: '2026-10-01',
  };
  const person: Person = { ...emptyRow(people), id: 'П-001', category: 'teacher', birth: '1980-01-01' };

  it('asks an adult, too', () => {
    expect(consentFacts([issued], [person], TODAY)[0]?.people).toEqual(['П-001']);
  });

  it('does not ask a minor, whose guardian signs', () => {
    const minor: Person = { ...person, category: 'student', birth: '2010-01-01' };

    expect(consentFacts([issued], [minor], TODAY)[0]?.people).toEqual([]);
  });

  it.each(['needed', 'received', 'revoked', 'expired'] as const)('says nothing of a consent that is %s', (status) => {
    expect(consentFacts([{ ...issued, status }], [person], TODAY)).toEqual([]);
  });
});

describe('waitingFacts', () => {
  it('names what waits, to roles only', () => {
    expect(waitingFacts('R23', [{ object: 'ПР-001', since: '2026-10-08', track: null }])).toEqual([
      { rule: 'R23', object: 'ПР-001', day: '2026-10-08', people: [], track: null },
    ]);
  });
});

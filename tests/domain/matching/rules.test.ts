import type { Mentor } from '../../../src/domain/bases/mentors';
import type { Person } from '../../../src/domain/bases/people';
import type { Request } from '../../../src/domain/bases/requests';
import { findCandidates } from '../../../src/domain/matching/candidates';
import { criteria } from '../../../src/domain/matching/criteria-table';
import type { MatchingInput } from '../../../src/domain/matching/input';
import { bans } from '../../../src/domain/matching/proposal-table';
import { emptyRow } from '../../../src/domain/shared/change';
import { aCollege, aConsent, aMentor, aProposal, aRequest, aStudent, aTeacher, settingsWith, TODAY } from './a-college';

/** Everything that stands between the one request and the one mentor. */
function obstaclesIn(values: Partial<MatchingInput>): readonly string[] {
  const { field, refused } = findCandidates(aCollege(values));
  const own = field.mentees.flatMap(({ refusals }) => refusals);
  return [...own, ...refused.flatMap(({ byRule }) => Object.keys(byRule))];
}

const withRequest = (values: Partial<Request>): Partial<MatchingInput> => ({ requests: [aRequest(values)] });
const withMentor = (values: Partial<Mentor>): Partial<MatchingInput> => ({ mentors: [aMentor(values)] });
const withPeople = (student: Partial<Person>, mentor: Partial<Person>): Partial<MatchingInput> => ({
  people: [aStudent(student), aTeacher(mentor)],
});

describe('findCandidates, rules of the request', () => {
  it.each<[string, Partial<MatchingInput>, readonly string[]]>([
    ['takes an open request', {}, []],
    ['takes a request typed in by hand, without a status', withRequest({ status: null }), []],
    ['takes one who stayed without a pair', withRequest({ status: 'unmatched' }), []],
    ['refuses one who has a pair', withRequest({ status: 'paired' }), ['request-closed']],
    ['refuses one who has finished', withRequest({ status: 'finished' }), ['request-closed']],
    ['refuses a code that nobody has', withRequest({ person: 'С-099' }), ['mentee-unknown']],
    ['refuses a student on leave', withPeople({ status: 'leave' }, {}), ['mentee-inactive']],
    ['refuses a mentee without a consent', { consents: [aConsent('П-001')] }, ['mentee-consent-missing']],
  ])('%s', (_, values, expected) => {
    expect(obstaclesIn(values)).toEqual(expected);
  });

  it('asks for the consent of the guardian while the mentee is a minor', () => {
    const minor = withPeople({ birth: '2010-03-01' }, {});
    const guardian = [aConsent('С-001', 'C2'), aConsent('П-001')];

    expect([obstaclesIn(minor), obstaclesIn({ ...minor, consents: guardian })]).toEqual([
      ['mentee-consent-missing'],
      [],
    ]);
  });

  it('does not count a consent that was withdrawn or has run out', () => {
    const withdrawn = [aConsent('С-001', 'C1', { status: 'revoked' }), aConsent('П-001')];
    const runOut = [aConsent('С-001', 'C1', { validTo: '2026-11-09' }), aConsent('П-001')];

    expect([withdrawn, runOut].map((consents) => obstaclesIn({ consents }))).toEqual([
      ['mentee-consent-missing'],
      ['mentee-consent-missing'],
    ]);
  });

  it('takes the first of two requests of a person that may end in one track', () => {
    const requests = [aRequest({ id: 'З-002' }), aRequest({ id: 'З-001' })];

    const { field, edges } = findCandidates(aCollege({ requests }));

    expect(field.mentees.map(({ request, refusals }) => [request.id, refusals])).toEqual([
      ['З-001', []],
      ['З-002', ['request-repeated']],
    ]);
    expect(edges.map(({ request }) => request)).toEqual(['З-001']);
  });

  it('takes both requests of a person for different tracks', () => {
    const requests = [
      aRequest({ tracks: ['teacher-student'] }),
      aRequest({ id: 'З-002', tracks: ['student-student'] }),
    ];

    expect(findCandidates(aCollege({ requests })).field.mentees.map(({ refusals }) => refusals)).toEqual([[], []]);
  });
});

describe('findCandidates, rules of the mentor', () => {
  it.each<[string, Partial<MatchingInput>, readonly string[]]>([
    ['takes a selected mentor', withMentor({ status: 'selected' }), []],
    ['takes a mentor recommended with a condition', withMentor({ recommended: 'conditionally' }), []],
    ['refuses a code that nobody has', withMentor({ person: 'П-099' }), ['mentor-unknown', 'track-differs']],
    ['refuses a dismissed mentor', withPeople({}, { status: 'dismissed' }), ['mentor-inactive']],
    ['refuses a paused mentor', withMentor({ status: 'paused' }), ['mentor-inactive']],
    ['refuses a mentor who has left', withMentor({ status: 'gone' }), ['mentor-inactive']],
    ['refuses a candidate', withMentor({ status: 'candidate' }), ['mentor-not-in-registry']],
    ['refuses a mentor without a status', withMentor({ status: null }), ['mentor-not-in-registry']],
    ['refuses a mentor not recommended', withMentor({ recommended: 'no' }), ['mentor-not-recommended']],
    ['refuses a mentor without a consent', { consents: [aConsent('С-001')] }, ['mentor-consent-missing']],
    ['refuses a mentor whom the curator allows nobody', withMentor({ limit: 0 }), ['mentor-full']],
  ])('%s', (_, values, expected) => {
    expect(obstaclesIn(values)).toEqual(expected);
  });

  it('refuses a mentor whose places are held', () => {
    const places = [{ mentor: 'П-001', mentee: 'С-050', track: 'teacher-student' as const }];

    expect([obstaclesIn({ ...withMentor({ offered: 1 }), places }), obstaclesIn({ places })]).toEqual([
      ['mentor-full'],
      [],
    ]);
  });

  it('counts the first of two rows of one mentor', () => {
    const mentors = [aMentor({ id: 'Н-002' }), aMentor()];

    const { edges, refused } = findCandidates(aCollege({ mentors }));

    expect(edges.map(({ mentor }) => mentor)).toEqual(['Н-001']);
    expect(refused.map(({ byRule }) => byRule)).toEqual([{ 'mentor-repeated': 1 }]);
  });

  it('counts a later row of a mentor when the first is out of the question', () => {
    const mentors = [aMentor({ status: 'gone' }), aMentor({ id: 'Н-002' })];

    expect(findCandidates(aCollege({ mentors })).edges.map(({ mentor }) => mentor)).toEqual(['Н-002']);
  });
});

describe('findCandidates, rules of the pair', () => {
  const employer = { category: 'employer' as const };
  const minor: Partial<MatchingInput> = {
    people: [aStudent({ birth: '2010-03-01' }), aTeacher(employer)],
    consents: [aConsent('С-001', 'C2'), aConsent('П-001')],
  };
  const banned = (until: string | null): Partial<MatchingInput> => ({
    bans: [{ ...emptyRow(bans), id: 'Х-01', one: 'П-001', other: 'С-001', until }],
  });

  it.each<[string, Partial<MatchingInput>, readonly string[]]>([
    ['refuses a track that the request does not name', withRequest({ tracks: ['student-student'] }), ['track-differs']],
    ['refuses a track that the mentor does not serve', withMentor({ tracks: ['teacher-teacher'] }), ['track-differs']],
    ['takes a track that both name', { ...withRequest({ tracks: ['teacher-student'] }) }, []],
    ['refuses one on the list «Не объединять в пару»', banned(null), ['banned']],
    ['still refuses on the last day of the list', banned(TODAY), ['banned']],
    ['takes the two when the term of the list is over', banned('2026-11-09'), []],
    ['takes the two when only one named the time', withRequest({ slots: ['1-after'] }), []],
    [
      'refuses two who have no time in common',
      { ...withRequest({ slots: ['1-after'] }), ...withMentor({ slots: ['2-after', '1-before'] }) },
      ['no-common-slot'],
    ],
    ['refuses an outsider without a checked record for a minor', minor, ['record-check-missing']],
    ['takes an outsider with a checked record', { ...minor, ...withMentor({ recordChecked: '2026-09-01' }) }, []],
    ['takes an outsider for an adult', withPeople({}, employer), []],
    [
      'refuses a mentor whom the mentee is unwilling to work with',
      { choices: [{ chooser: 'С-001', chosen: 'П-001', rank: 'unwilling' }] },
      ['unwilling'],
    ],
    [
      'refuses a mentee whom the mentor is unwilling to work with',
      { choices: [{ chooser: 'П-001', chosen: 'С-001', rank: 'unwilling' }] },
      ['unwilling'],
    ],
    [
      'refuses a proposal that the curator has declined',
      { proposals: [aProposal({ status: 'declined', decidedOn: '2026-09-02' })] },
      ['declined-before'],
    ],
    [
      'forgets what was declined in another school year',
      { proposals: [aProposal({ status: 'declined', decidedOn: '2026-08-31' })] },
      [],
    ],
    ['makes drafts anew', { proposals: [aProposal({ status: 'proposed' })] }, []],
    [
      'refuses a second mentor in one track',
      { places: [{ mentor: 'П-050', mentee: 'С-001', track: 'teacher-student' }] },
      ['already-paired'],
    ],
    [
      'takes a mentor in another track',
      { places: [{ mentor: 'С-050', mentee: 'С-001', track: 'student-student' }] },
      [],
    ],
    ['refuses a score below the minimum', { settings: settingsWith({ min_score: '1' }) }, ['below-minimum']],
  ])('%s', (_, values, expected) => {
    expect(obstaclesIn(values)).toEqual(expected);
  });

  it('never makes somebody the own mentor', () => {
    const values = { people: [aStudent()], mentors: [aMentor({ person: 'С-001' })] };

    expect(obstaclesIn(values)).toEqual(['same-person']);
  });

  it('takes a score that just reaches the minimum', () => {
    const values = {
      ...withRequest({ slots: ['1-after'] }),
      ...withMentor({ slots: ['1-after'] }),
    };

    const found = ['50', '51'].map((min_score) => obstaclesIn({ ...values, settings: settingsWith({ min_score }) }));

    expect(found).toEqual([[], ['below-minimum']]);
  });
});

describe('findCandidates, required criteria', () => {
  const required = [{ ...emptyRow(criteria), id: 'tags', weight: 30, required: true }];

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['takes a pair that shares a tag', ['#а', '#б'], ['#б'], []],
    ['refuses a pair that shares none', ['#а'], ['#б'], ['required-tags']],
    ['takes a pair of which one has no tags', ['#а'], [], []],
  ])('%s', (_, asked, offered, expected) => {
    const values = { criteria: required, ...withRequest({ tags: asked }), ...withMentor({ tags: offered }) };

    expect(obstaclesIn(values)).toEqual(expected);
  });

  it('asks for nothing in a track where the criterion has no weight', () => {
    const rows = [{ ...emptyRow(criteria), id: 'tags', required: true, weightTeacherStudent: 0 }];
    const values = { criteria: rows, ...withRequest({ tags: ['#а'] }), ...withMentor({ tags: ['#б'] }) };

    expect(obstaclesIn(values)).toEqual([]);
  });
});

describe('findCandidates, counts', () => {
  const people = [aStudent(), aTeacher(), aTeacher({ id: 'П-002' }), aTeacher({ id: 'П-003' })];
  const mentors = [
    aMentor({ status: 'candidate', recommended: 'no' }),
    aMentor({ id: 'Н-002', person: 'П-002', status: 'candidate' }),
    aMentor({ id: 'Н-003', person: 'П-003', limit: 0 }),
  ];

  it('counts a mentor under each rule broken, and apart who breaks one rule only', () => {
    const { refused } = findCandidates(aCollege({ people, mentors }));

    expect(refused).toEqual([
      {
        request: 'З-001',
        byRule: { 'mentor-not-in-registry': 2, 'mentor-not-recommended': 1, 'mentor-full': 1 },
        byThisAlone: { 'mentor-not-in-registry': 1, 'mentor-full': 1 },
      },
    ]);
  });

  it('does not promise a candidate who would fall below the minimum anyway', () => {
    const settings = settingsWith({ min_score: '10' });

    const { refused } = findCandidates(aCollege({ people, mentors, settings }));

    expect(refused.map(({ byThisAlone }) => byThisAlone)).toEqual([{}]);
  });
});

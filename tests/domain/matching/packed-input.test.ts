import { packInput, unpackInput } from '../../../src/domain/matching/packed-input';
import { propose } from '../../../src/domain/matching/propose';
import { yearsBetween } from '../../../src/domain/shared/day';
import { aProposal, aStudent, aTeacher, aCollege, settingsWith } from './a-college';
import { bigCollege } from './big-college';

describe('packInput', () => {
  const college = {
    ...bigCollege(60, 15),
    settings: settingsWith({
      mentor_limit: '4',
      min_score: '20',
      stay_bonus: '7',
      raise_weakest: 'да',
      choice_first: 'да',
    }),
    bans: [{ id: 'Х-01', one: 'С-003', other: 'П-002', until: null, reason: 'Ссора' }],
    proposals: [
      aProposal({ id: 'ПР-001', request: 'З-004', mentor: 'Н-003', status: 'declined', decidedOn: '2026-10-01' }),
      aProposal({ id: 'ПР-002', request: 'З-005', mentor: 'Н-004', status: 'proposed', pinned: true }),
      aProposal({ id: 'ПР-003', request: 'З-006', mentor: 'Н-004', status: 'outdated' }),
    ],
    choices: [{ chooser: 'С-007', chosen: 'П-005', rank: 1 as const }],
  };

  it('carries all that the matching reads: the same pairs come out', () => {
    const unpacked = unpackInput(packInput(college));

    expect(propose(unpacked)).toEqual(propose(college));
  });

  it('carries names in short and ages instead of birthdays, and no contact', () => {
    const [student] = unpackInput(packInput(college)).people;

    const packed = packInput({ ...college, settings: settingsWith({ curator_email: 'curator@college.example' }) });

    expect([student?.last, student?.first]).toEqual([expect.stringMatching(/^\S+ [А-Я]\. И\.$/), '']);
    expect(college.people.filter(({ email, birth }) => packed.includes(email) || packed.includes(`${birth}`))).toEqual(
      [],
    );
    expect(packed).not.toMatch(/Ссора|\+7 900|curator@/);
  });

  it('leaves at home what people have told of themselves and no rule reads', () => {
    const told = {
      ...college,
      requests: college.requests.map((request) => ({ ...request, hobbies: 'Шахматы', importance: 4 })),
      mentors: college.mentors.map((mentor) => ({ ...mentor, interests: 'Походы', preference: 'Без опозданий' })),
    };

    const packed = packInput(told);

    expect([packed.match(/Шахматы|Походы|Без опозданий/), propose(unpackInput(packed))]).toEqual([
      null,
      propose(college),
    ]);
  });

  it.each([
    ['2008-11-10', '2026-11-10'],
    ['2008-11-11', '2026-11-10'],
    ['2008-02-29', '2027-02-28'],
    ['2009-03-01', '2028-02-29'],
  ])('keeps the age of one born on %s as of %s', (birth, today) => {
    const input = aCollege({ people: [aStudent({ birth }), aTeacher()], today });

    const [student] = unpackInput(packInput(input)).people;

    expect(yearsBetween(student!.birth!, today)).toBe(yearsBetween(birth, today));
  });

  it('leaves an unknown birthday unknown', () => {
    const input = aCollege({ people: [aStudent({ birth: null }), aTeacher()] });

    expect(unpackInput(packInput(input)).people[0]?.birth).toBeNull();
  });
});

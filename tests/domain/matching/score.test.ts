import type { Mentor } from '../../../src/domain/bases/mentors';
import type { Request } from '../../../src/domain/bases/requests';
import { findCandidates } from '../../../src/domain/matching/candidates';
import type { MatchingInput } from '../../../src/domain/matching/input';
import { criteria } from '../../../src/domain/matching/criteria-table';
import { propose } from '../../../src/domain/matching/propose';
import { emptyRow } from '../../../src/domain/shared/change';
import { aCollege, aCollegeOf, aGroup, aMentor, aRequest, aStudent, aTag, aTeacher } from './a-college';

/** «criterion points/most» for the one pair. */
function partsIn(request: Partial<Request>, mentor: Partial<Mentor>, more: Partial<MatchingInput> = {}): string[] {
  const input = aCollege({ requests: [aRequest(request)], mentors: [aMentor(mentor)], ...more });
  return propose(input).proposals.flatMap(({ parts }) =>
    parts.map(({ criterion, points, most }) => `${criterion} ${points}/${most}`),
  );
}

describe('propose, score', () => {
  it('scores nothing where nothing is known of both', () => {
    const input = aCollege({ requests: [aRequest({ tags: ['#сварка'], slots: ['1-after'] })] });

    expect(propose(input).proposals.map(({ score, parts }) => ({ score, parts }))).toEqual([{ score: 0, parts: [] }]);
  });

  it.each<[string, readonly string[], readonly string[], string]>([
    ['all tags shared', ['#сварка'], ['#сварка', '#танцы'], 'tags 1000/1000'],
    ['a synonym', ['#сварщик'], ['#сварка'], 'tags 1000/1000'],
    ['one of two', ['#сварка', '#черчение'], ['#черчение'], 'tags 500/1000'],
    ['none', ['#сварка'], ['#танцы'], 'tags 0/1000'],
  ])('scores tags: %s', (_, asked, offered, expected) => {
    const tags = [aTag('#сварка', 'сварщик')];

    expect(partsIn({ tags: asked }, { tags: offered }, { tags })).toEqual([expected]);
  });

  it('scores a rare tag above a common one', () => {
    const people = [aStudent(), ...[1, 2, 3, 4].map((at) => aTeacher({ id: `П-00${at}` }))];
    const tagsOf = [['#редкий'], ['#частый'], ['#частый'], ['#частый']];
    const mentors = tagsOf.map((tags, at) => aMentor({ id: `Н-00${at + 1}`, person: `П-00${at + 1}`, tags }));
    const requests = [aRequest({ tags: ['#редкий', '#частый'] })];

    const { edges } = findCandidates(aCollege({ people, mentors, requests }));

    expect(edges.map(({ score }) => score)).toEqual([750, 250, 250, 250]);
  });

  it.each<[string, Request['slots'], Mentor['slots'], string]>([
    ['one common slot', ['1-after', '3-after'], ['1-after'], 'slots 500/1000'],
    ['two', ['1-after', '3-after'], ['3-after', '1-after'], 'slots 1000/1000'],
    ['three', ['1-after', '2-after', '3-after'], ['1-after', '2-after', '3-after'], 'slots 1000/1000'],
  ])('scores time: %s', (_, mentee, mentor, expected) => {
    expect(partsIn({ slots: mentee }, { slots: mentor })).toEqual([expected]);
  });

  it.each<[string, Partial<Request>, Partial<Mentor>, string]>([
    ['the same frequency', { frequency: 'weekly' }, { frequency: 'weekly' }, 'rhythm 1000/1000'],
    ['the next frequency', { frequency: 'weekly' }, { frequency: 'fortnightly' }, 'rhythm 500/1000'],
    ['the frequency after the next', { frequency: 'often' }, { frequency: 'fortnightly' }, 'rhythm 0/1000'],
    ['the same format', { mode: 'remote' }, { mode: 'remote' }, 'rhythm 1000/1000'],
    ['mixed with another format', { mode: 'mixed' }, { mode: 'remote' }, 'rhythm 500/1000'],
    ['opposite formats', { mode: 'in-person' }, { mode: 'remote' }, 'rhythm 0/1000'],
    [
      'frequency and format alike',
      { frequency: 'weekly', mode: 'remote' },
      { frequency: 'weekly', mode: 'in-person' },
      'rhythm 500/1000',
    ],
  ])('scores rhythm: %s', (_, request, mentor, expected) => {
    expect(partsIn(request, mentor)).toEqual([expected]);
  });

  it.each<[string, Partial<Mentor>, string]>([
    ['an age within bounds', { ageFrom: 20, ageTo: 20 }, 'preferences 1000/1000'],
    ['an age below', { ageFrom: 21 }, 'preferences 0/1000'],
    ['an age above', { ageTo: 19 }, 'preferences 0/1000'],
  ])('scores preferences: %s', (_, mentor, expected) => {
    expect(partsIn({}, mentor)).toEqual([expected]);
  });

  it.each<[string, number, string, string]>([
    ['an older student of the speciality', 3, 'Сварочное производство', 'preferences 1000/1000'],
    ['a student of the same course', 2, 'Сварочное производство', 'preferences 750/1000'],
    ['a younger student of another speciality', 1, 'Экономика', 'preferences 0/1000'],
  ])('scores preferences: %s', (_, course, speciality, expected) => {
    const people = [aStudent({ group: 'СВ-21' }), aStudent({ id: 'С-002', group: 'св – 31' })];
    const groups = [aGroup('СВ-21', 2), aGroup('СВ-31', course, speciality)];

    expect(partsIn({}, { person: 'С-002' }, { people, groups })).toEqual([expected]);
  });

  it.each<[string, NonNullable<MatchingInput['choices']>, string]>([
    [
      'first on both sides',
      [
        { chooser: 'С-001', chosen: 'П-001', rank: 1 },
        { chooser: 'П-001', chosen: 'С-001', rank: 1 },
      ],
      'choice 1000/1000',
    ],
    [
      'second and third',
      [
        { chooser: 'С-001', chosen: 'П-001', rank: 2 },
        { chooser: 'П-001', chosen: 'С-001', rank: 3 },
      ],
      'choice 500/1000',
    ],
    ['of one side alone', [{ chooser: 'С-001', chosen: 'П-001', rank: 2 }], 'choice 667/1000'],
    ['of somebody else', [{ chooser: 'С-001', chosen: 'П-009', rank: 1 }], 'choice 0/1000'],
  ])('scores a choice: %s', (_, choices, expected) => {
    expect(partsIn({}, {}, { choices })).toEqual([expected]);
  });

  it('adds the parts up to the score', () => {
    const request = { tags: ['#а', '#б', '#в'], slots: ['1-after'] as const, frequency: 'weekly' as const };
    const mentor = { tags: ['#а', '#б'], slots: ['1-after'] as const, frequency: 'often' as const, ageFrom: 18 };
    const input = aCollege({ requests: [aRequest(request)], mentors: [aMentor(mentor)] });

    const { proposals } = propose(input);

    expect(proposals.map(({ score, parts }) => [score, parts.map(({ points, most }) => `${points}/${most}`)])).toEqual([
      [667, ['333/500', '84/167', '84/167', '166/166']],
    ]);
  });

  it('leaves a criterion of weight 0 out of the parts', () => {
    const answers = { tags: ['#а'], slots: ['1-after', '2-after'] as const };
    const weights = [{ ...emptyRow(criteria), id: 'tags', weight: 0 }];

    expect(partsIn(answers, answers, { criteria: weights })).toEqual(['slots 1000/1000']);
  });

  it('gives full points for choice to two who wish to go on, and nothing to the others for that', () => {
    const goingOn = [{ mentor: 'П-001', mentee: 'С-001' }];
    const input = aCollegeOf([{}, {}], [{}, {}]);

    const { edges } = findCandidates({ ...input, goingOn });

    expect(edges.map(({ request, mentor, score }) => `${request} ${mentor} ${score}`)).toEqual([
      'З-001 Н-001 1000',
      'З-001 Н-002 0',
      'З-002 Н-001 0',
      'З-002 Н-002 0',
    ]);
  });

  it('weighs a pair by its own track', () => {
    const rows = [{ ...emptyRow(criteria), id: 'slots', weight: 10, weightTeacherStudent: 0 }];
    const answers = { tags: ['#а'], slots: ['1-after'] as const };

    expect(partsIn(answers, answers, { criteria: rows })).toEqual(['tags 1000/1000']);
  });
});

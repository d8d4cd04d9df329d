import { openGround } from '../../../src/domain/matching/ground';
import { begin, choicesIn, decide, type Act } from '../../../src/sidebar/board/choices';
import {
  filterMentees,
  filterMentors,
  groupsOf,
  menteeRows,
  mentorRows,
  NO_FILTER,
} from '../../../src/sidebar/board/rows';
import {
  movedBetween,
  nextSituation,
  openSituation,
  pinnedInTheWay,
  priceOf,
} from '../../../src/sidebar/board/situation';
import { aCollegeOf, aProposal } from '../../domain/matching/a-college';

const NAMES = ['Белов', 'Авдеев', 'Ёжиков'];

/** Three who ask for what two teach; the first mentor has one place, the second two. */
const base = aCollegeOf(
  [{ tags: ['#а'] }, { tags: ['#б'] }, { tags: ['#б'], status: 'in-base' }],
  [
    { tags: ['#а'], offered: 1 },
    { tags: ['#б'], offered: 1 },
  ],
);
const college = {
  ...base,
  people: base.people.map((person, at) => ({
    ...person,
    last: NAMES[at] ?? 'Учителев',
    first: 'Ия',
    group: at < 3 ? `ГР-${at % 2}` : '',
  })),
};
const opening = openSituation(openGround(college), choicesIn(college.proposals));

function after(...acts: readonly Act[]) {
  return nextSituation(opening, acts.reduce(decide, begin(opening.choices)).now);
}

describe('openSituation', () => {
  it('shows the best pairs, people in the order of names, ё beside е', () => {
    expect(menteeRows(opening).map(({ name, mentor, score }) => [name, mentor !== undefined, score])).toEqual([
      ['Авдеев И.', true, 1000],
      ['Белов И.', true, 1000],
      ['Ёжиков И.', false, undefined],
    ]);
  });

  it('has no price before the first decision, and none to tell', () => {
    expect([priceOf(opening), movedBetween(opening.answer, opening.current)]).toEqual([{ people: 0, points: 0 }, []]);
  });
});

describe('nextSituation', () => {
  it('counts what a decision costs against the best without any', () => {
    const crossed = after({ kind: 'pin', pairing: { request: 'З-001', mentor: 'Н-002' } });

    expect(priceOf(crossed)).toEqual({ people: 0, points: 2000 });
    expect(movedBetween(opening.current, crossed.current)).toEqual(['З-001', 'З-002']);
  });

  it('counts people before points', () => {
    const forbidden = after(
      { kind: 'forbid', pairing: { request: 'З-002', mentor: 'Н-002' } },
      { kind: 'forbid', pairing: { request: 'З-003', mentor: 'Н-002' } },
      { kind: 'pin', pairing: { request: 'З-001', mentor: 'Н-001' } },
    );

    expect(priceOf(forbidden)).toEqual({ people: 1, points: 1000 });
  });

  it('counts a pin that stands in the workbook already', () => {
    const proposals = [aProposal({ request: 'З-001', mentor: 'Н-002', status: 'proposed', pinned: true })];
    const pinned = openSituation(openGround({ ...college, proposals }), choicesIn(proposals));

    expect(priceOf(pinned)).toEqual({ people: 0, points: 2000 });
  });
});

describe('pinnedInTheWay', () => {
  it('names those whose pins take all places of the mentor', () => {
    const pinned = after({ kind: 'pin', pairing: { request: 'З-002', mentor: 'Н-002' } });

    expect(pinnedInTheWay(pinned, 'З-003', 'Н-002')).toEqual(['З-002']);
    expect(pinnedInTheWay(pinned, 'З-002', 'Н-002')).toEqual([]);
    expect(pinnedInTheWay(pinned, 'З-003', 'Н-001')).toEqual([]);
  });
});

describe('filterMentees', () => {
  const tagsOf = (id: string) => opening.mentees.get(id)?.tags.keys() ?? [];
  const found = (filter: Partial<typeof NO_FILTER>, situation = opening) =>
    filterMentees(menteeRows(situation), { ...NO_FILTER, ...filter }, tagsOf).map(({ id }) => id);

  it.each([
    [{}, ['З-002', 'З-001', 'З-003']],
    [{ text: 'ежик' }, ['З-003']],
    [{ text: 'авд #б' }, ['З-002']],
    [{ text: 'с-001' }, ['З-001']],
    [{ text: 'никто' }, []],
    [{ group: 'ГР-0' }, ['З-001', 'З-003']],
    [{ track: 'teacher-student' as const }, ['З-002', 'З-001', 'З-003']],
    [{ track: 'student-student' as const }, ['З-003']],
    [{ show: 'unmatched' as const }, ['З-003']],
    [{ show: 'changed' as const }, []],
    [{ show: 'pinned' as const }, []],
    [{ show: 'remarks' as const }, ['З-002', 'З-001']],
  ])('finds by %j', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('finds what a decision has changed and pinned', () => {
    const crossed = after({ kind: 'pin', pairing: { request: 'З-001', mentor: 'Н-002' } });

    expect([found({ show: 'changed' }, crossed), found({ show: 'pinned' }, crossed)]).toEqual([
      ['З-002', 'З-001'],
      ['З-001'],
    ]);
  });
});

describe('filterMentors', () => {
  it('finds mentors by their mentees, their #tags and their free places', () => {
    const rows = mentorRows(after({ kind: 'forbid', pairing: { request: 'З-001', mentor: 'Н-001' } }));
    const found = (filter: Partial<typeof NO_FILTER>) =>
      filterMentors(rows, { ...NO_FILTER, ...filter }, (id) => opening.mentors.get(id)?.tags ?? []).map(({ id }) => id);

    expect([found({}), found({ text: '#а' }), found({ text: 'учителев' }), found({ show: 'unmatched' })]).toEqual([
      ['Н-001', 'Н-002'],
      ['Н-001'],
      ['Н-001', 'Н-002'],
      [],
    ]);
  });
});

describe('groupsOf', () => {
  it('lists each group once', () => {
    expect(groupsOf(opening)).toEqual(['ГР-0', 'ГР-1']);
  });
});

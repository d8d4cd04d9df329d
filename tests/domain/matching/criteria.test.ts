import { CRITERIA, type CriterionId, readStandards } from '../../../src/domain/matching/criteria';
import { criteria, type CriterionRow } from '../../../src/domain/matching/criteria-table';
import type { Track } from '../../../src/domain/programme/track';
import { emptyRow } from '../../../src/domain/shared/change';

const ALL = CRITERIA.map(({ id }) => id);

function row(id: string, weight: number | null, values: Partial<CriterionRow> = {}): CriterionRow {
  return { ...emptyRow(criteria), id, weight, ...values };
}

function bitsOf(ids: readonly CriterionId[]): number {
  return ALL.reduce((bits, id, at) => (ids.includes(id) ? bits | (1 << at) : bits), 0);
}

/** What each criterion gives at most, where only these have data. */
function points(present: readonly CriterionId[], rows: readonly CriterionRow[] = [], track?: Track): readonly number[] {
  return readStandards(rows).of(track).deal(bitsOf(present));
}

describe('readStandards', () => {
  it('deals the scale out by the weights', () => {
    expect(points(ALL)).toEqual([400, 300, 100, 100, 100]);
  });

  it('keeps the proportion of the others when a criterion has no data', () => {
    expect(points(['tags', 'slots', 'rhythm', 'preferences'])).toEqual([0, 500, 167, 167, 166]);
  });

  it('gives everything to the only criterion with data', () => {
    expect(points(['preferences'])).toEqual([0, 0, 0, 0, 1000]);
  });

  it('deals nothing out when no criterion has data', () => {
    expect(points([])).toEqual([0, 0, 0, 0, 0]);
  });

  it('takes the weights of the sheet, whatever their sum', () => {
    expect(points(['tags', 'slots'], [row('tags', 20), row('slots', 60)])).toEqual([0, 250, 750, 0, 0]);
  });

  it('takes a criterion of weight 0 out', () => {
    expect(points(['tags', 'slots'], [row('tags', 0)])).toEqual([0, 0, 1000, 0, 0]);
  });

  it('keeps the first weight of a row that is empty, and passes over an unknown one', () => {
    expect(points(['tags', 'slots'], [row('tags', null), row('colour', 50)])).toEqual([0, 750, 250, 0, 0]);
  });

  it('deals out the whole scale for any weights', () => {
    for (let weight = 1; weight <= 100; weight += 1) {
      const dealt = points(ALL, [row('tags', weight), row('slots', 7), row('rhythm', 13)]);

      expect(dealt.reduce((sum, most) => sum + most, 0)).toBe(1000);
    }
  });

  it('takes the weight of the track where one is typed', () => {
    const rows = [row('tags', 20, { weightTeacherTeacher: 60 }), row('slots', 20)];

    expect(points(['tags', 'slots'], rows, 'teacher-teacher')).toEqual([0, 750, 250, 0, 0]);
    expect(points(['tags', 'slots'], rows, 'student-student')).toEqual([0, 500, 500, 0, 0]);
  });

  it('takes a criterion out of one track by a weight of 0 there', () => {
    const rows = [row('tags', 30, { weightStudentStudent: 0, required: true })];
    const standards = readStandards(rows);

    expect(points(['tags', 'slots'], rows, 'student-student')).toEqual([0, 0, 1000, 0, 0]);
    expect(standards.of('student-student').required).toBe(0);
    expect(standards.of('teacher-student').required).toBe(bitsOf(['tags']));
  });

  it('names a criterion that the programme does not know', () => {
    expect(readStandards([row('colour', 50)]).faults).toEqual([{ code: 'unknown-criterion', criterion: 'colour' }]);
  });

  it('counts the first weights in a track where all are 0, and names the track', () => {
    const none = ALL.map((id) => row(id, 10, { weightTeacherTeacher: 0 }));
    const standards = readStandards(none);

    expect(standards.of('teacher-teacher').deal(bitsOf(ALL))).toEqual([400, 300, 100, 100, 100]);
    expect(standards.of('student-student').deal(bitsOf(ALL))).toEqual([200, 200, 200, 200, 200]);
    expect(standards.faults).toEqual([{ code: 'no-weight-left', track: 'teacher-teacher' }]);
  });

  it('leaves mutual choice out where it stands above all points', () => {
    const standards = readStandards([], { withoutChoice: true });

    expect(standards.of(undefined).deal(bitsOf(ALL))).toEqual([0, 500, 167, 167, 166]);
  });
});

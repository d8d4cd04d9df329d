import { createDealer, CRITERIA, type CriterionId } from '../../../src/domain/matching/criteria';
import { criteria, type CriterionRow } from '../../../src/domain/matching/proposal-table';
import { emptyRow } from '../../../src/domain/shared/change';

const ALL = CRITERIA.map(({ id }) => id);

function row(id: string, weight: number | null): CriterionRow {
  return { ...emptyRow(criteria), id, weight };
}

/** What each criterion gives at most, where only these have data. */
function points(present: readonly CriterionId[], rows: readonly CriterionRow[] = []): readonly number[] {
  return createDealer(rows)(ALL.reduce((bits, id, at) => (present.includes(id) ? bits | (1 << at) : bits), 0));
}

describe('createDealer', () => {
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
});

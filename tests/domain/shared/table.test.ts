import { text } from '../../../src/domain/shared/column';
import { countingIds, id, idSeries, nextId, table } from '../../../src/domain/shared/table';

describe('nextId', () => {
  it.each([
    [[], 'З-001'],
    [['З-001', 'З-002'], 'З-003'],
    [['З-005', 'З-002'], 'З-006'],
    [['З-999'], 'З-1000'],
    [['Н-007', 'Z-009'], 'З-001'],
    [['З-1234e567', 'З-0x10', 'З-', 'З-ё'], 'З-001'],
  ])('goes on above %p with %s', (taken, next) => {
    expect(nextId('З-', new Set(taken))).toBe(next);
  });

  it('fills as many digits as told', () => {
    expect(nextId('Б-', new Set(['Б-9']), 5)).toBe('Б-00010');
  });
});

describe('idSeries', () => {
  it('gives one id after another', () => {
    const next = idSeries('П-', ['П-010']);

    expect([next(), next(), next()]).toEqual(['П-011', 'П-012', 'П-013']);
  });
});

describe('countingIds', () => {
  it('takes no notice of the row', () => {
    expect(countingIds('Х-', 2)({}, new Set(['Х-01']))).toBe('Х-02');
  });
});

describe('table', () => {
  it('is out of sight, read whole and without new ids unless told', () => {
    const made = table({
      code: 'x',
      title: 'Икс',
      sheetId: 5,
      owner: 'people',
      about: 'Одно.',
      columns: { id: id('Код'), name: text('Имя') },
    });

    expect(made).toMatchObject({ inSight: false, appendOnly: false });
    expect(made.newId({}, new Set())).toBeUndefined();
  });
});

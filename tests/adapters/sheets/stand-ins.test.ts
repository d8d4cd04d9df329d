import { declaredSheetId, sheetIdsOf, standingTables } from '../../../src/adapters/sheets/stand-ins';
import { TABLES } from '../../../src/domain/workbook';

describe('standingTables', () => {
  const ids = (tables: typeof TABLES): readonly number[] => tables.map(({ sheetId }) => sheetId);

  it('leaves the tables as they are while their own sheets stand', () => {
    expect(standingTables(TABLES, new Set(ids(TABLES)))).toEqual(TABLES);
  });

  it('gives a table the id of the sheet that stands in for its own', () => {
    const present = new Set([101, 1107, 7_000_107]);

    const standing = standingTables(TABLES, present);

    expect(ids(standing).filter((id, index) => id !== TABLES[index]?.sheetId)).toEqual([1107]);
  });

  it('gives the id of the turn to a table that has no sheet', () => {
    const [first, ...rest] = TABLES;

    const standing = standingTables(TABLES, new Set(ids(rest)), 2);

    expect(ids(standing)).toEqual([2000 + (first?.sheetId ?? 0), ...ids(rest)]);
  });
});

describe('declaredSheetId', () => {
  it('knows a table by any id of its series', () => {
    expect(sheetIdsOf(107).map(declaredSheetId)).toEqual(Array(10).fill(107));
  });

  it('leaves the ids of other sheets alone', () => {
    expect([0, 1_234_567_107].map(declaredSheetId)).toEqual([0, 1_234_567_107]);
  });

  it('is told apart by every table, whose ids are all below a thousand', () => {
    expect(TABLES.every(({ sheetId }) => sheetId > 0 && sheetId < 1000)).toBe(true);
  });
});

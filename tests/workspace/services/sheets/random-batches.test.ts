import { createRandom, type Random } from '../../../../workspace/core/random';
import { BOOK, type Json, rows, sheetsWorld, type SheetsWorld, write } from './sheets-world';

const SEED = 20_260_901;

const MAKERS: readonly ((random: Random, at: () => number) => Json)[] = [
  (random, at) => write(rows([random.below(9), `т${random.below(9)}`], [at()]), at(), at(), 5),
  (random) => ({ appendCells: { sheetId: 5, rows: rows([random.below(9)]), fields: 'userEnteredValue' } }),
  (_random, at) => ({ insertDimension: { range: lines('ROWS', at()), inheritFromBefore: true } }),
  (_random, at) => ({ insertDimension: { range: lines('COLUMNS', at()) } }),
  (_random, at) => ({ deleteDimension: { range: lines('ROWS', at()) } }),
  (_random, at) => ({ deleteDimension: { range: lines('COLUMNS', at()) } }),
  (_random, at) => ({ moveDimension: { source: lines('ROWS', at()), destinationIndex: at() } }),
  (_random, at) => ({ moveDimension: { source: lines('COLUMNS', at()), destinationIndex: at() } }),
  (_random, at) => ({
    sortRange: { range: { sheetId: 5, startRowIndex: at() }, sortSpecs: [{ dimensionIndex: at() }] },
  }),
  (_random, at) => ({
    repeatCell: {
      range: { sheetId: 5, startRowIndex: at(), startColumnIndex: at() },
      cell: { note: `з${at()}` },
      fields: 'note',
    },
  }),
];

function lines(dimension: string, startIndex: number): Json {
  return { sheetId: 5, dimension, startIndex, endIndex: startIndex + 1 };
}

function small(): SheetsWorld {
  const w = sheetsWorld();
  w.desk.renameSheet(0, 'Первый');
  const gridProperties = { rowCount: 6, columnCount: 5, frozenRowCount: 1 };
  w.batch({ addSheet: { properties: { sheetId: 5, title: 'T', gridProperties } } });
  return w;
}

/** Sends a batch and says whether it was taken; the quota's minute passes before it. */
function isTaken(w: SheetsWorld, requests: readonly Json[]): boolean {
  w.world.clock.moveTo(w.world.clock.now() + 61_000);
  try {
    w.batch(...requests);
    return true;
  } catch (error) {
    if ((error as Error).name !== 'GoogleJsonResponseException') throw error;
    return false;
  }
}

describe('batchUpdate, at random', () => {
  it(`gives what its requests give one by one, or changes nothing (seed ${SEED})`, () => {
    const random = createRandom({ seed: SEED });
    const [whole, single] = [small(), small()];
    let taken = 0;
    for (let round = 0; round < 300; round += 1) {
      const batch = Array.from(
        { length: 1 + random.below(4) },
        () => MAKERS[random.below(MAKERS.length)]?.(random, () => random.below(5)) ?? {},
      );
      const before = JSON.stringify(whole.sheets.book(BOOK));

      if (isTaken(whole, batch)) {
        taken += 1;
        for (const request of batch) expect(isTaken(single, [request])).toBe(true);
      } else {
        expect(JSON.stringify(whole.sheets.book(BOOK))).toBe(before);
      }

      expect(whole.sheets.book(BOOK)).toEqual(single.sheets.book(BOOK));
    }
    expect(taken).toBeGreaterThan(100);
  });

  it(`never holds cells outside the grid (seed ${SEED + 1})`, () => {
    const random = createRandom({ seed: SEED + 1 });
    const w = small();
    for (let round = 0; round < 500; round += 1) {
      isTaken(w, [MAKERS[random.below(MAKERS.length)]?.(random, () => random.below(7)) ?? {}]);

      const sheet = w.sheets.book(BOOK)?.sheets[1];
      const widest = (sheet?.rows ?? []).reduce((most, row) => Math.max(most, row.length), 0);
      expect([(sheet?.rows.length ?? 0) <= (sheet?.rowCount ?? 0), widest <= (sheet?.columnCount ?? 0)]).toEqual([
        true,
        true,
      ]);
    }
  });
});

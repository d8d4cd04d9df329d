import { takeTurns } from '../../../../workspace/page/client/book/row-turns';

const places = (...given: Parameters<typeof takeTurns>): readonly number[] =>
  takeTurns(...given).map(({ place }) => place);

describe('takeTurns', () => {
  it('draws what is wanted, in order', () => {
    expect(places([], [7, 8, 9], 4)).toEqual([7, 8, 9]);
  });

  it('gives the element of a row that is out of sight to the next one', () => {
    expect(places([0, 1, 2, 3], [2, 3, 4, 5], 4)).toEqual([4, 5, 2, 3]);
  });

  it('keeps a row on one element, wherever it stands among them', () => {
    expect(takeTurns([], [7, 8], 4)).toEqual([
      { element: 3, place: 7 },
      { element: 0, place: 8 },
    ]);
  });

  it('leaves a row on an element that nobody wants', () => {
    expect(places([0, 1, 2, 3], [101, 102], 4)).toEqual([0, 101, 102, 3]);
  });

  it('never draws two rows on one element, however many there have been', () => {
    expect(places([0, 1, 2, 3, 4, 5], [8], 3)).toEqual([3, 4, 8]);
  });
});

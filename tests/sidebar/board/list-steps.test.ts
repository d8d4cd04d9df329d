import { scrollTo, stepOf } from '../../../src/sidebar/board/list-steps';

describe('stepOf', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 3, 2],
    ['ArrowUp', -1, 0],
    ['PageDown', 3, 8],
    ['PageDown', 8, 9],
    ['PageUp', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 9],
    ['Enter', 3, undefined],
  ])('leads with %s from row %i to %s', (key, at, to) => {
    expect(stepOf(key, { at, last: 9, page: 5 })).toBe(to);
  });
});

describe('scrollTo', () => {
  it('moves no farther than it must to bring a row of 52 pixels into sight', () => {
    expect([scrollTo(10, 600, 300), scrollTo(12, 600, 300), scrollTo(20, 600, 300)]).toEqual([520, 600, 792]);
  });
});

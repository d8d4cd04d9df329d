import { pageAfter, pageOf, pagesOf } from '../../../../workspace/page/client/forms/form-pages';
import type { ItemView } from '../../../../workspace/services/forms/form-view';

const BLANK: ItemView = {
  ...{ id: 0, kind: 'TEXT', title: '', helpText: '', required: false, choices: [], hasOther: false },
  ...{ scale: undefined, rows: [], columns: [], includesYear: true, ruleText: undefined, navigation: {} },
  prefilled: undefined,
};

const ITEMS: readonly ItemView[] = [
  {
    ...BLANK,
    id: 1,
    kind: 'MULTIPLE_CHOICE',
    choices: ['наставник', 'никто', 'иной'],
    navigation: { наставник: { type: 'GO_TO_PAGE', pageId: 20 }, никто: { type: 'SUBMIT' } },
  },
  { ...BLANK, id: 10, kind: 'PAGE_BREAK' },
  { ...BLANK, id: 11 },
  { ...BLANK, id: 20, kind: 'PAGE_BREAK' },
  { ...BLANK, id: 21 },
];

const PAGES = pagesOf(ITEMS);

describe('pagesOf', () => {
  it('opens a page at every break', () => {
    expect(PAGES.map(({ opening, items }) => [opening?.id, items.map(({ id }) => id)])).toEqual([
      [undefined, [1]],
      [10, [11]],
      [20, [21]],
    ]);
  });
});

describe('pageAfter', () => {
  it.each([
    [0, { 1: 'иной' }, 1],
    [0, { 1: 'наставник' }, 2],
    [0, { 1: 'никто' }, 'end'],
    [1, {}, 2],
    [2, {}, 'end'],
  ] as const)('leads from page %d with %j to %s', (at, answers, next) => {
    expect(pageAfter(PAGES, at, answers)).toBe(next);
  });
});

describe('pageOf', () => {
  it('finds the page of a question', () => {
    expect([1, 11, 21, 99].map((id) => pageOf(PAGES, id))).toEqual([0, 1, 2, 0]);
  });
});

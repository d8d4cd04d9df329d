/** The pages of a form and the way between them, as the respondent walks it. */

import type { Answer } from '../../../services/forms/answer';
import type { ItemView } from '../../../services/forms/form-view';

export interface FormPagePart {
  /** The break that opens the page; the first page has none. */
  readonly opening: ItemView | undefined;
  readonly items: readonly ItemView[];
}

export type Answers = Readonly<Record<string, Answer>>;

/** Cuts a form into its pages. */
export function pagesOf(items: readonly ItemView[]): readonly FormPagePart[] {
  const pages: { opening: ItemView | undefined; items: ItemView[] }[] = [{ opening: undefined, items: [] }];
  for (const item of items) {
    if (item.kind === 'PAGE_BREAK') pages.push({ opening: item, items: [] });
    else pages.at(-1)?.items.push(item);
  }
  return pages;
}

/** Where «Далее» leads: to a page, or to the end of the form. A chosen option's way overrules the order of the pages; the last such counts. */
export function pageAfter(pages: readonly FormPagePart[], at: number, answers: Answers): number | 'end' {
  const next = at + 1 < pages.length ? at + 1 : 'end';
  const ways = (pages[at]?.items ?? []).flatMap(({ id, navigation }) => {
    const answer = answers[id];
    return typeof answer === 'string' ? (navigation[answer] ?? []) : [];
  });
  const way = ways.at(-1);
  switch (way?.type) {
    case 'SUBMIT':
      return 'end';
    case 'RESTART':
      return 0;
    case 'GO_TO_PAGE': {
      const page = pages.findIndex(({ opening }) => opening?.id === way.pageId);
      return page < 0 ? next : page;
    }
    default:
      return next;
  }
}

/** The page on which a question stands. */
export function pageOf(pages: readonly FormPagePart[], itemId: number): number {
  return Math.max(
    0,
    pages.findIndex(({ items }) => items.some(({ id }) => id === itemId)),
  );
}

/** The way of one respondent through a form's pages: questions on pages that the way leaves out are neither asked nor kept. */

import type { Answer } from './answer';
import { isQuestion } from './item-kind';
import { type ItemState, type Navigation } from './item-state';

interface Page {
  readonly breakItem: ItemState | undefined;
  readonly items: readonly ItemState[];
}

/** The questions that the respondent meets with these answers, in order. */
export function questionsOnTheWay(
  items: readonly ItemState[],
  answers: Readonly<Record<string, Answer>>,
): readonly ItemState[] {
  const pages = pagesOf(items);
  const visited = new Set<number>();
  const met: ItemState[] = [];
  let at: number | undefined = 0;
  while (at !== undefined && !visited.has(at)) {
    visited.add(at);
    const page: Page | undefined = pages[at];
    if (!page) break;
    met.push(...page.items);
    at = nextPage(pages, at, navigationAfter(page, pages[at + 1], answers));
  }
  return met;
}

function pagesOf(items: readonly ItemState[]): readonly Page[] {
  const pages: { breakItem: ItemState | undefined; items: ItemState[] }[] = [{ breakItem: undefined, items: [] }];
  for (const item of items) {
    if (item.kind === 'PAGE_BREAK') pages.push({ breakItem: item, items: [] });
    else if (isQuestion(item.kind)) pages.at(-1)?.items.push(item);
  }
  return pages;
}

/** A chosen option's navigation overrules the page break's; of several on one page the last counts (forms/multiple-choice-item). */
function navigationAfter(page: Page, next: Page | undefined, answers: Readonly<Record<string, Answer>>): Navigation {
  let chosen: Navigation | null = null;
  for (const { id, choices } of page.items) {
    chosen = choices.find(({ value }) => value === answers[id])?.navigation ?? chosen;
  }
  return chosen ?? next?.breakItem?.navigation ?? { type: 'CONTINUE' };
}

/** «Page navigation also has no effect on the last page of a form»; a page that was deleted is passed over. */
function nextPage(pages: readonly Page[], at: number, navigation: Navigation): number | undefined {
  if (at === pages.length - 1) return undefined;
  switch (navigation.type) {
    case 'SUBMIT':
      return undefined;
    case 'RESTART':
      return 0;
    case 'GO_TO_PAGE': {
      const target = pages.findIndex(({ breakItem }) => breakItem?.id === navigation.pageId);
      return target === -1 ? at + 1 : target;
    }
    case 'CONTINUE':
      return at + 1;
    default:
      return navigation satisfies never;
  }
}

/** Page navigation between what a script hands over (a page or a constant) and what is kept. */

import { ServiceError } from '../../core/errors';
import { PageNavigationType } from './enums';
import { isItem, itemBehind, type ItemHandle } from './item-handle';
import type { Navigation } from './item-state';

/** Reads a page break or a constant of `PageNavigationType`. */
export function navigationFrom(item: ItemHandle, target: unknown, method: string): Navigation {
  if (isItem(target)) {
    const page = itemBehind(target, item.formHandle, method);
    if (page.read().kind !== 'PAGE_BREAK') throw new ServiceError(`Invalid argument: item (${method})`);
    return { type: 'GO_TO_PAGE', pageId: page.itemId };
  }
  for (const type of ['CONTINUE', 'RESTART', 'SUBMIT'] as const) {
    if (target === PageNavigationType[type]) return { type };
  }
  throw new ServiceError(`Invalid argument: navigationType (${method})`);
}

/** The constant for a navigation. */
export function navigationTypeOf({ type }: Navigation): GoogleAppsScript.Forms.PageNavigationType {
  return PageNavigationType[type];
}

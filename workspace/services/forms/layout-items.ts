/** Section headers and page breaks (reference: forms/section-header-item, forms/page-break-item). */

import { itemMembers, openItem, own, type ItemHandle } from './item-handle';
import type { Navigation } from './item-state';
import { navigationFrom, navigationTypeOf } from './navigation';
import { present } from './parts';

type PageBreakItem = GoogleAppsScript.Forms.PageBreakItem;
type SectionHeaderItem = GoogleAppsScript.Forms.SectionHeaderItem;

/** Hands out a section header. */
export function sectionHeaderItem(item: ItemHandle): SectionHeaderItem {
  const self: SectionHeaderItem = present<SectionHeaderItem>(
    'SectionHeaderItem',
    itemMembers(item, () => self),
  );
  return self;
}

/** Hands out a page break. */
export function pageBreakItem(item: ItemHandle): PageBreakItem {
  const self: PageBreakItem = present<PageBreakItem>('PageBreakItem', {
    ...itemMembers(item, () => self),
    getGoToPage: () => item.call('getGoToPage', () => pageBehind(item, item.read().navigation)),
    getPageNavigationType: () => item.call('getPageNavigationType', () => navigationTypeOf(item.read().navigation)),
    setGoToPage: (target: unknown) =>
      item.call('setGoToPage', () => {
        item.change({ navigation: navigationFrom(item, target, 'FormApp.PageBreakItem.setGoToPage') });
        return self;
      }),
  });
  return self;
}

/** The page that a navigation leads to; null when it names none or the page is gone. Google's types leave the null out. */
export function pageBehind(item: ItemHandle, navigation: Navigation): PageBreakItem {
  const { formHandle } = item;
  const page =
    navigation.type === 'GO_TO_PAGE' ? formHandle.form().items.find(({ id }) => id === navigation.pageId) : undefined;
  if (!page) return null as unknown as PageBreakItem;
  const handle = openItem(formHandle, page.id, 'PageBreakItem');
  return own(pageBreakItem(handle), handle);
}

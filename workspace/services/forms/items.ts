/** Items as a script holds them: of their own kind after `addXItem` or `asXItem`, of no kind from `getItems`. */

import { ServiceError } from '../../core/errors';
import { choiceItem } from './choice-items';
import { gridItem } from './grid-items';
import { itemMembers, openItem, own, type ItemHandle } from './item-handle';
import type { ItemKind } from './item-kind';
import { pageBreakItem, sectionHeaderItem } from './layout-items';
import { present } from './parts';
import { dateItem, scaleItem, textItem } from './question-items';

type Item = GoogleAppsScript.Forms.Item;

/** The item's class by kind. */
export const LABELS: Readonly<Record<ItemKind, string>> = {
  TEXT: 'TextItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  MULTIPLE_CHOICE: 'MultipleChoiceItem',
  CHECKBOX: 'CheckboxItem',
  LIST: 'ListItem',
  SCALE: 'ScaleItem',
  GRID: 'GridItem',
  CHECKBOX_GRID: 'CheckboxGridItem',
  DATE: 'DateItem',
  SECTION_HEADER: 'SectionHeaderItem',
  PAGE_BREAK: 'PageBreakItem',
};

const MAKERS = {
  TEXT: textItem<GoogleAppsScript.Forms.TextItem>,
  PARAGRAPH_TEXT: textItem<GoogleAppsScript.Forms.ParagraphTextItem>,
  MULTIPLE_CHOICE: choiceItem<GoogleAppsScript.Forms.MultipleChoiceItem>,
  CHECKBOX: choiceItem<GoogleAppsScript.Forms.CheckboxItem>,
  LIST: choiceItem<GoogleAppsScript.Forms.ListItem>,
  SCALE: scaleItem,
  GRID: gridItem<GoogleAppsScript.Forms.GridItem>,
  CHECKBOX_GRID: gridItem<GoogleAppsScript.Forms.CheckboxGridItem>,
  DATE: dateItem,
  SECTION_HEADER: sectionHeaderItem,
  PAGE_BREAK: pageBreakItem,
} satisfies Record<ItemKind, (item: ItemHandle) => object>;

/** Hands out an item of its own kind. */
export function typedItem<K extends ItemKind>(item: ItemHandle, kind: K): ReturnType<(typeof MAKERS)[K]> {
  const make = MAKERS[kind] as (handle: ItemHandle) => ReturnType<(typeof MAKERS)[K]>;
  const handle = openItem(item.formHandle, item.itemId, LABELS[kind]);
  return own(make(handle), handle);
}

/** Hands out an item as `getItems` does: it tells its kind and turns into that kind only. */
export function genericItem(item: ItemHandle): Item {
  const as =
    <K extends ItemKind>(member: keyof Item & string, kind: K) =>
    (): ReturnType<(typeof MAKERS)[K]> =>
      item.call(member, () => {
        if (item.read().kind !== kind)
          throw new ServiceError('Invalid conversion for item type: ' + item.read().kind + '.');
        return typedItem(item, kind);
      });
  const self: Item = present<Item>('Item', {
    ...itemMembers(item, () => self),
    asTextItem: as('asTextItem', 'TEXT'),
    asParagraphTextItem: as('asParagraphTextItem', 'PARAGRAPH_TEXT'),
    asMultipleChoiceItem: as('asMultipleChoiceItem', 'MULTIPLE_CHOICE'),
    asCheckboxItem: as('asCheckboxItem', 'CHECKBOX'),
    asListItem: as('asListItem', 'LIST'),
    asScaleItem: as('asScaleItem', 'SCALE'),
    asGridItem: as('asGridItem', 'GRID'),
    asCheckboxGridItem: as('asCheckboxGridItem', 'CHECKBOX_GRID'),
    asDateItem: as('asDateItem', 'DATE'),
    asSectionHeaderItem: as('asSectionHeaderItem', 'SECTION_HEADER'),
    asPageBreakItem: as('asPageBreakItem', 'PAGE_BREAK'),
  });
  return own(self, item);
}

/** A form's list of items: adding, finding, moving, deleting. */

import { ServiceError } from '../../core/errors';
import { newEntries, newNumber } from './entries';
import { isItem, itemBehind, openItem, typeOf } from './item-handle';
import { isQuestion, type ItemKind } from './item-kind';
import { newItem } from './item-state';
import { genericItem, LABELS, typedItem } from './items';
import type { FormHandle } from './parts';

type Item = GoogleAppsScript.Forms.Item;
type ItemType = GoogleAppsScript.Forms.ItemType;

/** The members that add, find, move and delete items. */
export function itemListMembers(handle: FormHandle) {
  const call = <T>(member: string, effect: () => T): T => handle.parts.call(`FormApp.Form.${member}`, effect);
  const adder =
    <K extends ItemKind>(kind: K) =>
    () =>
      call(`add${LABELS[kind]}`, () => typedItem(openItem(handle, addItem(handle, kind), LABELS[kind]), kind));
  const give = (id: number): Item => genericItem(openItem(handle, id, 'Item'));
  return {
    addTextItem: adder('TEXT'),
    addParagraphTextItem: adder('PARAGRAPH_TEXT'),
    addMultipleChoiceItem: adder('MULTIPLE_CHOICE'),
    addCheckboxItem: adder('CHECKBOX'),
    addListItem: adder('LIST'),
    addScaleItem: adder('SCALE'),
    addGridItem: adder('GRID'),
    addCheckboxGridItem: adder('CHECKBOX_GRID'),
    addDateItem: adder('DATE'),
    addSectionHeaderItem: adder('SECTION_HEADER'),
    addPageBreakItem: adder('PAGE_BREAK'),
    getItems: (itemType?: ItemType) =>
      call('getItems', () => {
        const items = handle.form().items.filter(({ kind }) => itemType === undefined || typeOf(kind) === itemType);
        return items.map(({ id }) => give(id));
      }),
    getItemById: (id: number) =>
      call('getItemById', () => {
        // Google's types leave out the null of «or null if the item does not exist in the form».
        return handle.form().items.some((item) => item.id === id) ? give(id) : (null as unknown as Item);
      }),
    deleteItem: (target: number | Item) =>
      call('deleteItem', () => handle.commit({ type: 'itemRemoved', itemId: idOf(handle, target, 'deleteItem') })),
    moveItem: (target: number | Item, to: number) =>
      call('moveItem', () => {
        const itemId = idOf(handle, target, 'moveItem');
        checkIndex(handle, to);
        handle.commit({ type: 'itemMoved', itemId, to });
        return give(itemId);
      }),
  };
}

function addItem(handle: FormHandle, kind: ItemKind): number {
  const { random } = handle.parts.world;
  const item = newItem(kind, newNumber(random), newEntries(random, isQuestion(kind) ? 1 : 0));
  handle.commit({ type: 'itemAdded', item });
  return item.id;
}

function idOf(handle: FormHandle, target: unknown, member: string): number {
  if (isItem(target)) return itemBehind(target, handle, `FormApp.Form.${member}`).read().id;
  checkIndex(handle, target);
  return handle.form().items[target]?.id ?? 0;
}

function checkIndex(handle: FormHandle, index: unknown): asserts index is number {
  const { length } = handle.form().items;
  if (typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < length) return;
  throw new ServiceError(`Invalid argument: index ${String(index)} is out of bounds.`);
}

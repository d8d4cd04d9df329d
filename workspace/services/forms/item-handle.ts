/** One item of a form in a script's hand: found again by id at every call, so that a deleted one is noticed. */

import { ServiceError } from '../../core/errors';
import { renameColumns } from './answer-sheet';
import { ItemType } from './enums';
import type { ItemKind } from './item-kind';
import type { ItemState } from './item-state';
import { flagArgument, textArgument, type FormHandle } from './parts';

type Forms = typeof GoogleAppsScript.Forms;

export interface ItemHandle {
  readonly formHandle: FormHandle;
  readonly itemId: number;
  /** The class that the script holds, such as 'TextItem'. */
  readonly label: string;
  /** @throws ServiceError when the item was deleted. */
  read(): ItemState;
  index(): number;
  change(change: Partial<ItemState>): void;
  /** Passes a call of this item's, such as `call('setTitle', …)`. */
  call<T>(member: string, effect: () => T): T;
}

/** Opens an item under the class that the script holds. */
export function openItem(formHandle: FormHandle, itemId: number, label: string): ItemHandle {
  const read = (): ItemState => {
    const item = formHandle.form().items.find(({ id }) => id === itemId);
    if (!item) throw new ServiceError('The item does not exist in the form.');
    return item;
  };
  return {
    formHandle,
    itemId,
    label,
    read,
    index: () => formHandle.form().items.indexOf(read()),
    change(change) {
      const before = read();
      formHandle.parts.world.store.atomically(() => {
        formHandle.commit({ type: 'itemChanged', itemId, change });
        renameColumns(formHandle, before, read());
      });
    },
    call: (member, effect) => formHandle.parts.call(`FormApp.${label}.${member}`, effect),
  };
}

/** Which form and item an object of the script stands for. */
const owners = new WeakMap<object, ItemHandle>();

/** Remembers what the object handed out stands for. */
export function own<T extends object>(object: T, handle: ItemHandle): T {
  owners.set(object, handle);
  return object;
}

/** The item that a script handed back. @throws ServiceError for an object that is none, or an item of another form. */
export function itemBehind(object: unknown, formHandle: FormHandle, method: string): ItemHandle {
  const handle = typeof object === 'object' && object !== null ? owners.get(object) : undefined;
  if (handle && handle.formHandle.id === formHandle.id) return handle;
  throw new ServiceError(`Invalid argument: item (${method})`);
}

/** Whether the object is an item that was handed out. */
export function isItem(object: unknown): boolean {
  return typeof object === 'object' && object !== null && owners.has(object);
}

/** The members that every item has. */
export function itemMembers<T>(item: ItemHandle, self: () => T) {
  const text = (member: string, key: 'title' | 'helpText') => (value: string) =>
    item.call(member, () => {
      item.change({ [key]: textArgument(`FormApp.${item.label}.${member}`, value) });
      return self();
    });
  return {
    getId: () => item.call('getId', () => item.read().id),
    getIndex: () => item.call('getIndex', item.index),
    getType: () => item.call('getType', () => typeOf(item.read().kind)),
    getTitle: () => item.call('getTitle', () => item.read().title),
    setTitle: text('setTitle', 'title'),
    getHelpText: () => item.call('getHelpText', () => item.read().helpText),
    setHelpText: text('setHelpText', 'helpText'),
  };
}

/** The members of items that ask something. */
export function questionMembers<T>(item: ItemHandle, self: () => T) {
  return {
    ...itemMembers(item, self),
    isRequired: () => item.call('isRequired', () => item.read().required),
    setRequired: (enabled: boolean) =>
      item.call('setRequired', () => {
        item.change({ required: flagArgument(`FormApp.${item.label}.setRequired`, enabled) });
        return self();
      }),
  };
}

/** The constant of `FormApp.ItemType` for a kind. */
export function typeOf(kind: ItemKind): GoogleAppsScript.Forms.ItemType {
  return (ItemType as Forms['ItemType'])[kind];
}

/** A form's list of items: order, ids, deleting. */

import type { Check } from '../check';
import { equal, throws } from '../expect';

type Form = GoogleAppsScript.Forms.Form;

const FORM = 'apps-script/reference/forms/form';

/** Empties the form and puts text items with these titles into it; returns their ids. */
function fill(form: Form, titles: readonly string[]): readonly number[] {
  for (let left = form.getItems().length; left > 0; left -= 1) form.deleteItem(left - 1);
  return titles.map((title) => form.addTextItem().setTitle(title).getId());
}

function titlesOf(form: Form): readonly string[] {
  return form.getItems().map((item) => item.getTitle());
}

/** Indexes at which a form of three items has none. */
const NO_INDEXES = [
  { id: 'refuses-the-index-behind-the-last', index: 3 },
  { id: 'refuses-a-negative-index', index: -1 },
] as const;

export const FORMS_ITEM_CHECKS: readonly Check[] = [
  {
    id: 'forms/get-items/lists-items-as-they-stand',
    page: FORM,
    covers: ['Form.getItems', 'Item.getTitle', 'Form.addTextItem'],
    run(kit) {
      const form = kit.form();
      fill(form, ['b', 'a', 'c']);

      equal(titlesOf(form), ['b', 'a', 'c']);
    },
  },
  {
    id: 'forms/get-items/is-empty-when-all-are-deleted',
    page: FORM,
    covers: ['Form.getItems', 'Form.deleteItem'],
    run(kit) {
      const form = kit.form();
      fill(form, ['a', 'b']);

      for (let left = form.getItems().length; left > 0; left -= 1) form.deleteItem(left - 1);

      equal(form.getItems(), []);
    },
  },
  {
    id: 'forms/get-items/follows-a-move',
    page: FORM,
    covers: ['Form.getItems'],
    run(kit) {
      const form = kit.form();
      fill(form, ['a', 'b', 'c']);

      form.moveItem(0, 2);

      equal(titlesOf(form), ['b', 'c', 'a']);
    },
  },
  {
    id: 'forms/get-items/finds-none-of-a-type-that-the-form-has-not',
    page: FORM,
    covers: ['Form.getItems', 'ItemType.DATE'],
    run(kit) {
      const form = kit.form();
      fill(form, ['a']);

      equal(form.getItems(FormApp.ItemType.DATE), []);
    },
  },
  {
    id: 'forms/delete-item/takes-the-item-at-the-index',
    page: FORM,
    covers: ['Form.deleteItem'],
    run(kit) {
      const form = kit.form();
      fill(form, ['a', 'b', 'c']);

      form.deleteItem(1);

      equal(titlesOf(form), ['a', 'c']);
    },
  },
  {
    id: 'forms/delete-item/takes-an-item-itself',
    page: FORM,
    covers: ['Form.deleteItem', 'Form.getItemById'],
    run(kit) {
      const form = kit.form();
      const [first = 0] = fill(form, ['a', 'b', 'c']);

      form.deleteItem(form.getItemById(first) as GoogleAppsScript.Forms.Item);

      equal(titlesOf(form), ['b', 'c']);
    },
  },
  ...NO_INDEXES.map(({ id, index }): Check => ({
    id: `forms/delete-item/${id}`,
    page: FORM,
    covers: ['Form.deleteItem'],
    run(kit) {
      const form = kit.form();
      fill(form, ['a', 'b', 'c']);

      throws(() => form.deleteItem(index), { name: 'Exception' });

      equal(titlesOf(form), ['a', 'b', 'c']);
    },
  })),
  {
    id: 'forms/delete-item/refuses-an-item-that-is-deleted-already',
    page: FORM,
    covers: ['Form.deleteItem'],
    run(kit) {
      const form = kit.form();
      fill(form, ['a', 'b']);
      const item = form.getItems()[0] as GoogleAppsScript.Forms.Item;
      form.deleteItem(item);

      throws(() => form.deleteItem(item), { name: 'Exception' });
    },
  },
  {
    id: 'forms/get-item-by-id/finds-the-item-of-that-id',
    page: FORM,
    covers: ['Form.getItemById', 'Item.getId', 'Item.getTitle'],
    run(kit) {
      const form = kit.form();
      const [, second = 0] = fill(form, ['a', 'b', 'c']);

      const item = form.getItemById(second);

      equal([item?.getId(), item?.getTitle()], [second, 'b']);
    },
  },
  {
    id: 'forms/get-item-by-id/is-null-for-a-deleted-item',
    page: FORM,
    covers: ['Form.getItemById', 'Form.deleteItem'],
    run(kit) {
      const form = kit.form();
      const [first = 0] = fill(form, ['a', 'b']);

      form.deleteItem(0);

      equal(form.getItemById(first), null);
    },
  },
  {
    id: 'forms/get-item-by-id/is-null-for-an-item-of-another-form',
    page: FORM,
    covers: ['Form.getItemById'],
    run(kit) {
      const [id = 0] = fill(kit.form(), ['a']);

      equal(kit.form().getItemById(id), null);
    },
  },
  {
    id: 'forms/get-id/is-the-items-own-wherever-it-stands',
    page: 'apps-script/reference/forms/item',
    covers: ['Item.getId', 'Form.getItems', 'Form.deleteItem'],
    run(kit) {
      const form = kit.form();
      const [, second, third] = fill(form, ['a', 'b', 'c']);

      form.moveItem(2, 0);
      form.deleteItem(1);

      equal(
        form.getItems().map((item) => item.getId()),
        [third, second],
      );
    },
  },
  {
    id: 'forms/get-id/differs-from-item-to-item',
    page: 'apps-script/reference/forms/item',
    covers: ['Item.getId', 'Form.addTextItem'],
    run(kit) {
      const ids = fill(kit.form(), ['a', 'a', 'a', 'a']);

      equal(new Set(ids).size, 4);
    },
  },
  {
    id: 'forms/get-id/stays-when-the-title-changes',
    page: 'apps-script/reference/forms/item',
    covers: ['Item.getId', 'TextItem.setTitle', 'Item.asTextItem'],
    run(kit) {
      const form = kit.form();
      const [id = 0] = fill(form, ['a']);

      form.getItems()[0]?.asTextItem().setTitle('b');

      equal([form.getItemById(id)?.getTitle(), form.getItems()[0]?.getId()], ['b', id]);
    },
  },
  {
    id: 'forms/get-title/may-be-the-same-twice',
    page: 'apps-script/reference/forms/item',
    covers: ['Item.getTitle', 'TextItem.setTitle'],
    run(kit) {
      const form = kit.form();
      fill(form, ['a', 'a']);

      equal(titlesOf(form), ['a', 'a']);
    },
  },
];

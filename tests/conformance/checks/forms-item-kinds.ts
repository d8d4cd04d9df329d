/** What every kind of question has in common: its type, its title, its help text, and whether an answer is required. */

import type { Check } from '../check';
import { equal, throws } from '../expect';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** The members that all kinds of questions share. */
interface Question {
  getId(): number;
  getTitle(): string;
  setTitle(title: string): Question;
  getHelpText(): string;
  setHelpText(text: string): Question;
  isRequired(): boolean;
  setRequired(enabled: boolean): Question;
}

interface Kind {
  /** Name of the class in Google's reference. */
  readonly name: string;
  /** The class's page, which is also the topic of its checks. */
  readonly page: string;
  readonly type: keyof typeof FormApp.ItemType & string;
  add(form: Form): Question;
  from(item: Item): Question;
}

const KINDS: readonly Kind[] = [
  {
    name: 'TextItem',
    page: 'text-item',
    type: 'TEXT',
    add: (form) => form.addTextItem(),
    from: (item) => item.asTextItem(),
  },
  {
    name: 'ParagraphTextItem',
    page: 'paragraph-text-item',
    type: 'PARAGRAPH_TEXT',
    add: (form) => form.addParagraphTextItem(),
    from: (item) => item.asParagraphTextItem(),
  },
  {
    name: 'MultipleChoiceItem',
    page: 'multiple-choice-item',
    type: 'MULTIPLE_CHOICE',
    add: (form) => form.addMultipleChoiceItem(),
    from: (item) => item.asMultipleChoiceItem(),
  },
  {
    name: 'CheckboxItem',
    page: 'checkbox-item',
    type: 'CHECKBOX',
    add: (form) => form.addCheckboxItem(),
    from: (item) => item.asCheckboxItem(),
  },
  {
    name: 'ScaleItem',
    page: 'scale-item',
    type: 'SCALE',
    add: (form) => form.addScaleItem(),
    from: (item) => item.asScaleItem(),
  },
  {
    name: 'DateItem',
    page: 'date-item',
    type: 'DATE',
    add: (form) => form.addDateItem(),
    from: (item) => item.asDateItem(),
  },
  {
    name: 'CheckboxGridItem',
    page: 'checkbox-grid-item',
    type: 'CHECKBOX_GRID',
    add: (form) => form.addCheckboxGridItem(),
    from: (item) => item.asCheckboxGridItem(),
  },
];

const FORMS = 'apps-script/reference/forms';

function isAppended({ name, page, type, add }: Kind): Check {
  return {
    id: `forms/${page}/is-appended-with-its-type`,
    page: `${FORMS}/form`,
    covers: [`Form.add${name}`, `ItemType.${type}`, 'Item.getType', 'Item.getId', 'Form.getItems'],
    run(kit) {
      const form = kit.form();
      form.addPageBreakItem();

      const made = add(form);

      const last = form.getItems().at(-1);
      equal([last?.getId(), last?.getType() === FormApp.ItemType[type]], [made.getId(), true]);
    },
  };
}

function isFoundByType({ name, page, type, add }: Kind): Check {
  return {
    id: `forms/${page}/is-found-by-its-type`,
    page: `${FORMS}/form`,
    covers: ['Form.getItems', `Form.add${name}`, `ItemType.${type}`],
    run(kit) {
      const form = kit.form();
      const before = form.getItems(FormApp.ItemType[type]).length;
      for (const kind of KINDS) kind.add(form);
      const made = add(form);

      const found = form.getItems(FormApp.ItemType[type]);

      equal([found.length, found.at(-1)?.getId()], [before + 2, made.getId()]);
    },
  };
}

function keepsTitle({ name, page, add }: Kind): Check {
  return {
    id: `forms/${page}/keeps-its-title-and-returns-itself`,
    page: `${FORMS}/${page}`,
    covers: [`${name}.setTitle`, 'Item.getTitle', 'Form.getItemById'],
    run(kit) {
      const form = kit.form();
      const made = add(form);

      const chained = made.setTitle('Как вас зовут? «Имя» & <b>');

      equal(
        [chained.getId(), form.getItemById(made.getId())?.getTitle()],
        [made.getId(), 'Как вас зовут? «Имя» & <b>'],
      );
    },
  };
}

function keepsHelpText({ name, page, add, from }: Kind): Check {
  return {
    id: `forms/${page}/keeps-its-help-text-and-returns-itself`,
    page: `${FORMS}/${page}`,
    covers: [`${name}.setHelpText`, 'Form.getItemById'],
    run(kit) {
      const form = kit.form();
      const made = add(form);
      made.setHelpText('before');

      const chained = made.setHelpText('Подсказка\nв две строки');

      const item = form.getItemById(made.getId()) as Item;
      equal([chained.getId(), from(item).getHelpText()], [made.getId(), 'Подсказка\nв две строки']);
    },
  };
}

function keepsRequired({ name, page, add, from }: Kind): Check {
  return {
    id: `forms/${page}/can-be-required-and-not`,
    page: `${FORMS}/${page}`,
    covers: [`${name}.setRequired`],
    run(kit) {
      const form = kit.form();
      const made = add(form);
      const isRequired = (): boolean => from(form.getItemById(made.getId()) as Item).isRequired();

      const chained = made.setRequired(true);
      const on = isRequired();
      made.setRequired(false);

      equal([chained.getId(), on, isRequired()], [made.getId(), true, false]);
    },
  };
}

function convertsToItsKind({ name, page, type, add, from }: Kind): Check {
  const isText = type === 'TEXT';
  return {
    id: `forms/${page}/${isText ? 'is-told-apart-from-a-long-text' : 'is-no-text-item'}`,
    page: `${FORMS}/item`,
    covers: [`Form.add${name}`, 'Item.asTextItem'],
    run(kit) {
      const form = kit.form();
      const made = add(form);
      const item = form.getItemById(made.getId()) as Item;

      equal(from(item).getId(), made.getId());
      throws(() => (isText ? item.asParagraphTextItem() : item.asTextItem()), { name: 'Exception' });
    },
  };
}

export const FORMS_KIND_CHECKS: readonly Check[] = KINDS.flatMap((kind) => [
  isAppended(kind),
  isFoundByType(kind),
  keepsTitle(kind),
  keepsHelpText(kind),
  keepsRequired(kind),
  convertsToItsKind(kind),
]);

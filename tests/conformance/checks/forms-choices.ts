/** Radio buttons and checkboxes: their choices, «other», and which answers fit them. */

import type { Check } from '../check';
import { equal, throws } from '../expect';

type Form = GoogleAppsScript.Forms.Form;

/** What both kinds of questions with choices share; an answer is given as the list of what is chosen. */
interface ChoiceQuestion {
  getId(): number;
  getChoices(): GoogleAppsScript.Forms.Choice[];
  setChoiceValues(values: string[]): ChoiceQuestion;
  hasOtherOption(): boolean;
  showOtherOption(enabled: boolean): ChoiceQuestion;
}

interface Kind {
  readonly name: 'MultipleChoiceItem' | 'CheckboxItem';
  readonly page: string;
  add(form: Form): ChoiceQuestion;
  /** Makes a new question whose choices are А and Б, with «other» or without, and an answer to it. */
  answer(form: Form, value: string, hasOther: boolean): GoogleAppsScript.Forms.ItemResponse;
}

const CHOICES = ['А', 'Б'];

const KINDS: readonly Kind[] = [
  {
    name: 'MultipleChoiceItem',
    page: 'multiple-choice-item',
    add: (form) => form.addMultipleChoiceItem(),
    answer: (form, value, hasOther) =>
      form.addMultipleChoiceItem().setChoiceValues(CHOICES).showOtherOption(hasOther).createResponse(value),
  },
  {
    name: 'CheckboxItem',
    page: 'checkbox-item',
    add: (form) => form.addCheckboxItem(),
    answer: (form, value, hasOther) =>
      form.addCheckboxItem().setChoiceValues(CHOICES).showOtherOption(hasOther).createResponse([value]),
  },
];

const FORMS = 'apps-script/reference/forms';

function valuesOf(item: ChoiceQuestion): readonly string[] {
  return item.getChoices().map((choice) => choice.getValue());
}

/** A check of one kind, with its page. */
function about({ name, page }: Kind, check: Pick<Check, 'id' | 'covers' | 'run'>): Check {
  const covers = check.covers.map((member) => (member.includes('.') ? member : `${name}.${member}`));
  return { ...check, id: `forms/${page}/${check.id}`, page: `${FORMS}/${page}`, covers };
}

function choiceValues(kind: Kind): readonly Check[] {
  return [
    about(kind, {
      id: 'keeps-choices-in-their-order',
      covers: ['setChoiceValues'],
      run(kit) {
        const item = kind.add(kit.form());
        const values = ['Вторник', 'понедельник', '10', '9', 'a, b', 'Ёж 🦔'];

        const chained = item.setChoiceValues(values);

        equal([chained.getId(), valuesOf(item)], [item.getId(), values]);
      },
    }),
    about(kind, {
      id: 'replaces-the-choices-that-were',
      covers: ['setChoiceValues'],
      run(kit) {
        const item = kind.add(kit.form()).setChoiceValues(['one', 'two', 'three']);

        item.setChoiceValues(['two', 'four']);

        equal(valuesOf(item), ['two', 'four']);
      },
    }),
    about(kind, {
      id: 'refuses-an-empty-list-of-choices',
      covers: ['setChoiceValues'],
      run(kit) {
        const item = kind.add(kit.form()).setChoiceValues(['one']);

        throws(() => item.setChoiceValues([]), { name: 'Exception' });

        equal(valuesOf(item), ['one']);
      },
    }),
  ];
}

function otherOption(kind: Kind): readonly Check[] {
  return [
    about(kind, {
      id: 'shows-and-hides-other',
      covers: ['showOtherOption'],
      run(kit) {
        const item = kind.add(kit.form()).setChoiceValues(CHOICES);

        const chained = item.showOtherOption(true);
        const on = item.hasOtherOption();
        item.showOtherOption(false);

        equal([chained.getId(), on, item.hasOtherOption()], [item.getId(), true, false]);
      },
    }),
    about(kind, {
      id: 'does-not-count-other-among-the-choices',
      covers: ['showOtherOption', 'setChoiceValues'],
      run(kit) {
        const item = kind.add(kit.form()).setChoiceValues(CHOICES);

        item.showOtherOption(true);

        equal(valuesOf(item), CHOICES);
      },
    }),
  ];
}

function answers(kind: Kind): readonly Check[] {
  return [
    about(kind, {
      id: 'refuses-an-answer-that-is-no-choice',
      covers: ['setChoiceValues'],
      run(kit) {
        const form = kit.form();

        throws(() => kind.answer(form, 'В', false), { name: 'Exception' });
      },
    }),
    about(kind, {
      id: 'takes-any-answer-with-other',
      covers: ['showOtherOption', 'ItemResponse.getResponse'],
      run(kit) {
        const given = kind.answer(kit.form(), 'В', true).getResponse();

        equal([given].flat(), ['В']);
      },
    }),
    about(kind, {
      id: 'answers-in-the-shape-of-its-kind',
      covers: ['setChoiceValues', 'ItemResponse.getResponse'],
      run(kit) {
        const given = kind.answer(kit.form(), 'Б', false).getResponse();

        equal(given, kind.name === 'CheckboxItem' ? ['Б'] : 'Б');
      },
    }),
  ];
}

export const FORMS_CHOICE_CHECKS: readonly Check[] = KINDS.flatMap((kind) => [
  ...choiceValues(kind),
  ...otherOption(kind),
  ...answers(kind),
]);

import type { GivenAnswers } from '../../../../workspace/core/open-questions';
import { aForm, CURATOR, FORM, type FormStage } from './a-form';

type Form = GoogleAppsScript.Forms.Form;

/** Makes a form as a script does; the types know no publish state. */
function create(stage: FormStage, ...given: readonly unknown[]): Form {
  const app = stage.forms.global as unknown as { create(...all: readonly unknown[]): Form };
  return stage.as(CURATOR, () => app.create(...given));
}

function told<T>(stage: FormStage, form: Form, tell: (form: Form) => T): T {
  return stage.as(CURATOR, () => tell(form));
}

describe('createForm', () => {
  it('puts the file into «Мой диск» under the title, and leaves the form without a visible one', () => {
    const stage = aForm();

    const form = create(stage, 'Отзыв');

    const file = stage.world.files.get(told(stage, form, (one) => one.getId()));
    expect([file?.name, file?.mimeType, file?.owner, file?.parents]).toEqual([
      'Отзыв',
      FORM,
      CURATOR,
      [stage.drive.people.root(CURATOR)],
    ]);
    expect(told(stage, form, (one) => [one.getTitle(), one.getItems().length])).toEqual(['', 0]);
  });

  it.each([true, false])('takes the publish state that is asked for: %s', (isPublished) => {
    const stage = aForm();

    const form = create(stage, 'Отзыв', isPublished);

    expect(told(stage, form, (one) => [one.isPublished(), one.isAcceptingResponses()])).toEqual([
      isPublished,
      isPublished,
    ]);
  });

  it.each([
    ['published', true],
    ['unpublished', false],
  ] as const)('is %s by the answer to the open question where no state is asked for', (answer, isPublished) => {
    const stage = aForm({ 'forms/form-app-create-published': answer });

    expect(told(stage, create(stage, 'Отзыв'), (one) => one.isPublished())).toBe(isPublished);
  });

  it.each([
    ['no', false],
    ['yes', true],
  ] as const)('is seen by Drive under drive.file by the answer to the open question: %s', (answer, isSeen) => {
    const stage = aForm({ 'drive/form-app-form': answer });
    const id = told(stage, create(stage, 'Отзыв'), (form) => form.getId());

    const { files = [] } = stage.as(CURATOR, () => stage.drive.global.Files.list({ fields: 'files(id)' }));

    expect(files.some((file) => file.id === id)).toBe(isSeen);
  });

  it.each([[''], [null]])('refuses the title %j', (title) => {
    const stage = aForm();

    expect(() => create(stage, title)).toThrow(expect.objectContaining({ name: 'Exception' }));
  });

  it('refuses what is no publish state', () => {
    expect(() => create(aForm(), 'Отзыв', 'yes')).toThrow("don't match the method signature for FormApp.create");
  });

  it('opens its own forms where FormApp refuses those of Drive', () => {
    const answers: GivenAnswers = { 'forms/drive-made-form': 'refuses', 'drive/form-app-form': 'yes' };
    const stage = aForm(answers);
    const id = told(stage, create(stage, 'Отзыв'), (form) => form.getId());

    const open = (formId: string): string => stage.as(CURATOR, () => stage.forms.global.openById(formId).getId());

    expect(open(id)).toBe(id);
    expect(() => open(stage.formId)).toThrow('No item with the given ID could be found');
  });
});

import { driveFiles } from '../../../src/adapters/drive/files';
import type { MadeForm } from '../../../src/app/desks';
import type { QuestionnaireId } from '../../../src/domain/intake/questionnaire';
import { aFormDesk, type FormDeskStage, shapeOf } from './a-form-desk';
import { thrownBy } from './thrown-by';

/** F01 has the most kinds of questions, F10 is the shortest. */
const QUESTIONNAIRE = 'F10';

/** The calls of a making that nothing disturbs, and what it makes. */
function undisturbed(id: QuestionnaireId) {
  const stage = aFormDesk();
  const shape = shapeOf(stage, stage.make(id));
  const calls = Array.from({ length: stage.lastRun().callCount }, (_, index) => index + 1);
  return { calls, shape };
}

/** Makes the form again until it is there. */
function makeAgain(stage: FormDeskStage, id: QuestionnaireId = QUESTIONNAIRE): MadeForm {
  stage.faults.clear();
  return stage.make(id);
}

const expected = undisturbed(QUESTIONNAIRE);
const everyCall = expected.calls;

describe('formDesk.make', () => {
  it.each(['F01', 'F10'] as const)(
    'shows nobody half a form, and is completed by the next run, wherever it was cut: %s',
    (id) => {
      const whole = undisturbed(id);

      const outcomes = whole.calls.map((call) => {
        const stage = aFormDesk();
        stage.faults.cutAt(call);
        thrownBy(() => stage.make(id));
        const views = stage.forms().flatMap((formId) => stage.people.forms.openForm(formId) ?? []);
        const half = views.some(({ state, items }) => state === 'open' && items.length < whole.shape.titles.length);
        return { half, shape: shapeOf(stage, makeAgain(stage, id)) };
      });

      expect(outcomes).toEqual(whole.calls.map(() => ({ half: false, shape: whole.shape })));
    },
  );

  it('is completed by the third run when the second was cut as well', () => {
    const shapes = everyCall.map((call) => {
      const stage = aFormDesk();
      stage.faults.cutAt(call);
      thrownBy(() => stage.make(QUESTIONNAIRE));
      stage.faults.clear();
      stage.faults.cutAt(Math.max(1, Math.floor(call / 2)));
      thrownBy(() => stage.make(QUESTIONNAIRE));
      return shapeOf(stage, makeAgain(stage));
    });

    expect(shapes).toEqual(everyCall.map(() => expected.shape));
  });

  it.each(['failBefore', 'failAfter'] as const)(
    'says «later» or goes on, and is completed, after %s at any call',
    (kind) => {
      const outcomes = everyCall.map((call) => {
        const stage = aFormDesk();
        stage.faults[kind](call);
        const failure = thrownBy(() => stage.make(QUESTIONNAIRE));
        const said = failure === undefined ? 'later' : (failure as { readonly failure?: unknown }).failure;
        return { said, shape: shapeOf(stage, makeAgain(stage)) };
      });

      expect(outcomes).toEqual(everyCall.map(() => ({ said: 'later', shape: expected.shape })));
    },
  );

  it('takes a form that Google has made published back before it puts questions into it', () => {
    const born = (): FormDeskStage => {
      const stage = aFormDesk();
      const wish = { key: `form:${QUESTIONNAIRE}`, name: 'Отзыв', mimeType: 'application/vnd.google-apps.form' };
      const form = stage.people.forms.editor(stage.inWorkspace(() => driveFiles().ensureFile(wish)));
      form.addMultipleChoiceItem().setTitle('Вопрос без заголовка');
      form.setPublished(true);
      return stage;
    };
    const whole = born();
    whole.make(QUESTIONNAIRE);
    const calls = Array.from({ length: whole.lastRun().callCount }, (_, index) => index + 1);

    const outcomes = calls.map((call) => {
      const stage = born();
      stage.faults.cutAt(call);
      thrownBy(() => stage.make(QUESTIONNAIRE));
      const [shown] = stage.forms().flatMap((id) => stage.people.forms.openForm(id) ?? []);
      const titles = shown?.items.map(({ title }) => title) ?? [];
      const half = titles.length > 1 && titles.length < expected.shape.titles.length;
      return { half, shape: shapeOf(stage, makeAgain(stage)) };
    });

    expect(outcomes).toEqual(calls.map(() => ({ half: false, shape: expected.shape })));
  });

  it('lets a failure of our own through as it is', () => {
    const stage = aFormDesk();

    const failure = thrownBy(() =>
      stage.atDesk((desk) => {
        Object.defineProperty(globalThis, 'FormApp', { value: undefined, configurable: true, writable: true });
        desk.make(QUESTIONNAIRE, ['#учёба']);
      }),
    );

    expect(failure).toBeInstanceOf(TypeError);
  });

  it('refuses without the right to Google Forms', () => {
    const stage = aFormDesk();
    const scopes = ['spreadsheets', 'drive.file'];

    expect(() => stage.atDesk((desk) => desk.make('F10', []), { scopes })).toThrow(
      expect.objectContaining({ name: 'DeliveryError' }),
    );
  });
});

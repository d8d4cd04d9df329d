import { driveFiles } from '../../../src/adapters/drive/files';
import type { MadeForm } from '../../../src/app/desks';
import { FORM_TEXTS } from '../../../src/texts/forms';
import type { GivenAnswers } from '../../../workspace/core/open-questions';
import { A_REPORT, aFormDesk, type FormDeskStage, shapeOf, titlesOf } from './a-form-desk';
import { thrownBy } from './thrown-by';

const REFUSES: GivenAnswers = { 'forms/drive-made-form': 'refuses' };

/** Whether Drive covers the form that FormApp makes, is open too. */
const BOTH: readonly (readonly [string, GivenAnswers])[] = [
  ['does not cover', REFUSES],
  ['covers', { ...REFUSES, 'drive/form-app-form': 'yes' }],
];

function foldersOf({ world }: FormDeskStage, id: string): readonly (string | undefined)[] {
  return world.files.get(id)?.parents.map((parent) => world.files.get(parent)?.name) ?? [];
}

/** What people see of every form: its file's name, whether they may answer, how many questions it has. */
function forms(stage: FormDeskStage): readonly unknown[] {
  return stage
    .forms()
    .map((id) => [
      stage.world.files.get(id)?.name,
      stage.people.forms.openForm(id)?.state,
      stage.people.forms.editor(id).getItems().length,
    ])
    .sort();
}

function wholeForm(stage: FormDeskStage, made: MadeForm): unknown {
  const { permissions: _permissions, files: _files, ...shape } = shapeOf(stage, made);
  return shape;
}

describe('standingForm', () => {
  it.each(BOTH)('has FormApp make the form that it refuses to open, where Drive %s it', (_covers, answers) => {
    const usual = aFormDesk();
    const stage = aFormDesk(answers);

    const made = stage.make('F10');

    expect(wholeForm(stage, made)).toEqual(wholeForm(usual, usual.make('F10')));
    const [title] = [stage.view(made).title];
    expect(forms(stage)).toEqual(
      [
        [title, 'open', titlesOf('F10').length],
        [FORM_TEXTS.anchor(title), 'unpublished', 0],
      ].sort(),
    );
  });

  it('puts it into the folder of the programme and opens it where Drive covers it, else leaves that to a person', () => {
    const outcomes = BOTH.map(([, answers]) => {
      const stage = aFormDesk(answers);
      const { fileId, access } = stage.make('F10');
      return [foldersOf(stage, fileId), access];
    });

    expect(outcomes).toEqual([
      [['Мой диск'], 'by-hand'],
      [['Программа наставничества'], 'everybody'],
    ]);
  });

  it('finds it again, and changes nothing in it', () => {
    const stage = aFormDesk(REFUSES);
    const first = stage.make('F10');
    stage.people.forms.openToEverybody(first.fileId);
    stage.submit(first, A_REPORT);
    const before = JSON.stringify(stage.world.files.all());

    const second = stage.make('F10');

    expect({ ...second, access: first.access }).toEqual(first);
    expect(JSON.stringify(stage.world.files.all())).toBe(before);
    expect(stage.atDesk((desk) => desk.responses(second, null))).toHaveLength(1);
  });

  it.each(BOTH)(
    'is completed wherever it was cut, with one empty form left behind at most: Drive %s it',
    (_covers, answers) => {
      const whole = aFormDesk(answers);
      const shape = wholeForm(whole, whole.make('F10'));
      const calls = Array.from({ length: whole.lastRun().callCount }, (_, index) => index + 1);

      const outcomes = calls.map((call) => {
        const stage = aFormDesk(answers);
        stage.faults.cutAt(call);
        thrownBy(() => stage.make('F10'));
        stage.faults.clear();
        const made = stage.make('F10');
        const spare = stage.forms().length - 2;
        const isEmpty = forms(stage).filter((form) => String(form).endsWith(',unpublished,0')).length === 1 + spare;
        return { shape: wholeForm(stage, made), isEmpty, spare };
      });

      expect(outcomes.map((outcome) => outcome.shape)).toEqual(calls.map(() => shape));
      expect(outcomes.map(({ isEmpty }) => isEmpty)).toEqual(calls.map(() => true));
      // Between the making of the form and the note of its id there are two calls to cut.
      expect(outcomes.map(({ spare }) => spare).filter((spare) => spare !== 0)).toEqual([1, 1]);
    },
  );

  it('makes no second form when one that is in use is refused for a while', () => {
    const stage = aFormDesk();
    stage.make('F10');
    const refusing = stage.people.forms;

    const failure = thrownBy(() =>
      stage.atDesk((desk) => {
        const { FormApp } = globalThis as unknown as { FormApp: { openById: unknown } };
        const refuse = (): never => {
          throw Object.assign(new Error('Нет доступа'), { name: 'Exception' });
        };
        Object.defineProperty(globalThis, 'FormApp', {
          value: new Proxy(FormApp, { get: (app, name) => (name === 'openById' ? refuse : Reflect.get(app, name)) }),
          configurable: true,
          writable: true,
        });
        desk.make('F10', []);
      }),
    );

    expect(failure).toMatchObject({ name: 'DeliveryError', failure: 'later' });
    expect([stage.forms().length, refusing.openForm(stage.forms()[0] ?? '')?.state]).toEqual([1, 'open']);
  });

  it('keeps the id of the form with its anchor', () => {
    const stage = aFormDesk(REFUSES);
    const { fileId } = stage.make('F10');

    const standing = stage.inWorkspace(() => driveFiles().standingFile({ key: 'form:F10', name: '', mimeType: '' }));

    expect(standing).toEqual({ id: expect.any(String), isSettled: false, standIn: fileId });
  });
});

/** A world with Drive and Forms in it, a form to work with, and a sheet that keeps what answers are put into it. */

import type { GivenAnswers } from '../../../../workspace/core/open-questions';
import type { EventLog } from '../../../../workspace/core/store';
import type { Answer } from '../../../../workspace/services/forms/answer';
import { createForms } from '../../../../workspace/services/forms/service';
import { aDrive, CURATOR, SPREADSHEET, type Stage } from '../drive/a-drive';

export { CURATOR, refusalOf, STRANGER, TEACHER } from '../drive/a-drive';

export const FORM = 'application/vnd.google-apps.form';

type Form = GoogleAppsScript.Forms.Form;
type FormApp = GoogleAppsScript.Forms.FormApp;

export interface FormStage extends Stage {
  readonly forms: ReturnType<typeof createForms>;
  readonly formId: string;
  readonly spreadsheetId: string;
  /** The answer sheet: headings and rows of cells. */
  readonly sheet: { headings: readonly string[]; readonly rows: Readonly<Record<string, string | number>>[] };
  /** Does work on the form in a run of the curator's. */
  onForm<T>(work: (form: Form, app: FormApp) => T): T;
}

/** Makes an unpublished, empty form in Drive. */
export function aForm(answers: GivenAnswers = {}, log?: EventLog): FormStage {
  const stage = aDrive(log, answers);
  const forms = createForms(stage.world);
  const sheet: FormStage['sheet'] = { headings: [], rows: [] };
  stage.world.answerSheets = {
    rename: () => undefined,
    unlink: () => undefined,
    link(_spreadsheetId, headings) {
      sheet.headings = headings;
      return 4711;
    },
    put(_spreadsheetId, _sheetId, row, cells) {
      if (row === undefined) return sheet.rows.push(cells);
      sheet.rows[row - 1] = cells;
      return row;
    },
  };
  const create = (name: string, mimeType: string): string =>
    stage.as(CURATOR, () => stage.drive.global.Files.create({ name, mimeType }).id ?? '');
  const known = stage.world.files.all().find(({ mimeType }) => mimeType === FORM);
  const formId = known?.id ?? create('Анкета', FORM);
  const spreadsheetId = create('Ответы', SPREADSHEET);
  const onForm: FormStage['onForm'] = (work) =>
    stage.as(CURATOR, () => work(forms.global.openById(formId), forms.global));
  return { ...stage, forms, formId, spreadsheetId, sheet, onForm };
}

/** Makes a form that anybody may answer, filled by `fill`, which returns the item that the test is about. */
export function anOpenForm(
  fill: (form: Form, app: FormApp) => { getId(): number },
  answers: GivenAnswers = {},
): FormStage & { readonly itemId: number; readonly answer: (value: Answer) => unknown } {
  const stage = aForm(answers);
  const itemId = stage.onForm((form, app) => {
    const item = fill(form, app);
    form.setPublished(true);
    return item.getId();
  });
  stage.as(CURATOR, () =>
    stage.drive.global.Permissions.create({ type: 'anyone', role: 'reader', view: 'published' }, stage.formId),
  );
  return {
    ...stage,
    itemId,
    answer: (value) => stage.forms.people.submit(stage.formId, { answers: { [itemId]: value } }),
  };
}

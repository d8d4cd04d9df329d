/** The desk of forms in a Workspace of its own, and what respondents and editors do at its forms. */

import { driveFiles } from '../../../src/adapters/drive/files';
import { formDesk } from '../../../src/adapters/forms/form-desk';
import type { FormDesk, MadeForm } from '../../../src/app/desks';
import { questionnaireOf, type QuestionnaireId } from '../../../src/domain/intake/questionnaire';
import { FORM_TEXTS } from '../../../src/texts/forms';
import type { GivenAnswers } from '../../../workspace/core/open-questions';
import type { Answer } from '../../../workspace/services/forms/answer';
import type { FormView } from '../../../workspace/services/forms/form-view';
import { type AdapterWorkspace, aWorkspace, type RunOptions } from '../in-workspace';

export const TAGS = ['#учёба', '#сварка', '#токарное-дело', '#конкурсы', '#адаптация', '#профориентация'];

const FORM = 'application/vnd.google-apps.form';
const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

export interface FormDeskStage extends AdapterWorkspace {
  /** Does the work at the desk, in a run of its own. */
  atDesk<T>(work: (desk: FormDesk) => T, options?: RunOptions): T;
  make(id: QuestionnaireId): MadeForm;
  view(form: MadeForm): FormView;
  /** Sends an answer by question key; returns the id of the response. */
  submit(form: MadeForm, answers: Readonly<Record<string, Answer>>, at?: number): string;
  /** Files that are not in the trash, by type. */
  forms(): readonly string[];
  books(): readonly string[];
}

/** Opens the desk; `answers` are those to open questions that are not to be as assumed. */
export function aFormDesk(answers: GivenAnswers = {}): FormDeskStage {
  const workspace = aWorkspace({ answers });
  const { people, world } = workspace;
  const atDesk: FormDeskStage['atDesk'] = (work, options) =>
    workspace.inWorkspace(
      () => work(formDesk({ timeZone: 'Europe/Moscow', texts: FORM_TEXTS, files: driveFiles() })),
      options,
    );
  const idsOf = (mimeType: string): readonly string[] =>
    world.files
      .all()
      .filter((file) => file.mimeType === mimeType && !file.trashed && file.id !== workspace.workbookId)
      .map(({ id }) => id);
  return {
    ...workspace,
    atDesk,
    make: (id) => atDesk((desk) => desk.make(id, TAGS)),
    view(form) {
      const view = people.forms.openForm(form.fileId);
      if (!view) throw new Error(`No form ${form.fileId}`);
      return view;
    },
    submit(form, answers, at) {
      const byItem = Object.fromEntries(
        Object.entries(answers).map(([key, answer]) => [form.items[key] ?? key, answer]),
      );
      const outcome = people.forms.submit(form.fileId, { answers: byItem }, at);
      if ('responseId' in outcome) return outcome.responseId;
      throw new Error(JSON.stringify(outcome));
    },
    forms: () => idsOf(FORM),
    books: () => idsOf(SPREADSHEET),
  };
}

/** What a form must look like when nothing has gone wrong, whichever way it came to be. */
export function shapeOf(stage: FormDeskStage, made: MadeForm) {
  const { state, title, description, items } = stage.view(made);
  return {
    state,
    title,
    description,
    titles: items.map((item) => item.title),
    kinds: items.map((item) => item.kind),
    required: items.map((item) => item.required),
    keys: Object.keys(made.items),
    permissions: stage.world.files.get(made.fileId)?.permissions.map(({ type, role, view }) => [type, role, view]),
    files: [stage.forms().length, stage.books().length],
  };
}

export function titlesOf(id: QuestionnaireId): readonly string[] {
  return questionnaireOf(id).questions.map(({ title }) => title);
}

/** Answers that F10 takes. */
export const A_REPORT = { token: 'abc123', held: 'Да' } as const;

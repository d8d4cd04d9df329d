/** How a response looks in the linked answer sheet: one column a question, one a row of a grid. */

import type { AnswerSheets, World } from '../../core/world';
import { isBlank, type Answer } from './answer';
import type { FormState, ResponseState } from './form-state';
import { isGrid, isQuestion } from './item-kind';
import { type ItemState } from './item-state';
import type { FormHandle } from './parts';

const TIMESTAMP = 'Отметка времени';
const EMAIL = 'Адрес электронной почты';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Days from 1899-12-30, where a sheet counts from, to 1970-01-01. */
const EPOCH_DAYS = 25_569;
/** Europe/Moscow is three hours ahead of UTC; a sheet's times are wall times. */
const MOSCOW_OFFSET = 180 * MINUTE;

/** The Sheets service, as forms see it. */
export function formSheets({ answerSheets }: World): AnswerSheets | undefined {
  return answerSheets;
}

/** The headings of a form's sheet. */
export function sheetHeadings({ settings, items }: FormState): readonly string[] {
  return [TIMESTAMP, ...(settings.collectEmail ? [EMAIL] : []), ...items.flatMap(headingsOf)];
}

function headingsOf({ kind, title, rows }: ItemState): readonly string[] {
  if (isGrid(kind)) return rows.map((row) => `${title} [${row}]`);
  return isQuestion(kind) ? [title] : [];
}

type Cells = Readonly<Record<string, string | number>>;

/** The cells of a response by heading; a question without an answer gives an empty one, so that an edit clears it. */
function sheetCells({ settings, items }: FormState, response: ResponseState): Cells {
  const cells: Record<string, string | number> = {
    [TIMESTAMP]: (response.submittedAt + MOSCOW_OFFSET) / DAY + EPOCH_DAYS,
  };
  if (settings.collectEmail) cells[EMAIL] = response.email;
  for (const item of items) Object.assign(cells, cellsOf(item, response.answers[item.id]));
  return cells;
}

function cellsOf(item: ItemState, answer: Answer | undefined): Cells {
  const headings = headingsOf(item);
  if (isGrid(item.kind)) {
    const rows = typeof answer === 'string' ? [] : (answer ?? []);
    return Object.fromEntries(headings.map((heading, index) => [heading, [rows[index] ?? []].flat().join(', ')]));
  }
  return Object.fromEntries(headings.map((heading) => [heading, cellOf(item, answer)]));
}

function cellOf({ kind }: ItemState, answer: Answer | undefined): string | number {
  if (answer === undefined || isBlank(answer)) return '';
  if (typeof answer !== 'string') return answer.join(', ');
  if (kind === 'SCALE') return Number(answer);
  // As the cell shows it: the contract of answer sheets has a date format for the first column only.
  if (kind === 'DATE') return answer.split('-').reverse().join('.');
  return answer;
}

/** Writes a response into the linked sheet, if there is one; an edited one overwrites its row. */
export function putIntoSheet(handle: FormHandle, response: ResponseState): void {
  const form = handle.form();
  const { destination } = form.settings;
  const sheets = formSheets(handle.parts.world);
  if (!destination || !sheets) return;
  const known = form.rows[response.id];
  const row = sheets.put(destination.spreadsheetId, destination.sheetId, known, sheetCells(form, response));
  if (row !== known) handle.commit({ type: 'rowTaken', responseId: response.id, row });
}

/** Google renames a question's columns along with the question. */
export function renameColumns(handle: FormHandle, before: ItemState, after: ItemState): void {
  const { destination } = handle.form().settings;
  const sheets = formSheets(handle.parts.world);
  if (!destination || !sheets?.rename || before.title === after.title) return;
  const renamed = headingsOf(after);
  for (const [index, from] of headingsOf(before).entries()) {
    sheets.rename(destination.spreadsheetId, destination.sheetId, { from, to: renamed[index] ?? from });
  }
}

/** Lets go of the linked sheet, if there is one; what is in it stays. */
export function unlinkSheet(handle: FormHandle): void {
  const { destination } = handle.form().settings;
  if (destination) formSheets(handle.parts.world)?.unlink?.(destination.spreadsheetId, destination.sheetId);
}

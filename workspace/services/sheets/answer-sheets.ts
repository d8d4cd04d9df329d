/** The sheets that forms fill: a new tab for each form, a column for each question, a row for each answer (Apps Script, Form.setDestination). */

import type { AnswerSheets } from '../../core/world';
import { headingRequest, planAnswer, TIMESTAMP_HEADING } from './answer-row';
import type { Books } from './books';
import { Refused } from './refused';
import type { Book, Sheet } from './state';

/** What a form may do beyond linking and answering. */
export interface FormSheets extends AnswerSheets {
  /** A question was renamed: its column is too. */
  rename(spreadsheetId: string, sheetId: number, names: { readonly from: string; readonly to: string }): void;
  /** The form lets go of the sheet; what is in it stays. */
  unlink(spreadsheetId: string, sheetId: number): void;
}

/** Makes what the Forms service writes through. Columns are known by place, whatever people do to headings. */
export function createAnswerSheets(books: Books): FormSheets {
  const know = (id: string, sheetId: number, columns: readonly (string | null)[]): void =>
    void books.commit({ type: 'answers-linked', id, sheetId, columns });
  return {
    link: (id, headings) => books.together(() => link(books, id, headings)),
    put: (id, sheetId, row, cells) =>
      books.together(() => {
        const book = books.get(id);
        const answer = { [TIMESTAMP_HEADING]: books.now(book), ...cells };
        const plan = planAnswer(linkedSheet(book, sheetId), { row, answer });
        books.batch(id, plan.requests);
        if (plan.newColumns) know(id, sheetId, plan.newColumns);
        return plan.row;
      }),
    rename: (id, sheetId, { from, to }) =>
      books.together(() => {
        const { columns } = linkedSheet(books.get(id), sheetId);
        const column = columns.indexOf(from);
        if (column < 0) return;
        books.batch(id, [headingRequest(sheetId, column, [to])]);
        know(
          id,
          sheetId,
          columns.map((key) => (key === from ? to : key)),
        );
      }),
    unlink: (id, sheetId) => void books.commit({ type: 'answers-unlinked', id, sheetId }),
  };
}

function link(books: Books, id: string, headings: readonly string[]): number {
  const book = books.get(id);
  const sheetId = books.freeId(book);
  const columns = headings[0] === TIMESTAMP_HEADING ? headings : [TIMESTAMP_HEADING, ...headings];
  const gridProperties = { rowCount: 100, columnCount: Math.max(columns.length, 26), frozenRowCount: 1 };
  books.batch(id, [
    { addSheet: { properties: { sheetId, title: freeTitle(book), gridProperties } } },
    headingRequest(sheetId, 0, columns),
  ]);
  books.commit({ type: 'answers-linked', id, sheetId, columns });
  return sheetId;
}

type Linked = { readonly sheet: Sheet; readonly columns: readonly (string | null)[] };

function linkedSheet(book: Book, sheetId: number): Linked {
  const sheet = book.sheets.find((candidate) => candidate.sheetId === sheetId);
  if (!sheet?.answerColumns) throw new Refused(`No sheet of answers with id: ${sheetId}`);
  return { sheet, columns: sheet.answerColumns };
}

function freeTitle(book: Book): string {
  for (let number = 1; ; number += 1) {
    const title = `Ответы на форму (${number})`;
    if (!book.sheets.some((sheet) => sheet.title === title)) return title;
  }
}

/** What a person at the keyboard does, and nothing else: clicks in the menu, types and pastes into cells, opens links and sends forms. */

import type { Workspace } from '../open';
import type { RunReport } from '../runs/report';
import type { SubmitOptions, Submission } from '../runs/respond';
import type { Answer } from '../services/forms/answer';
import type { PlannedAnswer } from '../services/spreadsheet-app/ui-record';
import { cellName, readSheet, type SheetView } from './sheet';

export interface Press {
  readonly answers?: readonly PlannedAnswer[];
  /** Rows of a tab that are selected. */
  readonly select?: { readonly sheet: string; readonly rows: readonly number[] };
}

export interface Hands {
  readonly ws: Workspace;
  /** Clicks a menu item, and returns what the message says. @throws Error when the run failed */
  press(item: string | readonly string[], press?: Press): string;
  sheet(title: string): SheetView;
  type(sheet: string, row: number, values: Readonly<Record<string, string>>): void;
  /** Pastes rows below those that are there. */
  paste(sheet: string, headings: readonly string[], rows: readonly (readonly string[])[]): void;
  /** Pastes one column, from the row on. */
  pasteColumn(
    sheet: string,
    heading: string,
    column: { readonly from: number; readonly texts: readonly string[] },
  ): void;
  /** Opens a personal link, fills in what is not filled in, and sends the form. */
  send(link: string, answers: Readonly<Record<string, Answer>>, options?: SubmitOptions): Submission;
}

/** Gives a Workspace hands; every run that they start is told to `note`. */
export function createHands(ws: Workspace, note: (report: RunReport) => void): Hands {
  return {
    ws,
    sheet: (title) => readSheet(ws, title),
    press: (item, press) => click(ws, note, { item, ...press }),
    type(title, row, values) {
      const view = readSheet(ws, title);
      for (const [heading, text] of Object.entries(values)) {
        const { outcome, reports } = ws.edit(view.sheetId, cellName(view, row, heading), text);
        reports.forEach(note);
        if (outcome === 'rejected') throw new Error(`«${title}», ${row}, «${heading}» does not take ${text}`);
      }
    },
    paste: (title, headings, rows) => pasteBelow(ws, readSheet(ws, title), { headings, rows }),
    pasteColumn(title, heading, { from, texts }) {
      const { sheetId, headings } = readSheet(ws, title);
      const book = ws.people.sheets.open(ws.workbookId);
      mustBeTaken(
        book.paste(
          sheetId,
          from - 1,
          headings.indexOf(heading),
          texts.map((text) => [text]),
        ),
        title,
      );
    },
    send(link, answers, options) {
      const submission = sendForm(ws, link, { answers, options });
      submission.reports.forEach(note);
      return submission;
    },
  };
}

function click(
  ws: Workspace,
  note: (report: RunReport) => void,
  { item, answers = [], select }: Press & { readonly item: string | readonly string[] },
): string {
  ws.answer(...answers);
  const selection = select && { sheet: select.sheet, ranges: select.rows.map((row) => `A${row}`) };
  const report = ws.menu(item, selection ? { selection } : {});
  note(report);
  if (report.error)
    throw new Error(`${String(item)}: ${report.error.name}: ${report.error.message}\n${report.stack ?? ''}`);
  return report.ui.alerts.at(-1)?.text ?? '';
}

interface Block {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One block over all columns between the first and the last heading. */
function pasteBelow(ws: Workspace, view: SheetView, { headings, rows }: Block): void {
  const places = headings.map((heading) => view.headings.indexOf(heading));
  if (places.includes(-1)) throw new RangeError(`No column for one of ${headings.join(', ')}`);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const block = rows.map((row) => {
    const cells = Array.from({ length: last - first + 1 }, () => '');
    places.forEach((place, at) => (cells[place - first] = row[at] ?? ''));
    return cells;
  });
  const below = view.rows.at(-1)?.row ?? 2;
  mustBeTaken(ws.people.sheets.open(ws.workbookId).paste(view.sheetId, below, first, block), headings.join(', '));
}

function mustBeTaken(outcome: 'entered' | 'warned' | 'rejected', where: string): void {
  if (outcome === 'rejected') throw new Error(`The sheet does not take what is pasted: ${where}`);
}

interface Filled {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly options: SubmitOptions | undefined;
}

function sendForm(ws: Workspace, link: string, { answers, options }: Filled): Submission {
  const { forms } = ws.people;
  const parsed = forms.parsePrefilled(link);
  if (!parsed) throw new RangeError(`Not a link of a form: ${link}`);
  const { items = [] } = forms.openForm(parsed.formId, parsed.values) ?? {};
  const prefilled = items.flatMap(({ title, prefilled: value }) =>
    value === undefined ? [] : [[title, value] as const],
  );
  return ws.submit(parsed.formId, { ...Object.fromEntries(prefilled), ...answers }, options);
}

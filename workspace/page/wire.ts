/** What travels between the server and its page: the shapes of the JSON replies. */

import type { FailureNotice, RunReport, RunSummary } from '../runs/report';
import type { Mail } from '../services/mail/message';
import type { FormView } from '../services/forms/form-view';
import type { SheetView } from '../services/sheets/page-view';
import type { Menu } from '../services/spreadsheet-app/ui-record';

export interface TabView {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly hidden: boolean;
}

export interface StateView {
  /** The wall in Moscow, '2026-09-01T08:00:00'. */
  readonly now: string;
  readonly user: string;
  /** Who may sit at the keyboard: the owner of the workbook and those with whom it is shared. */
  readonly editors: readonly string[];
  readonly workbookId: string;
  readonly title: string;
  readonly menus: readonly Menu[];
  /** Mails, runs and failures so far: the page shows that something came. */
  readonly counts: { readonly mails: number; readonly failures: number };
}

export interface BookView {
  readonly id: string;
  readonly title: string;
  /** Whether it is the workbook that the script is bound to. */
  readonly isWorkbook: boolean;
  readonly tabs: readonly TabView[];
}

type SeenCell = SheetView['rows'][number]['cells'][number];

/** What cells have in common, sent once for all of them. */
export type CellLook = Pick<SeenCell, 'format' | 'choices' | 'expects' | 'strict'>;

export interface CellView extends Pick<SeenCell, 'text' | 'note' | 'checkbox' | 'invalid'> {
  /** Its place among the looks. */
  readonly look: number;
}

export interface RowView {
  /** Zero-based place in the sheet. */
  readonly index: number;
  readonly cells: readonly CellView[];
}

export interface RowsView {
  readonly looks: readonly CellLook[];
  readonly rows: readonly RowView[];
}

export interface OpenedSheet extends Omit<SheetView, 'rows'>, RowsView {
  /** Stretches of rows that nobody sees, [from, to). */
  readonly hiddenRows: readonly (readonly [from: number, to: number])[];
}

/** A dialog that came up in a run with no answer planned. */
export interface Question {
  readonly token: string;
  /** Its place among the run's dialogs. */
  readonly position: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
  /** Calls of the closed run that may have changed something. */
  readonly changed: readonly string[];
}

export interface ActReply {
  readonly report: RunReport;
  readonly question?: Question;
}

export interface EditReply {
  /** `protected`: nothing was done, because a protection warns of it first. */
  readonly outcome: 'entered' | 'warned' | 'rejected' | 'protected';
  /** What the protection says. */
  readonly warning?: string;
  readonly reports: readonly RunReport[];
  /** A tab that the act made, or cells that it put back. */
  readonly made?: { readonly sheetId: number; readonly a1?: string };
}

export interface FormCard {
  readonly id: string;
  readonly title: string;
  readonly state: FormView['state'];
  readonly questions: number;
}

export interface FormSheet {
  readonly form: FormView;
  /** The response that the link edits. */
  readonly responseId?: string;
}

export type SubmitReply =
  | { readonly responseId: string }
  | { readonly refused: string }
  | { readonly refusals: readonly { readonly itemId: number; readonly message: string }[] };

export interface FileCard {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly owner: string;
  readonly modifiedTime: number;
}

export interface FolderView {
  readonly id: string;
  /** From «Мой диск» to the folder itself. */
  readonly path: readonly { readonly id: string; readonly name: string }[];
  readonly files: readonly FileCard[];
}

export type MailCard = Pick<Mail, 'id' | 'time' | 'from' | 'senderName' | 'to' | 'subject'> & {
  readonly start: string;
  readonly attachmentCount: number;
};

export type LetterView = Omit<Mail, 'attachments'> & {
  readonly attachments: readonly { readonly name: string; readonly contentType: string; readonly bytes: number }[];
};

export interface RunsView {
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  readonly failures: readonly FailureNotice[];
}

export interface TriggerView {
  readonly id: string;
  readonly fn: string;
  readonly owner: string;
  readonly eventType: string;
  readonly source: string | undefined;
  readonly nextDue: number | undefined;
}

export interface AdvanceReply {
  readonly now: string;
  readonly ran: number;
  readonly jumped: number;
  readonly failed: readonly { readonly fn: string; readonly message: string }[];
}

/** What travels between the server and its page: the shapes of the JSON replies. */

import type { FailureNotice, RunReport, RunSummary } from '../runs/report';
import type { Mail } from '../services/mail/message';
import type { DocumentView } from '../services/docs/blocks';
import type { FormView } from '../services/forms/form-view';
import type { SheetView } from '../services/sheets/page-view';
import type { QuotaLeft } from '../core/quotas';
import type { About, TourStep } from './guide-views';
import type { Menu } from '../services/spreadsheet-app/ui-record';

export interface TabView {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly hidden: boolean;
}

/** What can be wrong with Google, on a switch. */
export const FAULTS = ['slow', 'no-quota', 'failing'] as const;
export type FaultName = (typeof FAULTS)[number];

export interface StateView {
  /** The wall in Moscow, '2026-09-01T08:00:00'. */
  readonly now: string;
  readonly user: string;
  /** Who may sit at the keyboard: the owner of the workbook and those with whom it is shared. */
  readonly editors: readonly string[];
  readonly owner: string;
  readonly faults: readonly FaultName[];
  /** When the next trigger is due, on the wall in Moscow. */
  readonly nextRun: string | undefined;
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

/** A run at one of its calls. */
export interface Sight {
  readonly fn: string;
  readonly method: string;
  /** Which call of the run it is, from 1. */
  readonly call: number;
  /** Simulated milliseconds so far. */
  readonly elapsedMs: number;
  /** The Workspace's time, in milliseconds since 1970. */
  readonly at: number;
}

/** A line of a reply that begins while the act goes on; the last one is the reply or the error. */
export type LiveLine = { readonly sight: Sight } | { readonly reply: unknown } | { readonly error: string };

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

/** Refusals of a page's questions. */
export interface CheckReply {
  readonly refusals: readonly { readonly itemId: number; readonly message: string }[];
}

export type SubmitReply =
  | { readonly responseId: string }
  | { readonly refused: string }
  | { readonly refusals: readonly { readonly itemId: number; readonly message: string }[] };

export interface FileCard {
  readonly id: string;
  readonly name: string;
  /** The folder that it lies in, where a search tells. */
  readonly folder?: string;
  readonly mimeType: string;
  readonly owner: string;
  readonly modifiedTime: number;
}

export interface FolderView {
  /** Nothing for what a search has found. */
  readonly id: string | undefined;
  /** From «Мой диск» to the folder itself. */
  readonly path: readonly { readonly id: string; readonly name: string }[];
  readonly files: readonly FileCard[];
  /** What others let this person see; at the root only. */
  readonly shared: readonly FileCard[];
}

export interface OpenedDocument {
  readonly view: DocumentView;
  readonly folder: { readonly id: string; readonly name: string } | undefined;
  readonly mayEdit: boolean;
}

/** Times on the wall in Moscow. */
export interface AppointmentView {
  readonly title: string;
  readonly begins: string;
  readonly ends: string;
  readonly place: string;
  readonly isCancelled: boolean;
}

export type MailCard = Pick<Mail, 'id' | 'time' | 'from' | 'senderName' | 'to' | 'subject'> & {
  readonly start: string;
  readonly attachmentCount: number;
};

export type LetterView = Omit<Mail, 'attachments'> & {
  readonly attachments: readonly AttachmentView[];
};

export interface AttachmentView {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  /** What a calendar entry says. */
  readonly appointment?: AppointmentView;
}

/** Mails of one box, or of all. */
export interface MailboxView {
  readonly boxes: readonly { readonly email: string; readonly count: number }[];
  /** Newest first, at most so many as the list shows. */
  readonly mails: readonly MailCard[];
  readonly total: number;
}

export interface RunsView {
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  readonly total: number;
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
  /** Whether the clock stands where it was wanted. */
  readonly arrived: boolean;
}

/** A place in the page: see client/route.ts. */
export interface TourPlace {
  readonly place: 'book' | 'form' | 'drive' | 'document' | 'mail' | 'runs';
  readonly parts: readonly string[];
}

export interface GuideView {
  readonly about: About | undefined;
  readonly tour: readonly (Omit<TourStep, 'target'> & { readonly place: TourPlace | undefined })[];
}

export interface QuotaCard extends QuotaLeft {
  readonly user: string;
}

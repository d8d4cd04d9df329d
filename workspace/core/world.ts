/** Everything that a service may lean on. Services know the world and nothing of one another; what two of them share stands here. */

import type { Clock } from './clock';
import type { Files } from './files';
import type { Gate } from './gate';
import type { Answers } from './open-questions';
import type { QuotaBook } from './quotas';
import type { Random } from './random';
import type { Store } from './store';

/** How a form reaches the workbook that takes its answers (the Sheets service provides it). */
export interface AnswerSheets {
  /** Adds a sheet for a form's answers at the end; returns its id. Google names it in the account's language, «Ответы на форму (1)». */
  link(spreadsheetId: string, headings: readonly string[]): number;
  /** Puts one answer into the next row; an edited answer overwrites its row. */
  put(
    spreadsheetId: string,
    sheetId: number,
    row: number | undefined,
    cells: Readonly<Record<string, string | number>>,
  ): number;
  /** A column follows its question's new title. */
  rename(spreadsheetId: string, sheetId: number, names: { readonly from: string; readonly to: string }): void;
  /** The form answers elsewhere from now on; the sheet stays as it is. */
  unlink(spreadsheetId: string, sheetId: number): void;
}

export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly gate: Gate;
  readonly quotas: QuotaBook;
  readonly files: Files;
  /** What is answered where the reference leaves things open. */
  readonly answers: Answers;
  /** Filled in by the Sheets service when it is made. */
  answerSheets?: AnswerSheets;
}

/** What a check is: one sentence of Google's reference, tried out. The same code runs at Google and in the local Workspace. */

import type { QuestionId } from '../../workspace/core/open-questions';

/**
 * What a check cannot do without: the window of the workbook (`screen`), somebody who clicks in it (`person`), or a run that a time trigger
 * started (`trigger`). A run that has none of it leaves the check out.
 */
export type Need = 'screen' | 'person' | 'trigger';

export interface Check {
  /** Service, topic and rule: 'sheets/batch-update/is-atomic'. */
  readonly id: string;
  /** The page of the reference that it holds to, below developers.google.com. */
  readonly page: string;
  /** Members of the closed list that it tries, named as docs/google.md writes them: 'Drive.Files.create', 'request updateCells', 'ItemType.TEXT'. */
  readonly covers: readonly string[];
  readonly needs?: Need;
  /** Does the trial. @throws whatever shows that the rule does not hold */
  run(kit: Kit): void;
}

/** Finds out what Google answers to an open question. */
export interface Probe {
  readonly question: QuestionId;
  /** It has to be asked in a run that a time trigger started. */
  readonly needs?: 'trigger';
  /** Returns one of the question's answers, or what it saw instead. */
  observe(kit: Kit): string;
}

/** A sheet of the spreadsheet that checks share. */
export interface ScratchSheet {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly title: string;
}

/** What checks work with. Whatever it makes is gone when the check has ended, also when it failed. */
export interface Kit {
  /** A new empty sheet of 10 rows and 5 columns, or of the size that is named, in the spreadsheet that the checks of a run share. */
  sheet(size?: { readonly rows: number; readonly columns: number }): ScratchSheet;
  /** A new empty spreadsheet; Google allows 250 a day, so take a `sheet` where that will do. */
  spreadsheet(): string;
  /** A new empty document; Google allows 250 a day. */
  document(): string;
  /** A new unpublished form, made by Drive and opened. */
  form(): GoogleAppsScript.Forms.Form;
  /**
   * A form made by `FormApp.create`, with the publish state that is asked for or none. Where Drive does not let the script see such a form, it cannot
   * be thrown away: it stays in «Мой диск», under a name that says that it may go.
   */
  formAppForm(isPublished?: boolean): GoogleAppsScript.Forms.Form;
  folder(): string;
  /** Makes any file and returns its id. */
  file(resource: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): string;
  /** Sees to it that a file which the check has made by itself is put into the trash. */
  discard(fileId: string): void;
  /** Something to undo when the check has ended: a trigger to delete, a property. The last is undone first. */
  afterwards(undo: () => void): void;
  /** What the time trigger handed to the run; empty in a run that no trigger started. */
  event(): Readonly<Record<string, unknown>>;
  /** A name that nothing else has, for a property or a file: 'conformance 12'. */
  name(): string;
}

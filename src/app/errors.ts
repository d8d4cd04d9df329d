/** What is wrong with the workbook, or with us: errors that end a use case. The guard shows each as one Russian sentence (texts/ru.ts). */

export abstract class WorkbookError extends Error {
  /** Key of the sentence, and what goes into it; ids and headings only, never names. */
  abstract readonly code: WorkbookErrorCode;
  constructor(
    message: string,
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}

export type WorkbookErrorCode =
  | 'missing-sheet'
  | 'missing-column'
  | 'torn-rows'
  | 'rows-moved'
  | 'busy'
  | 'google-refused'
  | 'copied-workbook'
  | 'restored-workbook'
  | 'not-set-up';

/** A sheet of the workbook is gone. «Настроить программу» brings it back. */
export class MissingSheetError extends WorkbookError {
  readonly code = 'missing-sheet';
  constructor(sheets: readonly string[]) {
    super(`Missing sheets: ${sheets.join(', ')}`, { sheets: sheets.join(', ') });
  }
}

/** A column that the use case needs is gone. «Настроить программу» brings it back. */
export class MissingColumnError extends WorkbookError {
  readonly code = 'missing-column';
  constructor(sheet: string, headings: readonly string[]) {
    super(`Missing columns on ${sheet}: ${headings.join(', ')}`, { sheet, headings: headings.join(', ') });
  }
}

/** Cells have left their ids: a range was sorted without them. */
export class TornRowsError extends WorkbookError {
  readonly code = 'torn-rows';
  constructor(
    sheet: string,
    readonly tableCode: string,
    readonly rowNumbers: readonly number[],
    readonly repairable: boolean,
  ) {
    super(`Torn rows on ${sheet}: ${rowNumbers.join(', ')}`, {
      sheet,
      rows: rowNumbers.slice(0, 10).join(', '),
      repairable: repairable ? 'да' : '',
    });
  }
}

/** Somebody kept moving rows while the use case was at work. */
export class RowsMovedError extends WorkbookError {
  readonly code = 'rows-moved';
  constructor(sheet: string) {
    super(`Rows kept moving on ${sheet}`, { sheet });
  }
}

/** Another use case holds the lock. */
export class BusyError extends WorkbookError {
  readonly code = 'busy';
  constructor() {
    super('Another use case holds the script lock');
  }
}

/** Google refused again and again; what was written before stands, nothing is half written. */
export class GoogleRefusedError extends WorkbookError {
  readonly code = 'google-refused';
  constructor(message: string) {
    super(message);
  }
}

/** This workbook is a copy of another one. */
export class CopiedWorkbookError extends WorkbookError {
  readonly code = 'copied-workbook';
  constructor() {
    super('The workbook is a copy: its own id differs from the one it was set up with');
  }
}

/** An older version of this workbook was restored from its history. */
export class RestoredWorkbookError extends WorkbookError {
  readonly code = 'restored-workbook';
  constructor() {
    super('The workbook was restored from history: its write counter went back');
  }
}

/** «Настроить программу» has not been run. */
export class NotSetUpError extends WorkbookError {
  readonly code = 'not-set-up';
  constructor() {
    super('The workbook has not been set up');
  }
}

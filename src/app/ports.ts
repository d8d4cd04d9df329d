/** What use cases ask of the world around them: the workbook, the clock, chance, the signals to the worker, and the words for what they find. */

import type { ReviewReason } from '../domain/intake/review-table';
import type { Others } from '../domain/matching/alternatives';
import type { ExplainedPart } from '../domain/matching/explain';
import type { Remark } from '../domain/matching/remarks';
import type { TagHelp } from '../domain/matching/tag-help';
import type { Unmatched } from '../domain/matching/unmatched';
import type { EndCause, Left } from '../domain/pairs/ending';
import type { SettingKey, Settings } from '../domain/programme/settings';
import type { LetterFacts } from '../domain/reminders/letter';
import type { TodayCode } from '../domain/reminders/today-items';
import type { Change } from '../domain/shared/change';
import type { CellProblem } from '../domain/shared/column';
import type { Day, Moment } from '../domain/shared/day';
import type { Columns, RowOf, Table } from '../domain/shared/table';

/** Which tables a use case needs, and how much of each. Everything is read in one call. */
export interface Needs {
  /** Read whole. */
  readonly read?: readonly TableLike[];
  /** Only their ids are read (append-only tables that must not take the same thing twice). */
  readonly ids?: readonly TableLike[];
  /** Only appended to. */
  readonly append?: readonly TableLike[];
}

/** Any table, whatever its columns. */
export type TableLike = { readonly code: string };

/** A cell that could not be read; its row goes on with an empty value there. */
export interface CellIssue {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
  readonly heading: string;
  readonly problem: CellProblem;
}

/** The tables as they were read. */
export interface Books {
  rows<C extends Columns>(table: Table<C>): readonly RowOf<Table<C>>[];
  find<C extends Columns>(table: Table<C>, id: string): RowOf<Table<C>> | undefined;
  ids(table: TableLike): ReadonlySet<string>;
  /** The row's number on its sheet, as a person sees it. */
  rowNumber(table: TableLike, id: string): number | undefined;
  readonly issues: readonly CellIssue[];
}

export interface Decision<T> {
  readonly changes: readonly Change[];
  readonly result: T;
}

export interface Store {
  /** Reads, and writes nothing. */
  look<T>(needs: Needs, read: (books: Books) => T): T;
  /**
   * One use case: one read, a decision by pure functions, one atomic write. Repeated from the start (twice at most) when somebody moved rows
   * in between, so `decide` must depend on the books alone.
   * @throws WorkbookError
   */
  transact<T>(needs: Needs, action: string, decide: (books: Books) => Decision<T>): T;
  /**
   * The same, and the reading is kept for one more write that needs no second read: for the worker, which claims rows, acts outside the
   * workbook, and then closes them. Between the two writes other use cases may run.
   */
  open<T>(needs: Needs, action: string, decide: (books: Books) => Decision<T>): Opened<T>;
}

export interface Opened<T> {
  readonly result: T;
  /** @throws RowsMovedError when people have moved rows that it changes; nothing is written then */
  finish(action: string, changes: readonly Change[]): void;
}

export interface Clock {
  now(): Moment;
  today(): Day;
  /** Milliseconds since this run began. */
  elapsedMs(): number;
}

export interface Ids {
  /** A short random id that stands for one thing (a command, a row that only the script names). */
  short(): string;
  /** A secret that nobody can guess, for a personal link. */
  token(): string;
}

/** The notes that runs leave for the worker, in script properties: all of them are read in one call, and an idle worker reads nothing else. */
export interface Signals {
  all(): Readonly<Record<string, string>>;
  put(values: Readonly<Record<string, string>>): void;
  drop(key: string): void;
  /** Puts another value (or none) only if the old one still stands; somebody may have signalled anew. */
  swap(key: string, from: string, to: string | undefined): void;
}

/** A letter's words and what is enclosed. */
export interface LetterWords {
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly mimeType: string; readonly text: string }[];
}

/** The words that go into cells and letters; they stand in texts, the use cases know their facts. */
export interface Wording {
  why(parts: readonly ExplainedPart[]): string;
  remark(remark: Remark): string;
  /** Two others on either side of a pair, with their prices. */
  others(others: Others): string;
  unmatched(unmatched: Unmatched): string;
  /** Why two people whom the board parted may not be a pair. */
  readonly forbiddenOnBoard: string;
  /** Who would lose a place for this one, and what would change it without that. */
  swaps(unmatched: Unmatched): string;
  change(unmatched: Unmatched): string;
  help(help: TagHelp): string;
  /** Why a pair ended, where nobody typed it, and what then stands beside the request of who has lost a mentor. */
  endCause(cause: EndCause): string;
  returned(from: Left, reason: string): string;
  /** What to do about a row of «Требует проверки». */
  hint(reason: ReviewReason): string;
  today(code: TodayCode): { readonly what: string; readonly action: string; readonly where: string };
  letter(facts: LetterFacts, settings: Settings): LetterWords;
  /** The subject of a letter that goes to the curator instead of the person (test mode). */
  testSubject(subject: string, person: string): string;
  /** What stands beside a setting in «Настройки». */
  settingNote(key: SettingKey): string;
}

/** What every use case works with. */
export interface Office {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly signals: Signals;
  readonly wording: Wording;
  /** The e-mail of whoever acts, for the journal. */
  readonly who: string;
}

/** What «Настроить программу» had to add. */
export interface InstallReport {
  readonly sheets: readonly string[];
  readonly columns: readonly { readonly sheet: string; readonly heading: string }[];
  readonly changed: boolean;
}

/** What the curator sees of the workbook, and what she is asked. */
export interface Screen {
  tell(text: string): void;
  /** Asks for a line of text; `undefined` when she closes the question. */
  ask(question: string): string | undefined;
  confirm(question: string): boolean;
  /** What is selected on the sheet that is open. */
  selection(): { readonly sheetId: number; readonly rows: readonly number[] } | undefined;
}

/** What came of putting ids back beside their cells: titles of sheets. */
export interface RepairReport {
  readonly repaired: readonly string[];
  /** Left alone, because it is not certain what belongs where. */
  readonly doubtful: readonly string[];
}

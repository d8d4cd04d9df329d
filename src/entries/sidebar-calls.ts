/**
 * What the panel and the dialogs may call: one gateway, so that whatever a page of this project asks for is checked in one place. Calls and
 * answers are plain values; texts go out as sentences.
 */

import { goToSheet, screen, selectedRows } from '../adapters/workbook/screen';
import { mailer } from '../adapters/mail/mailer';
import { scriptSchedule } from '../adapters/schedule/schedule';
import { boardData } from '../app/board-data';
import { confirmProposals } from '../app/decide-proposals';
import { type Health, health } from '../app/health';
import { importFiles, readFiles } from '../app/import-files';
import { type PersonCard, personCard } from '../app/person-card';
import { saveBoard } from '../app/save-board';
import { refreshToday } from '../app/today-sheet';
import { type WaitingProposal, waitingProposals } from '../app/waiting-proposals';
import type { IncomingFile } from '../domain/intake/opened-file';
import type { Pairing } from '../domain/matching/recheck';
import type { Steering } from '../domain/matching/steering';
import type { TodayItem } from '../domain/reminders/today-items';
import { TABLES } from '../domain/workbook';
import { MENU_TITLE } from '../texts/menu';
import { describeConfirmed, describeImported, describeReadFiles, describeSavedBoard } from '../texts/results';
import { TODAY_WORDS } from '../texts/today';
import { COMMANDS, type CommandName } from './commands';
import { showBoard } from './dialogs';
import { logError, sentenceOf } from './guard';
import { office } from './wire';

/** The calls of the gateway, by name; the pages take their types from here. */
export interface SidebarCalls {
  today(): readonly TodayItem[];
  proposals(): readonly WaitingProposal[];
  confirm(ids: readonly string[]): string;
  person(): PersonCard | null;
  health(): Health;
  command(name: PanelCommand): string;
  goTo(table: string): boolean;
  previewFiles(files: readonly IncomingFile[]): {
    readonly text: string;
    readonly errors: number;
    readonly lines: number;
  };
  importFiles(files: readonly IncomingFile[]): string;
  board(): string;
  saveBoard(steering: Steering, seen: readonly Pairing[]): string;
  openBoard(): string;
}

/** Commands that the panel may press: none of those that ask for words. */
const PANEL_COMMANDS = [
  'setUp',
  'markConsents',
  'retakeAnswers',
  'registerMentors',
  'proposePairs',
  'confirmMarked',
  'confirmAll',
  'declineMarked',
  'appointMentors',
  'endPairs',
  'draftOrder',
  'signDocument',
  'copyChatText',
  'printCards',
  'mailOn',
  'mailTest',
  'mailOff',
  'sendAgain',
  'takeAsDone',
] as const satisfies readonly CommandName[];
export type PanelCommand = (typeof PANEL_COMMANDS)[number];

const CALLS: { readonly [N in keyof SidebarCalls]: SidebarCalls[N] } = {
  today: () => refreshToday(office()),
  proposals: () => waitingProposals(office()),
  confirm: (ids) => describeConfirmed(confirmProposals(office(), ids)),
  person() {
    const selection = selectedRows();
    return (selection && personCard(office(), selection)) ?? null;
  },
  health: () => health({ ...office(), mailer: mailer(), schedule: scriptSchedule() }),
  command(name) {
    if (!PANEL_COMMANDS.includes(name)) throw new Error(`Not a command of the panel: ${name}`);
    // The panel puts the yes-or-no questions itself (PANEL_QUESTIONS), beside the button that was pressed.
    return COMMANDS[name]({ ...screen(MENU_TITLE), confirm: () => true });
  },
  goTo(code) {
    const table = TABLES.find((one) => one.code === code);
    if (table) goToSheet(table.sheetId);
    return table !== undefined;
  },
  previewFiles(files) {
    const read = readFiles(files);
    const lines = read.groups.length + read.people.length + read.consents.length + read.answers.length;
    return { text: describeReadFiles(read), errors: read.errors.length, lines };
  },
  importFiles(files) {
    const imported = importFiles(office(), readFiles(files));
    return imported.ok ? describeImported(imported.value) : TODAY_WORDS[imported.code].what;
  },
  board: () => boardData(office()),
  saveBoard: (steering, seen) => describeSavedBoard(saveBoard(office(), steering, seen)),
  openBoard() {
    showBoard();
    return '';
  },
};

export type GatewayAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly sentence: string };

/** @returns the answer, or the sentence that tells why there is none */
export function gateway(name: unknown, args: unknown): GatewayAnswer {
  try {
    if (typeof name !== 'string' || !Object.hasOwn(CALLS, name) || !Array.isArray(args))
      throw new Error('Not a call of the panel');
    const call = CALLS[name as keyof SidebarCalls] as (...given: readonly unknown[]) => unknown;
    return { ok: true, value: call(...(args as readonly unknown[])) };
  } catch (error) {
    logError(error);
    return { ok: false, sentence: sentenceOf(error) };
  }
}

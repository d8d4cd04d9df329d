/** The functions that Google calls: one click runs every check, or those of one service. */

import { checksOf } from './check-list';
import { begin, carryOn, type Selection, withPerson } from './session';

/** Adds the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('Проверки')
    .addItem('Все', 'all')
    .addSeparator()
    .addItem('Открытые вопросы', 'questions')
    .addItem('Sheets', 'sheets')
    .addItem('Docs', 'docs')
    .addItem('Drive', 'drive')
    .addItem('Forms', 'forms')
    .addItem('Остальное', 'base')
    .addSeparator()
    .addItem('Диалоги (нажимайте, что просят)', 'dialogs')
    .addToUi();
}

export function all(): void {
  begin(select('all'));
}

/** Asks the open questions and checks nothing. */
export function questions(): void {
  begin(select('questions'));
}

export function sheets(): void {
  begin(select('sheets'));
}

export function docs(): void {
  begin(select('docs'));
}

export function drive(): void {
  begin(select('drive'));
}

export function forms(): void {
  begin(select('forms'));
}

export function base(): void {
  begin(select('base'));
}

/** Checks of dialogs, whose questions a person answers. */
export function dialogs(): void {
  withPerson(checksOf('all').checks.filter(({ needs }) => needs === 'person'));
}

/** Called by the timetable until all is done. */
export function goOn(event: GoogleAppsScript.Events.TimeDriven): void {
  carryOn(select, event);
}

function select(scope: string): Selection {
  return scope === 'questions' ? { scope, checks: [], probes: checksOf('all').probes } : { scope, ...checksOf(scope) };
}

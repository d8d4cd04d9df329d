/**
 * How long a call takes on Google, in milliseconds: editable, by method, the longest matching prefix counts. Sources in docs/google.md and
 * the measurements named beside the figures; a figure without one is a round guess on the slow side.
 */

import type { Answers } from './open-questions';

export interface Latency {
  readonly base: number;
  /** Added for every kilobyte of the request's arguments. */
  readonly perKilobyte: number;
}

export type LatencyTable = Readonly<Record<string, Latency>>;

const ms = (base: number, perKilobyte = 0): Latency => ({ base, perKilobyte });

export const LATENCY: LatencyTable = {
  /** Loading the whole source for a run (ramblings.mcpher.com: library load speed). */
  'run.start': ms(300),
  /** ziritione.org/post/apps_script_performance: get 30, set 62. */
  'PropertiesService.get': ms(30),
  'PropertiesService.set': ms(62),
  'PropertiesService.delete': ms(62),
  /** The same source: get 3, put 93. */
  'CacheService.get': ms(3),
  'CacheService.put': ms(93),
  'CacheService.remove': ms(93),
  'LockService.': ms(40),
  'Sheets.Spreadsheets.Values.': ms(350, 0.4),
  'Sheets.Spreadsheets.get': ms(300),
  'Sheets.Spreadsheets.batchUpdate': ms(500, 0.8),
  /** Drive copy + Docs fill of one template takes 2–5 s together. */
  'Drive.Files.copy': ms(1500),
  'Drive.Files.': ms(600),
  'Drive.Permissions.': ms(500),
  'Docs.Documents.batchUpdate': ms(900, 1),
  'Docs.Documents.get': ms(400),
  /** Opening a form and reading its responses are requests; what has been read is looked at in memory. */
  'FormApp.openById': ms(800),
  'FormApp.Form.getResponses': ms(1500),
  'FormApp.Form.': ms(250),
  'FormApp.FormResponse.': ms(1),
  'FormApp.FormResponse.toPrefilledUrl': ms(250),
  'FormApp.ItemResponse.': ms(1),
  'FormApp.Item.': ms(2),
  'FormApp.Choice.': ms(1),
  'FormApp.create': ms(1),
  'FormApp.TextValidationBuilder.': ms(1),
  'FormApp.ParagraphTextValidationBuilder.': ms(1),
  'FormApp.CheckboxValidationBuilder.': ms(1),
  'FormApp.GridValidationBuilder.': ms(1),
  'FormApp.CheckboxGridValidationBuilder.': ms(1),
  'FormApp.': ms(100),
  'MailApp.sendEmail': ms(500, 0.2),
  'MailApp.': ms(60),
  'ScriptApp.': ms(200),
  'SpreadsheetApp.': ms(20),
  'HtmlService.': ms(20),
  'Session.': ms(10),
  'Utilities.': ms(0.2),
  '': ms(100),
};

/** What copy and fill of a document take together when Google is slower than the table. */
const SLOW_COPY: LatencyTable = { 'Drive.Files.copy': ms(6000), 'Docs.Documents.batchUpdate': ms(3000, 1) };

/** The table under the answers to open questions. */
export function latencyUnder(answers: Answers): LatencyTable {
  return answers.to('drive/copy-and-fill-time') === 'more' ? { ...LATENCY, ...SLOW_COPY } : LATENCY;
}

/** The simulated time of one call. */
export function latencyOf(table: LatencyTable, method: string, characters: number): number {
  let best = '';
  for (const prefix of Object.keys(table)) {
    if (method.startsWith(prefix) && prefix.length > best.length) best = prefix;
  }
  const found = table[best] ?? ms(100);
  return found.base + (found.perKilobyte * characters) / 1024;
}

/**
 * How long a call takes on Google, in milliseconds: editable, by method, the longest matching prefix counts. Each row says where its figure comes
 * from; an estimate is a round figure on the slow side, put where nobody has published a measurement.
 */

import type { Answers } from './open-questions';

export interface Latency {
  readonly base: number;
  /** Added for every kilobyte of the request's arguments. */
  readonly perKilobyte: number;
}

export type LatencyTable = Readonly<Record<string, Latency>>;

/** A row that says who has measured it, or that nobody has. */
export interface SourcedLatency extends Latency {
  readonly source: string;
}

/** 100 runs each: script properties get 30, set 62 (62 to 231); script cache get 3, put 93. */
const STORES = 'measured: ziritione.org/post/apps_script_performance';

/** A write and a read of 100 bytes in a spreadsheet take 800 and more together. */
const SHEETS = 'measured as a pair, parted by estimate: justin.poehnelt.com/posts/apps-script-key-value-stores';

/** 4,000 cells take 610 when they are flushed: with a base of 500 some 0.8 for a kilobyte of them. */
const SHEETS_SIZE = `${SHEETS}; by size: stackoverflow.com/questions/29263774`;

/** The load grows with the size of the source. */
const LOAD =
  'estimate, after ramblings.mcpher.com/gassnippets2/measuring-library-load-speed, which compares and gives no time for our size';

const REQUEST = 'estimate: a request to another backend, as those of Sheets that were measured';
const FILE =
  'estimate: copy and fill of one document take 2 to 5 seconds together, as reported by those who merge mails';
const HELD = 'estimate: looks at what the run holds in memory, no request';
const UNKNOWN = 'estimate: nothing is published; the slow side of a request';

const ms = (base: number, source: string, perKilobyte = 0): SourcedLatency => ({ base, perKilobyte, source });

export const LATENCY: Readonly<Record<string, SourcedLatency>> = {
  'run.start': ms(300, LOAD),
  'PropertiesService.get': ms(30, STORES),
  'PropertiesService.set': ms(62, STORES),
  'PropertiesService.delete': ms(62, `${STORES}; deleting taken as setting`),
  'CacheService.get': ms(3, STORES),
  'CacheService.put': ms(93, STORES),
  'CacheService.remove': ms(93, `${STORES}; removing taken as putting`),
  'LockService.': ms(40, 'estimate: between a property that is read and one that is set'),
  'Sheets.Spreadsheets.Values.': ms(350, SHEETS_SIZE, 0.4),
  'Sheets.Spreadsheets.get': ms(300, SHEETS),
  'Sheets.Spreadsheets.batchUpdate': ms(500, SHEETS_SIZE, 0.8),
  'Drive.Files.copy': ms(1500, FILE),
  'Drive.Files.': ms(600, REQUEST),
  'Drive.Permissions.': ms(500, REQUEST),
  'Docs.Documents.batchUpdate': ms(900, FILE, 1),
  'Docs.Documents.get': ms(400, FILE),
  'FormApp.openById': ms(800, UNKNOWN),
  'FormApp.create': ms(1500, 'estimate: as a file that is copied'),
  'FormApp.Form.getResponses': ms(1500, UNKNOWN),
  'FormApp.Form.': ms(250, REQUEST),
  'FormApp.FormResponse.': ms(1, HELD),
  'FormApp.FormResponse.toPrefilledUrl': ms(250, REQUEST),
  'FormApp.ItemResponse.': ms(1, HELD),
  'FormApp.Item.': ms(2, HELD),
  'FormApp.Choice.': ms(1, HELD),
  'FormApp.createTextValidation': ms(1, HELD),
  'FormApp.createParagraphTextValidation': ms(1, HELD),
  'FormApp.createCheckboxValidation': ms(1, HELD),
  'FormApp.createGridValidation': ms(1, HELD),
  'FormApp.createCheckboxGridValidation': ms(1, HELD),
  'FormApp.TextValidationBuilder.': ms(1, HELD),
  'FormApp.ParagraphTextValidationBuilder.': ms(1, HELD),
  'FormApp.CheckboxValidationBuilder.': ms(1, HELD),
  'FormApp.GridValidationBuilder.': ms(1, HELD),
  'FormApp.CheckboxGridValidationBuilder.': ms(1, HELD),
  'FormApp.': ms(100, UNKNOWN),
  'MailApp.sendEmail': ms(500, UNKNOWN, 0.2),
  'MailApp.': ms(60, 'estimate: as a property that is set'),
  'ScriptApp.': ms(200, UNKNOWN),
  'SpreadsheetApp.': ms(20, 'estimate: lazy, as 4,000 cells in less than 50: stackoverflow.com/questions/29263774'),
  'HtmlService.': ms(20, HELD),
  'Session.': ms(10, HELD),
  'Utilities.': ms(0.2, HELD),
  '': ms(100, UNKNOWN),
};

/** What copy and fill of a document take together when Google is slower than the table. */
const SLOW_COPY: LatencyTable = {
  'Drive.Files.copy': ms(6000, 'the other answer to drive/copy-and-fill-time'),
  'Docs.Documents.batchUpdate': ms(3000, 'the other answer to drive/copy-and-fill-time', 1),
};

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
  const found = table[best] ?? LATENCY[''];
  return found ? found.base + (found.perKilobyte * characters) / 1024 : 0;
}

/** The script's `Sheets`: the advanced service v4, as far as the Workspace serves it. JSON goes in and out, nothing is shared with the script. */

import { ApiError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { Answers } from '../../core/open-questions';
import type { World } from '../../core/world';
import { checkAccess, SHEETS_SCOPES } from './access';
import { BATCH_SHAPE, runBatch } from './batch';
import type { Books } from './books';
import { bool, message, off, oneOrMany, ROOT, text } from './checks';
import { checkMask, type Mask, parseMask, pick, type Shape } from './field-mask';
import { Refused } from './refused';
import { resourceOf } from './resource';
import { readValues, valuesRequest } from './values';

/** What a script may call; optional parameters come last (Apps Script, «Advanced Google services»). */
export interface SheetsGlobal {
  readonly Spreadsheets: {
    get(spreadsheetId: string, optionalArgs?: object): GoogleAppsScript.Sheets.Schema.Spreadsheet;
    batchUpdate(
      resource: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest,
      spreadsheetId: string,
      optionalArgs?: object,
    ): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
    readonly Values: {
      batchGetByDataFilter(
        resource: GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterRequest,
        spreadsheetId: string,
        optionalArgs?: object,
      ): GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterResponse;
    };
  };
}

const VALUES_SHAPE: Shape = {
  spreadsheetId: true,
  valueRanges: { valueRange: { range: true, majorDimension: true, values: true }, dataFilters: true },
};

const fieldsArgs = message({ fields: text });
const getArgs = message({
  fields: text,
  ranges: oneOrMany(text),
  includeGridData: bool,
  excludeTablesInBandedRanges: off,
});

interface ApiCall {
  readonly method: string;
  readonly need: 'read' | 'write';
  readonly spreadsheetId: string;
  /** What goes over the wire: the body, if there is one, and the optional arguments. */
  readonly sent: { readonly body?: unknown; readonly args: unknown };
}

interface Received {
  readonly body?: unknown;
  readonly args: unknown;
}

type Api = SheetsGlobal['Spreadsheets'];

/** Makes the service for one world. */
export function createApi(world: World, books: Books): SheetsGlobal {
  const get: Api['get'] = (spreadsheetId, args = {}) =>
    send(world, { method: 'Sheets.Spreadsheets.get', need: 'read', spreadsheetId, sent: { args } }, (received) => {
      const { fields, ranges, includeGridData = false } = getArgs.read(received.args, ROOT);
      const mask = fields === undefined ? true : parseMask(fields);
      return resourceOf(books.get(spreadsheetId), { title: books.title(spreadsheetId), mask, ranges, includeGridData });
    });

  const batchUpdate: Api['batchUpdate'] = (body, spreadsheetId, args = {}) => {
    const method = 'Sheets.Spreadsheets.batchUpdate';
    return send(world, { method, need: 'write', spreadsheetId, sent: { body, args } }, (received) =>
      runBatch(books, spreadsheetId, {
        body: received.body,
        mask: batchMask(world.answers, received.args),
        answers: world.answers,
      }),
    );
  };

  const batchGetByDataFilter: Api['Values']['batchGetByDataFilter'] = (body, spreadsheetId, args = {}) => {
    const method = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';
    return send(world, { method, need: 'read', spreadsheetId, sent: { body, args } }, (received) => {
      const mask = readFields(received.args, VALUES_SHAPE);
      const answer = readValues(books.get(spreadsheetId), valuesRequest.read(received.body, ROOT), world.answers);
      return mask === true ? answer : pick(answer, mask);
    });
  };

  const Values = expose('Sheets.Spreadsheets.Values', { batchGetByDataFilter });
  return expose('Sheets', { Spreadsheets: expose('Sheets.Spreadsheets', { get, batchUpdate, Values }) });
}

/** Passes the gate with a copy of what is sent; what the service refuses becomes an API error. */
function send<T>(
  world: World,
  { method, need, spreadsheetId, sent }: ApiCall,
  effect: (received: Received) => unknown,
): T {
  const wire = JSON.stringify(sent);
  const cost = need === 'read' ? { sheetsReads: 1 } : { sheetsWrites: 1 };
  const call = { method, args: [sent, spreadsheetId], cost, scopes: SHEETS_SCOPES, characters: wire.length };
  return world.gate.call(call, () => {
    try {
      checkAccess(world, spreadsheetId, need);
      return effect(JSON.parse(wire) as Received) as T;
    } catch (error) {
      if (error instanceof Refused) throw new ApiError(method, error.code, error.message);
      throw error;
    }
  });
}

/** Whether the service hands the third argument on to the API is an open question. */
function batchMask(answers: Answers, args: unknown): Mask | true {
  const mask = readFields(args, BATCH_SHAPE);
  return answers.to('sheets/batch-update-fields') === 'cuts the reply' ? mask : true;
}

function readFields(args: unknown, shape: Shape): Mask | true {
  const { fields } = fieldsArgs.read(args, ROOT);
  if (fields === undefined) return true;
  const mask = parseMask(fields);
  checkMask(mask, shape);
  return mask;
}

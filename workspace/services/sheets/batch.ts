/** One batchUpdate: its body is read, the ids that it leaves open are chosen, and it is applied as a whole (reference: spreadsheets/batchUpdate). */

import type { Answers } from '../../core/open-questions';
import type { Books } from './books';
import { bool, type Check, list, message, ROOT, text } from './checks';
import { type Mask, pick, type Shape, under } from './field-mask';
import { refuseOpenly } from './open-refusals';
import { applyRequests, readRequests, type WireRequest } from './requests/apply';
import { resourceOf, SPREADSHEET_SHAPE } from './resource';

/** What `fields` may name in the reply. */
export const BATCH_SHAPE: Shape = { spreadsheetId: true, replies: true, updatedSpreadsheet: SPREADSHEET_SHAPE };

/** The requests are read kind by kind afterwards. */
const asIs: Check<unknown> = { read: (value) => value };
const batchBody = message({
  requests: asIs,
  includeSpreadsheetInResponse: bool,
  responseRanges: list(text),
  responseIncludeGridData: bool,
});

interface Batch {
  readonly body: unknown;
  readonly mask: Mask | true;
  readonly answers: Answers;
}

/** Applies a batch and builds its reply. @throws Refused and has changed nothing */
export function runBatch(books: Books, spreadsheetId: string, { body, mask, answers }: Batch): unknown {
  const {
    requests,
    includeSpreadsheetInResponse,
    responseRanges: ranges,
    responseIncludeGridData,
  } = batchBody.read(body, ROOT);
  const read = withIds(books, spreadsheetId, readRequests(requests));
  refuseOpenly(books, { spreadsheetId, requests: read, answers });
  const wanted = includeSpreadsheetInResponse ? under(mask, 'updatedSpreadsheet') : undefined;
  if (wanted !== undefined) {
    // Built before the change is kept: a response range that cannot be read must refuse the whole call.
    const { book } = applyRequests(books.get(spreadsheetId), read);
    const resource = {
      title: books.titleAfter(spreadsheetId, read),
      mask: wanted === true && mask !== true ? { '*': true as const } : wanted,
      ranges,
      includeGridData: responseIncludeGridData ?? false,
    };
    const updatedSpreadsheet = resourceOf(book, resource);
    return {
      ...(pick({ spreadsheetId, replies: books.batch(spreadsheetId, read) }, mask) as object),
      updatedSpreadsheet,
    };
  }
  return pick({ spreadsheetId, replies: books.batch(spreadsheetId, read) }, mask);
}

/** Chance stands in the event: replaying it has to give the same ids. */
function withIds(books: Books, spreadsheetId: string, requests: readonly WireRequest[]): readonly WireRequest[] {
  const book = books.get(spreadsheetId);
  return requests.map((request) => {
    const { addSheet, addProtectedRange } = request;
    if (addSheet && addSheet.properties?.sheetId === undefined) {
      return { addSheet: { properties: { ...addSheet.properties, sheetId: books.freeId(book) } } };
    }
    if (addProtectedRange && addProtectedRange.protectedRange?.protectedRangeId === undefined) {
      const protectedRange = { ...addProtectedRange.protectedRange, protectedRangeId: books.freeId(book) };
      return { addProtectedRange: { protectedRange } };
    }
    return request;
  });
}

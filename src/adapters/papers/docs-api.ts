/** The two calls of the Docs advanced service that papers need: one reading, one atomic write on what was read. */

import { GoogleRefusedError } from '../../app/errors';
import { DeliveryError } from '../../app/desks';
import { attempt } from '../drive/attempt';

export type Request = GoogleAppsScript.Docs.Schema.Request;
export type Element = GoogleAppsScript.Docs.Schema.StructuralElement;

/** The body, a header or a footer: each counts its own indexes. */
export interface Segment {
  /** Empty for the body. */
  readonly id: string;
  readonly content: readonly Element[];
}

export interface ReadDocument {
  readonly revision: string;
  readonly segments: readonly Segment[];
}

/** Reads a document. One with several tabs is refused: requests would reach the first only. @throws DeliveryError */
export function readDocument(id: string): ReadDocument {
  const { tabs = [], revisionId = '' } = attempt(() => documents().get(id, { includeTabsContent: true }));
  const [tab] = tabs;
  if (!tab || tabs.length > 1 || (tab.childTabs ?? []).length > 0)
    throw new DeliveryError('refused', 'The document has more than one tab');
  const { body, headers = {}, footers = {} } = tab.documentTab ?? {};
  const others = { ...headers, ...footers };
  return {
    revision: revisionId,
    segments: [
      { id: '', content: body?.content ?? [] },
      ...Object.entries(others).map(([segment, { content = [] }]) => ({ id: segment, content })),
    ],
  };
}

/** Writes all or nothing, and nothing when somebody has edited the document since it was read. @throws DeliveryError */
export function writeDocument(id: string, requests: readonly Request[], revision: string): void {
  if (requests.length === 0) return;
  attempt(() =>
    documents().batchUpdate({ requests: [...requests], writeControl: { requiredRevisionId: revision } }, id),
  );
}

/** A place in a segment, as requests name it. */
export function locationIn(segment: string, index: number): GoogleAppsScript.Docs.Schema.Location {
  return segment === '' ? { index } : { index, segmentId: segment };
}

/** A stretch of a segment, as requests name it. */
export function rangeIn(segment: string, startIndex: number, endIndex: number): GoogleAppsScript.Docs.Schema.Range {
  return segment === '' ? { startIndex, endIndex } : { startIndex, endIndex, segmentId: segment };
}

/** The advanced service; it is missing only when the manifest was changed by hand. */
function documents(): GoogleAppsScript.Docs.Collection.DocumentsCollection {
  if (typeof Docs === 'undefined' || !Docs.Documents)
    throw new GoogleRefusedError('The Docs service is not enabled in appsscript.json');
  return Docs.Documents;
}

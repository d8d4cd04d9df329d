/** The Docs service: the script's `Docs` global (advanced service v1) and what people do with documents. */

import { ApiError, NotOnTheListError } from '../../core/errors';
import { expose } from '../../core/expose';
import type { World } from '../../core/world';
import { openFile } from './access';
import { BATCH_UPDATE, type WireRequest } from './apply';
import { createDocuments, type Documents } from './documents';
import { selectFields } from './field-selection';
import { createPeople, type DocsPeople } from './people';
import { RefusedRequest } from './refusal';
import { renderDocument } from './render';

type DocumentsCollection = Pick<GoogleAppsScript.Docs.Collection.DocumentsCollection, 'get' | 'batchUpdate'>;

/** What a script sees as `Docs`. */
export interface DocsGlobal {
  readonly Documents: DocumentsCollection;
}

export interface DocsService {
  readonly global: DocsGlobal;
  readonly people: DocsPeople;
}

const READ_SCOPES = ['documents', 'documents.readonly', 'drive', 'drive.readonly', 'drive.file'];
const WRITE_SCOPES = ['documents', 'drive', 'drive.file'];

/** Makes the Docs service of a world. */
export function createDocs(world: World): DocsService {
  const documents = createDocuments(world);
  const Documents: DocumentsCollection = {
    get: (documentId: string, options: object = {}) => get(world, documents, { documentId, options }),
    batchUpdate: (resource, documentId) => batchUpdate(world, documents, { documentId, resource }),
  };
  return {
    global: expose('Docs', { Documents: expose('Docs.Documents', Documents) }),
    people: createPeople(world, documents),
  };
}

interface GetOptions {
  readonly fields?: string;
  readonly includeTabsContent?: boolean;
  readonly suggestionsViewMode?: string;
}

const GET_OPTIONS = ['fields', 'includeTabsContent', 'suggestionsViewMode'];

function get(
  world: World,
  documents: Documents,
  call: { readonly documentId: string; readonly options: object },
): GoogleAppsScript.Docs.Schema.Document {
  const { documentId } = call;
  const method = 'Docs.Documents.get';
  const unknown = Object.keys(call.options).find((name) => !GET_OPTIONS.includes(name));
  if (unknown !== undefined) throw new NotOnTheListError(`${method} ${unknown}`);
  const options = copied(call.options) as GetOptions;
  return world.gate.call({ method, args: [documentId, options], cost: { docsReads: 1 }, scopes: READ_SCOPES }, () => {
    const { file, mayEdit } = openFile(world, documentId, { method: 'docs.documents.get', write: false });
    const doc = documents.get(documentId);
    if (!doc) throw new Error(`The file ${documentId} has no content`);
    const { fields, includeTabsContent = false, suggestionsViewMode = 'SUGGESTIONS_INLINE' } = options;
    const whole = renderDocument(doc, {
      documentId,
      title: file.name,
      mayEdit,
      includeTabsContent,
      suggestionsViewMode,
    });
    return copied(fields === undefined ? whole : selected(whole, fields)) as GoogleAppsScript.Docs.Schema.Document;
  });
}

function selected(whole: object, fields: string): unknown {
  try {
    return selectFields(whole, fields);
  } catch (error) {
    if (error instanceof RefusedRequest) throw new ApiError('docs.documents.get', 400, error.message);
    throw error;
  }
}

interface BatchUpdateCall {
  readonly documentId: string;
  readonly resource: GoogleAppsScript.Docs.Schema.BatchUpdateDocumentRequest;
}

function batchUpdate(
  world: World,
  documents: Documents,
  { documentId, resource }: BatchUpdateCall,
): GoogleAppsScript.Docs.Schema.BatchUpdateDocumentResponse {
  const method = 'Docs.Documents.batchUpdate';
  const body = JSON.stringify(resource);
  const { requests = [], writeControl = {} } = JSON.parse(body) as {
    readonly requests?: readonly WireRequest[];
    readonly writeControl?: WriteControl;
  };
  if (writeControl.targetRevisionId !== undefined)
    throw new NotOnTheListError(`${method} writeControl.targetRevisionId`);
  const call = {
    method,
    args: [resource, documentId],
    cost: { docsWrites: 1 },
    scopes: WRITE_SCOPES,
    characters: body.length,
  };
  return world.gate.call(call, () => {
    openFile(world, documentId, { method: BATCH_UPDATE, write: true });
    checkRevision(documents, documentId, writeControl);
    if (requests.length === 0) throw new ApiError(BATCH_UPDATE, 400, 'Must specify at least one request.');
    const replies = documents.update(documentId, requests);
    const answer = { replies, writeControl: { requiredRevisionId: documents.get(documentId)?.revisionId }, documentId };
    return copied(answer) as GoogleAppsScript.Docs.Schema.BatchUpdateDocumentResponse;
  });
}

interface WriteControl {
  readonly requiredRevisionId?: string;
  readonly targetRevisionId?: string;
}

function checkRevision(documents: Documents, documentId: string, { requiredRevisionId }: WriteControl): void {
  if (requiredRevisionId === undefined || requiredRevisionId === documents.get(documentId)?.revisionId) return;
  throw new ApiError(
    BATCH_UPDATE,
    400,
    `The required revision ID '${requiredRevisionId}' does not match the latest revision.`,
  );
}

/** What crosses the wire is JSON: nothing is shared with the script, and undefined is absent. */
function copied(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

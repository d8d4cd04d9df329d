/** All documents as the store keeps them: an event says which requests were applied, never what came out of them. */

import { NotOnTheListError } from '../../core/errors';
import type { Random } from '../../core/random';
import type { Reducer, StoredEvent } from '../../core/store';
import type { World } from '../../core/world';
import { applyRequests, type WireRequest } from './apply';
import type { Reply } from './requests/request';
import { emptyDocument, type DocumentState } from './structure';

interface DocumentsState {
  readonly byId: Record<string, DocumentState>;
}

type DocumentsEvent = StoredEvent &
  (
    | { readonly type: 'created'; readonly documentId: string; readonly revisionId: string }
    | { readonly type: 'copied'; readonly documentId: string; readonly from: string; readonly revisionId: string }
    | {
        readonly type: 'updated';
        readonly documentId: string;
        readonly requests: readonly WireRequest[];
        readonly tag: string;
        readonly bareRows?: boolean;
        readonly revisionId: string;
      }
  );

const reducer: Reducer<DocumentsState, DocumentsEvent, readonly Reply[]> = {
  service: 'docs',
  initial: () => ({ byId: {} }),
  apply(state, event) {
    const { documentId, revisionId } = event;
    if (event.type === 'created') {
      state.byId[documentId] = emptyDocument(revisionId);
      return [];
    }
    const before = state.byId[event.type === 'copied' ? event.from : documentId];
    if (!before) throw new Error(`No document ${event.type === 'copied' ? event.from : documentId}`);
    if (event.type === 'copied') {
      state.byId[documentId] = { ...structuredClone(before), revisionId };
      return [];
    }
    const { doc, replies } = applyRequests(before, event.requests, { tag: event.tag, bareRows: event.bareRows ?? false });
    state.byId[documentId] = { ...doc, revisionId };
    return replies;
  },
};

/** The documents of a world. */
export interface Documents {
  get(documentId: string): DocumentState | undefined;
  create(documentId: string): void;
  copy(from: string, documentId: string): void;
  /** Applies a batch and notes the time on the file. @throws ApiError, and then nothing has changed */
  update(documentId: string, requests: readonly WireRequest[]): readonly Reply[];
}

/** Registers the documents with the store and Google Docs as a kind of file. */
export function createDocuments(world: World): Documents {
  const { state, commit } = world.store.register(reducer);
  const revisionId = (): string => `ALm37B${world.random.id(30)}`;
  const documents: Documents = {
    get: (documentId) => state().byId[documentId],
    create: (documentId) => void commit({ type: 'created', documentId, revisionId: revisionId() }),
    copy: (from, documentId) => void commit({ type: 'copied', documentId, from, revisionId: revisionId() }),
    update: (documentId, requests) =>
      world.store.atomically(() => {
        const replies = commit({
          type: 'updated',
          documentId,
          requests,
          tag: listTag(world.random),
          ...(world.answers.to('docs/inserted-row-style') === 'has none' ? { bareRows: true } : {}),
          revisionId: revisionId(),
        });
        world.files.change(documentId, { modifiedTime: world.clock.now() });
        return replies;
      }),
  };
  world.files.registerKind({
    mimeType: 'application/vnd.google-apps.document',
    create(id, _name, upload) {
      if (upload)
        throw new NotOnTheListError(`Drive.Files.create: conversion of ${upload.mimeType} to a Google document`);
      documents.create(id);
    },
    copy: (from, to) => documents.copy(from, to),
  });
  return documents;
}

/** Ids of lists, headers and footers look like 'kix.v1x94gs10mnc'. */
function listTag(random: Random): string {
  return Array.from({ length: 11 }, () => random.below(36).toString(36)).join('');
}

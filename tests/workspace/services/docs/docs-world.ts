/** A memory world with one document and one run, for the tests of the Docs service. */

import { createWorld } from '../../../../workspace/core/create-world';
import type { Run } from '../../../../workspace/core/run';
import { memoryLog, type EventLog } from '../../../../workspace/core/store';
import type { World } from '../../../../workspace/core/world';
import { createDocs, type DocsService } from '../../../../workspace/services/docs/docs';

export const CURATOR = 'kurator@college.example';
export const DOCUMENT = 'doc-1';
export const START = Date.UTC(2026, 8, 1, 5);

export type Json = Readonly<Record<string, unknown>>;

export interface DocsWorld {
  readonly world: World;
  readonly docs: DocsService;
  /** Applies requests as the script of the curator. */
  batch(requests: readonly Json[], writeControl?: Json): Json;
  get(options?: Json): Json;
  /** Acts inside a run with these rights. */
  as<T>(rights: { readonly user?: string; readonly scopes?: readonly string[] }, act: () => T): T;
}

/** Makes the world; `log` lets a test open the same world again. */
export function docsWorld(log: EventLog = memoryLog()): DocsWorld {
  const { world, isNew } = createWorld({ log, startMs: START, seed: 7 });
  const docs = createDocs(world);
  if (isNew) addDocument(world, DOCUMENT);
  const as = <T>(
    { user = CURATOR, scopes = ['drive.file'] }: { readonly user?: string; readonly scopes?: readonly string[] },
    act: () => T,
  ): T => world.gate.during(aRun(user, scopes), act);
  return {
    world,
    docs,
    as,
    batch: (requests, writeControl) =>
      as({}, () =>
        docs.global.Documents.batchUpdate(
          { requests: [...requests], ...(writeControl ? { writeControl } : {}) },
          DOCUMENT,
        ),
      ) as Json,
    get: (options) => as({}, () => docs.global.Documents.get(DOCUMENT, options ?? {})) as Json,
  };
}

/** Adds a file of the curator's and its content, as Drive does. */
export function addDocument(world: World, id: string): void {
  world.files.add({
    id,
    name: 'Приказ',
    mimeType: 'application/vnd.google-apps.document',
    parents: [],
    owner: CURATOR,
    madeByAppFor: [CURATOR],
    appProperties: {},
    permissions: [],
    trashed: false,
    createdTime: START,
    modifiedTime: START,
  });
  world.files.kind('application/vnd.google-apps.document')?.create(id, 'Приказ');
}

function aRun(user: string, scopes: readonly string[]): Run {
  return {
    id: 'run-1',
    kind: 'menu',
    fn: 'fill',
    user,
    scopes: new Set(scopes),
    startedAt: START,
    limitMs: 360_000,
    elapsedMs: 0,
    calls: new Map(),
    callCount: 0,
    logs: [],
    stopped: undefined,
  };
}

/** The text of a document or segment as its get shows it, cells parted by '|' and rows by newlines. */
export function plainText(content: unknown): string {
  return (content as readonly Json[])
    .map((element) => {
      const paragraph = element['paragraph'] as
        { readonly elements: readonly { readonly textRun?: { readonly content: string } }[] } | undefined;
      const table = element['table'] as
        | { readonly tableRows: readonly { readonly tableCells: readonly { readonly content: unknown }[] }[] }
        | undefined;
      if (paragraph) return paragraph.elements.map((item) => item.textRun?.content ?? '<page break>').join('');
      return (table?.tableRows ?? [])
        .map((row) => `${row.tableCells.map((cell) => plainText(cell.content).slice(0, -1)).join('|')}\n`)
        .join('');
    })
    .join('');
}

/** The body's elements. */
export function contentOf(document: Json): readonly Json[] {
  return (document['body'] as { readonly content: readonly Json[] }).content;
}

/** The body's text. */
export function bodyText(document: Json): string {
  return plainText(contentOf(document).slice(1));
}

/** Requests for the body, short. */
export const insert = (text: string, index: number): Json => ({ insertText: { text, location: { index } } });
export const append = (text: string): Json => ({ insertText: { text, endOfSegmentLocation: {} } });
export const remove = (startIndex: number, endIndex: number): Json => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
export const table = (rows: number, columns: number, index: number): Json => ({
  insertTable: { rows, columns, location: { index } },
});

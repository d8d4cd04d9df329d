/** A served page over a Workspace whose script stands as text, and a browser's requests to it. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Workspace } from '../../../workspace/open';
import { type ServedPage, servePage } from '../../../workspace/page/server';
import { type ScriptText, workspaceOf } from '../script-text';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

export interface APage {
  readonly ws: Workspace;
  readonly url: string;
  get(path: string): Promise<Reply>;
  post(path: string, body?: object): Promise<Reply>;
}

const served: ServedPage[] = [];

/** Serves a page on a free port. */
export async function aPage(source: string, options: ScriptText = {}): Promise<APage> {
  const ws = workspaceOf(source, options);
  const page = await servePage(ws, { port: 0, client: clientFolder() });
  served.push(page);
  const { origin } = new URL(page.url);
  const ask = async (path: string, request: RequestInit): Promise<Reply> => {
    const response = await fetch(`${origin}${path}`, request);
    return { status: response.status, body: await response.json() };
  };
  return {
    ws,
    url: page.url,
    get: (path) => ask(path, {}),
    post: (path, body = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: origin },
        body: JSON.stringify(body),
      }),
  };
}

/** Closes every page that a test has opened. */
export async function closePages(): Promise<void> {
  await Promise.all(served.splice(0).map((page) => page.close()));
}

/** What build/page.mjs writes, as far as a server cares. */
function clientFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  for (const name of ['page.html', 'page.js', 'page.css', 'frame.html']) writeFileSync(join(folder, name), name);
  return folder;
}

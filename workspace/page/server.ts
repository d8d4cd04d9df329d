/**
 * Shows a Workspace as a page on this machine, until it is closed: what a person sees at Google, served to that person only. The page holds
 * nothing of the product; it reads and acts through the Workspace as any other person does.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Workspace } from '../open';
import { createActs } from './acts';
import { type Api, createApi } from './api';
import { type ClientFile, readClient } from './client-files';
import { DOWNLOADS } from './downloads';
import { checkSender } from './guard';
import type { Guide } from './guide';
import { createLive, LIVE, type SendLive } from './live';
import { RequestError } from './request-error';
import { readJson, sendBytes, sendError, sendJson } from './transfer';

export interface PageOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder that build/page.mjs wrote. */
  readonly client: string;
  readonly host?: '127.0.0.1';
  /** Lets a long way of the clock jump over idle ticks (see `Workspace.advance`). */
  readonly idleUntil?: (properties: Readonly<Record<string, string>>) => number | undefined;
  /** What the page tells of the product. */
  readonly guide?: Guide;
}

export interface ServedPage {
  readonly url: string;
  close(): Promise<void>;
}

interface Site {
  readonly ws: Workspace;
  readonly api: Api;
  readonly sendLive: SendLive;
  readonly files: ReadonlyMap<string, ClientFile>;
}

/** Serves the Workspace; the promise is kept once the address answers. */
export async function servePage(ws: Workspace, options: PageOptions): Promise<ServedPage> {
  const { port, client, host = '127.0.0.1', idleUntil, guide } = options;
  const api = createApi({ ws, acts: createActs(ws), idleUntil, guide });
  const site: Site = { ws, api, sendLive: createLive(ws), files: readClient(client) };
  const server = createServer((request, response) => void answer(site, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    checkSender(request);
    await respond(site, request, response);
  } catch (error) {
    sendError(response, error);
  }
}

async function respond(
  { ws, api, sendLive, files }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const method = request.method ?? 'GET';
  const file = method === 'GET' ? files.get(pathname) : undefined;
  if (file) return sendBytes(response, file);
  const download = method === 'GET' ? DOWNLOADS[pathname] : undefined;
  if (download) return sendBytes(response, await download(ws, searchParams));
  const route = api.find(method, pathname);
  if (!route) throw new RequestError(404, `Нет такого адреса: ${method} ${pathname}`);
  const query = Object.fromEntries(searchParams);
  if (method === 'GET') return sendJson(response, route({ query, body: {} }));
  const body = await readJson(request);
  const act = (): unknown => route({ query, body });
  if (request.headers.accept === LIVE) sendLive(response, act);
  else sendJson(response, act());
}

/** How requests are read and replies are written: always with the headers that keep other sites out, never cached. */

import type { IncomingMessage, ServerResponse } from 'node:http';

import { RequestError } from './request-error';

export interface Bytes {
  readonly type: string;
  readonly bytes: Uint8Array | string;
  /** Saved under this name instead of shown. */
  readonly saveAs?: string;
  readonly policy?: string;
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** Google lets a sidebar send 50 MB; whoever sends more than that to a page of one machine is mistaken. */
const LONGEST_BODY = 50 * 1024 * 1024;

/** Reads a JSON object. @throws RequestError when it is none */
export async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new RequestError(413, 'Слишком длинный запрос.');
    chunks.push(chunk);
  }
  const body = parse(Buffer.concat(chunks).toString('utf8'));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new RequestError(400, 'Ожидается объект JSON.');
  }
  return body as Readonly<Record<string, unknown>>;
}

function parse(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new RequestError(400, 'Запрос не читается как JSON.');
  }
}

/** Writes the head of a reply in JSON, or in lines of it. */
export function startJson(response: ServerResponse, type = 'application/json', status = 200): void {
  response.writeHead(status, {
    ...HEADERS,
    'Content-Security-Policy': NOTHING,
    'Content-Type': `${type}; charset=utf-8`,
  });
}

/** Writes a value as JSON. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  startJson(response, undefined, status);
  response.end(JSON.stringify(value ?? null));
}

/** Writes a file, shown or saved. */
export function sendBytes(response: ServerResponse, { type, bytes, saveAs, policy = NOTHING }: Bytes): void {
  response.writeHead(200, {
    ...HEADERS,
    'Content-Security-Policy': policy,
    'Content-Type': type,
    ...(saveAs === undefined
      ? {}
      : { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}` }),
  });
  response.end(bytes);
}

/** Writes an error as a sentence; what the Workspace refuses is said in its own words. */
export function sendError(response: ServerResponse, error: unknown): void {
  const status = error instanceof RequestError ? error.status : 400;
  sendJson(response, { error: error instanceof Error ? error.message : String(error) }, status);
}

/** The page's own files, read once, each with the policy that keeps it to this server. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Bytes } from './transfer';

export type ClientFile = Bytes;

/** Letters carry their looks in style attributes and shown documents too, so styles may stand inline; scripts may not. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The page of a script runs like Google's sidebar: any code, but in an origin of its own, without a way to the server or out. Google's frame has
 * `allow-same-origin` too, for an origin that holds nothing else; here it would be this page's.
 */
const FRAME_POLICY = [
  'sandbox allow-downloads allow-forms allow-modals allow-popups allow-scripts',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Reads what build/page.mjs wrote. */
export function readClient(folder: string): ReadonlyMap<string, ClientFile> {
  const file = (name: string, type: string, policy?: string): ClientFile => ({
    type: `${type}; charset=utf-8`,
    bytes: readFileSync(join(folder, name)),
    ...(policy === undefined ? {} : { policy }),
  });
  return new Map([
    ['/', file('page.html', 'text/html', PAGE_POLICY)],
    ['/page.js', file('page.js', 'text/javascript')],
    ['/page.css', file('page.css', 'text/css')],
    ['/frame', file('frame.html', 'text/html', FRAME_POLICY)],
  ]);
}

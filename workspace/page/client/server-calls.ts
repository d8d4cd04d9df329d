/** Asks the server: `look` reads, `act` does; an error carries the server's sentence. */

import type { LiveLine } from '../wire';
import { showSight } from './progress';

type Query = Readonly<Record<string, string | number | undefined>>;

/** A reply in lines, which begins while the act goes on. */
const LIVE = 'application/x-ndjson';

/** Reads. */
export async function look<T>(path: string, query: Query = {}): Promise<T> {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return read<T>(await send(`/api/${path}?${new URLSearchParams(given)}`));
}

/** Does something; what the server tells of a run meanwhile goes to `useSight`. */
export async function act<T>(path: string, body: object = {}): Promise<T> {
  const headers = { 'Content-Type': 'application/json', Accept: LIVE };
  const response = await send(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.headers.get('Content-Type')?.startsWith(LIVE)) return read<T>(response);
  try {
    return await readLines<T>(response);
  } finally {
    showSight(undefined);
  }
}

const STOPPED = 'Рабочее пространство не отвечает: его остановили. Запустите его снова и обновите страницу.';

async function send(address: string, request: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch {
    throw new Error(STOPPED);
  }
}

async function read<T>(response: Response): Promise<T> {
  const value = (await response.json()) as T & { readonly error?: string };
  if (!response.ok) throw new Error(value.error ?? `Ошибка ${response.status}`);
  return value;
}

async function readLines<T>(response: Response): Promise<T> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value = '', done = true } = (await reader?.read()) ?? {};
    if (done) throw new Error(STOPPED);
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const told = JSON.parse(line) as LiveLine;
      if ('error' in told) throw new Error(told.error);
      if ('reply' in told) return told.reply as T;
      showSight(told.sight);
    }
  }
}

/** The sentence of whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * A reply that begins while the act still goes on: a line of JSON for each look at the run, the last line the reply itself. A run is synchronous,
 * so nothing can be asked of the server meanwhile; but what is written to the socket leaves at once.
 */

import type { ServerResponse } from 'node:http';

import type { ComingCall } from '../core/faults';
import type { Workspace } from '../open';
import { sendError, sendJson, startJson } from './transfer';
import type { LiveLine, Sight } from './wire';

/** What a page asks for when it wants to look on. */
export const LIVE = 'application/x-ndjson';

/** A person reads no faster. */
const BETWEEN_LOOKS_MS = 80;

/** Does something and sends the reply; an act that is over before the first look is answered as any other. */
export type SendLive = (response: ServerResponse, act: () => unknown) => void;

/** Begins to look on at the runs of a Workspace. */
export function createLive(ws: Workspace): SendLive {
  let see: (sight: Sight) => void = () => undefined;
  ws.faults.watch((call) => see(sightOf(call)));
  return (response, act) => {
    let last = performance.now();
    see = (sight) => {
      if (performance.now() - last < BETWEEN_LOOKS_MS) return;
      last = performance.now();
      write(response, { sight });
    };
    try {
      const reply = act() ?? null;
      if (response.headersSent) end(response, { reply });
      else sendJson(response, reply);
    } catch (error) {
      if (response.headersSent) end(response, { error: error instanceof Error ? error.message : String(error) });
      else sendError(response, error);
    } finally {
      see = () => undefined;
    }
  };
}

function sightOf({ run: { fn, elapsedMs, startedAt }, number, method }: ComingCall): Sight {
  return { fn, method, call: number, elapsedMs, at: startedAt + elapsedMs };
}

function write(response: ServerResponse, line: LiveLine): void {
  if (!response.headersSent) startJson(response, LIVE);
  response.write(`${JSON.stringify(line)}\n`);
  // Node holds small writes back until the event loop turns, which it does not while a run goes on.
  response.socket?.uncork();
}

function end(response: ServerResponse, line: LiveLine): void {
  write(response, line);
  response.end();
}

/** The clock and the weather: how far time goes in one act, and how Google feels meanwhile. */

import { toWallTime } from '../core/clock';
import type { WeatherState } from '../core/weather';
import type { ApiParts, Routes } from './api-parts';
import { type Fields, optionalCount, optionalText } from './fields';
import { RequestError } from './request-error';
import { FAULTS, type AdvanceReply, type FaultName } from './wire';

/** A year and a month: the longest way of the clock in one act. */
const LONGEST_WAY_MINUTES = 400 * 24 * 60;

/** What each switch does to Google. */
const WEATHER: Readonly<Record<FaultName, (isOn: boolean) => Partial<WeatherState>>> = {
  slow: (isOn) => ({ slowness: isOn ? 20 : 1 }),
  'no-quota': (isOn) => ({ emptied: isOn ? ['mailRecipients', 'documentsCreated'] : [] }),
  failing: (isOn) => ({ failingEvery: isOn ? 5 : 0 }),
};

/** Makes the routes. */
export function clockRoutes(parts: ApiParts): Routes {
  const { ws, acts } = parts;
  return {
    'POST /api/advance': ({ body }) => acts.other(() => advance(parts, body)),
    'POST /api/fault': ({ body }) => {
      const name = FAULTS.find((known) => known === body['name']);
      if (!name) throw new RequestError(400, 'Такого сбоя нет.');
      ws.weather.change(WEATHER[name](body['on'] === true));
      return faultsOf(ws.weather.state());
    },
  };
}

/** Which faults are switched on. */
export function faultsOf({ slowness, emptied, failingEvery }: WeatherState): readonly FaultName[] {
  const isOn: Readonly<Record<FaultName, boolean>> = {
    slow: slowness > 1,
    'no-quota': emptied.length > 0,
    failing: failingEvery > 0,
  };
  return FAULTS.filter((name) => isOn[name]);
}

/** With `sliceMs` it stops after so much real time, between two runs, so that the page can show how far it is and stop it. */
function advance(parts: ApiParts, body: Fields): AdvanceReply {
  const { ws, idleUntil } = parts;
  const next = body['next'] === true;
  const to = next ? nextRun(parts) : wanted(ws.now(), body);
  const minutes = (wallMs(to) - wallMs(ws.now())) / 60_000;
  if (!(minutes > 0)) throw new RequestError(400, 'Часы идут только вперёд.');
  if (minutes > LONGEST_WAY_MINUTES) throw new RequestError(400, 'За один раз — не больше 400 дней.');
  const sliceMs = optionalCount(body, 'sliceMs');
  const end = sliceMs === undefined ? undefined : performance.now() + sliceMs;
  const { ran, jumped, failed, arrived } = ws.advance({
    to,
    ...(idleUntil && !next ? { idleUntil } : {}),
    ...(end === undefined ? {} : { enough: () => performance.now() > end }),
  });
  const failures = failed.map(({ fn, error }) => ({ fn, message: error?.message ?? '' }));
  return { now: ws.now(), ran, jumped, failed: failures, arrived };
}

/** The moment at which the next trigger is due; the first whole second after it. */
function nextRun({ ws }: ApiParts): string {
  const due = ws.triggers().flatMap(({ nextDue }) => nextDue ?? []);
  if (due.length === 0) throw new RequestError(409, 'Ни один триггер не ждёт своего часа.');
  return toWallTime(Math.min(...due) + 999);
}

function wanted(now: string, body: Fields): string {
  const to = optionalText(body, 'to');
  if (to === undefined) {
    const minutes = Number(body['minutes'] ?? Number.NaN) || 0;
    return new Date(wallMs(now) + minutes * 60_000).toISOString().slice(0, 19);
  }
  if (Number.isNaN(wallMs(to))) throw new RequestError(400, 'Время пишется так: 2026-09-01T08:00.');
  return to;
}

function wallMs(wall: string): number {
  return Date.parse(`${wall.length === 10 ? `${wall}T00:00` : wall}Z`);
}

/**
 * How far the checks have come, kept in the user's properties: all of them take longer than the six minutes of one run. The script's own
 * properties are the checks' to try.
 */

import type { CheckResult, Observation } from './try-out';

export interface Progress {
  /** Which checks were asked for: 'all', or a service. */
  readonly scope: string;
  readonly startedAt: number;
  /** How many runs have worked on it. */
  readonly slices: number;
  /** Until when the run that is at work keeps others away, in milliseconds since 1970. */
  readonly busyUntil: number;
}

export type Result = CheckResult | Observation;

const HEAD = 'conformance';
const PAGE = 'conformance results ';

/** A property holds 9 KB; a Cyrillic letter takes two bytes. */
const PAGE_LENGTH = 4000;

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getUserProperties();
}

/** What is going on, if anything. */
export function readProgress(): Progress | undefined {
  const text = store().getProperty(HEAD);
  return text === null ? undefined : (JSON.parse(text) as Progress);
}

export function writeProgress(progress: Progress): void {
  store().setProperty(HEAD, JSON.stringify(progress));
}

/** Every result that has been kept, in the order of the trials. */
export function keptResults(): readonly Result[] {
  const kept = store().getProperties();
  return Object.keys(kept)
    .filter((key) => key.startsWith(PAGE))
    .sort((one, other) => Number(one.slice(PAGE.length)) - Number(other.slice(PAGE.length)))
    .flatMap((key) => JSON.parse(kept[key] ?? '[]') as readonly Result[]);
}

export interface ResultBook {
  add(result: Result): void;
  /** Keeps what has been added since the last page. */
  close(): void;
}

/** Opens the book for new results; what a cut run had not kept is tried again. */
export function openResultBook(): ResultBook {
  let page: Result[] = [];
  let number = Object.keys(store().getProperties()).filter((key) => key.startsWith(PAGE)).length;
  const close = (): void => {
    if (page.length > 0) store().setProperty(`${PAGE}${(number += 1)}`, JSON.stringify(page));
    page = [];
  };
  return {
    add(result) {
      page.push(result);
      if (JSON.stringify(page).length > PAGE_LENGTH - 1000) close();
    },
    close,
  };
}

/** Forgets everything. */
export function forget(): void {
  for (const key of Object.keys(store().getProperties())) if (key.startsWith(HEAD)) store().deleteProperty(key);
}

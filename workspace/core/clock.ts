/** The Workspace's clock: it stands still until somebody moves it, so that a year fits into a minute and equal runs give equal times. */

export interface Clock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  /** Moves the clock forward, to a whole millisecond; a moment in the past leaves it as it is. */
  moveTo(ms: number): void;
}

export function createClock(startMs: number): Clock {
  let current = startMs;
  return {
    now: () => current,
    moveTo(ms) {
      if (ms > current) current = Math.floor(ms);
    },
  };
}

/** Minutes that Europe/Moscow is ahead of UTC; fixed since 2014, so wall time needs no zone data. */
const MOSCOW_OFFSET_MINUTES = 180;

/** Reads a Moscow wall time such as '2026-09-01T08:00' as milliseconds since 1970 (UTC). */
export function fromWallTime(wall: string): number {
  const ms = Date.parse(`${wall.length === 10 ? `${wall}T00:00` : wall}Z`);
  if (Number.isNaN(ms)) throw new RangeError(`Not a wall time: ${wall} (expected 2026-09-01T08:00)`);
  return ms - MOSCOW_OFFSET_MINUTES * 60_000;
}

/** Writes milliseconds since 1970 (UTC) as a Moscow wall time with seconds, '2026-09-01T08:00:00'. */
export function toWallTime(ms: number): string {
  return new Date(ms + MOSCOW_OFFSET_MINUTES * 60_000).toISOString().slice(0, 19);
}

/** Shows how far the work is: one line that renews itself on a terminal, plain lines elsewhere. */

export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  /** Something has been done; it stays on the screen. */
  done(moment: string, what: string): void;
  /** Where the clock stands now. */
  at(moment: string): void;
  end(): void;
}

/** A terminal is not redrawn more often than this. */
const REDRAW_MS = 120;

/** Starts the display; `elapsed` are the milliseconds since the beginning. */
export function showProgress(output: Output, elapsed: () => number): Progress {
  const isLive = output.isTTY === true;
  let drawnAt = -REDRAW_MS;
  const line = (moment: string, what: string): string =>
    `${(elapsed() / 1000).toFixed(1).padStart(6)} с  ${moment.slice(0, 10)}  ${what}`;
  const clear = (): void => void (isLive && output.write('\r\u001b[K'));
  return {
    done(moment, what) {
      clear();
      output.write(`${line(moment, what.split('\n')[0] ?? '')}\n`);
    },
    at(moment) {
      if (!isLive || elapsed() - drawnAt < REDRAW_MS) return;
      drawnAt = elapsed();
      clear();
      output.write(line(moment, moment.slice(11, 16)));
    },
    end: clear,
  };
}

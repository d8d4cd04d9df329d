/** How long things take in the browser: printed as medians, never asserted on. */

export interface Stopwatch {
  time<T>(name: string, act: () => Promise<T>): Promise<T>;
  /** Prints a line for each name. */
  print(title: string): void;
}

/** Begins with nothing measured. */
export function createStopwatch(): Stopwatch {
  const taken = new Map<string, number[]>();
  return {
    async time(name, act) {
      const began = performance.now();
      const result = await act();
      taken.set(name, [...(taken.get(name) ?? []), performance.now() - began]);
      return result;
    },
    print(title) {
      const lines = [...taken].map(
        ([name, times]) => `  ${name}: median ${Math.round(medianOf(times))} ms of ${times.length}`,
      );
      process.stdout.write(`${title}\n${lines.join('\n')}\n`);
    },
  };
}

function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

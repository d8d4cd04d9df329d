/** The Sheets calls of every use case, printed, and the targets that they miss. */

import { measure, type UseCaseCost } from './sheets-calls';

const SIZES = [100, 1000, 10_000] as const;

/** Sheets calls of one atomic use case: read, second look at the ids, write. */
const MOST_CALLS = 3;

/** Installing looks and reads, and the use case that follows reads: nothing is written when nothing is missing. */
const EXCEPTIONS: Readonly<Record<string, number>> = { 'Настроить программу (второй раз)': 4 };

/** Measures at each size and yields what each size costs too much; without sizes at all of the usual ones. */
export function* measureUseCases(sizes: readonly number[]): Generator<string> {
  yield* judge(new Map((sizes.length > 0 ? sizes : SIZES).map((size) => [size, measureAloud(size)])));
}

function measureAloud(size: number): readonly UseCaseCost[] {
  const started = Date.now();
  const costs = measure(size);
  console.log(`\n${size} people (${((Date.now() - started) / 1000).toFixed(1)} s here)`);
  console.log(['use case'.padEnd(38), 'Sheets', 'a part', 'other', 'simulated s'].join('  '));
  for (const { useCase, sheetsCalls, otherCalls, simulatedSeconds, parts } of costs) {
    const cells = [
      String(sheetsCalls).padStart(6),
      (sheetsCalls / parts).toFixed(2).padStart(6),
      String(otherCalls).padStart(5),
    ];
    console.log([useCase.padEnd(38), ...cells, simulatedSeconds.toFixed(1).padStart(11)].join('  '));
  }
  return costs;
}

function* judge(all: ReadonlyMap<number, readonly UseCaseCost[]>): Generator<string> {
  const [first] = [...all.values()];
  for (const [size, costs] of all) {
    for (const { useCase, sheetsCalls, parts } of costs) {
      const most = (EXCEPTIONS[useCase] ?? MOST_CALLS) * parts;
      if (sheetsCalls > most) yield `${useCase} at ${size}: ${sheetsCalls} Sheets calls, at most ${most} allowed`;
      const least = first?.find((cost) => cost.useCase === useCase);
      if (least && sheetsCalls / parts !== least.sheetsCalls / least.parts)
        yield `${useCase} at ${size}: ${sheetsCalls / parts} a part, but ${least.sheetsCalls / least.parts} at the smallest size`;
    }
  }
}

/**
 * Our solver beside the packages and beside C++, instance by instance. An answer that is not the proved optimum is printed as
 * wrong and beats nobody; without a compiler the targets against C++ are not measured and do not count.
 */

import { type Baseline, compileBaseline } from './compiled';
import { contest, contestAnew, type Outcome, OURS, type Timing } from './contest';
import { keep } from './instance-file';
import { type Known, knownAs } from './instances';
import { SHOWN_ONLY, type Trial, TRIALS } from './targets';

/** Measures, prints, and yields each target missed: on every instance, or on those named, such as `dense` or `mentor1000x200_1`. */
export function* measureMatching(names: readonly string[]): Generator<string> {
  const baseline = compileBaseline();
  if (baseline === undefined) console.log('no C++ compiler: targets against C++ are not measured');
  console.log(
    'median: milliseconds of processor time a call; first call: milliseconds by the clock in a fresh process',
  );
  const trials = TRIALS.filter(({ instance }) => names.some((name) => instance.startsWith(name)));
  for (const trial of trials.length > 0 ? trials : TRIALS) yield* run(trial, baseline);
}

function* run(trial: Trial, baseline: Baseline | undefined): Generator<string> {
  const known = knownAs(trial.instance);
  const path = keep(known);
  const enter = trial.fasterCold === undefined ? contest : contestAnew;
  console.log(`\n${known.name}: ${known.matched} served, total ${known.total}`);
  console.log(['solver'.padEnd(24), 'median'.padStart(10), 'first call'.padStart(11), 'runs'.padStart(5)].join(' '));
  const ours = show(OURS, enter(OURS, path), known);
  if (ours === undefined) return yield `${known.name}: our solver does not find the optimum`;
  const [limit] = trial.methods.map((method) => baseline && show(`C++ ${method}`, baseline(method, path, 7), known));
  const timings = new Map(trial.peers.map((peer) => [peer, show(peer, enter(peer, path), known)]));
  yield* judgeMedian(trial, ours, timings);
  yield* judgeFirst(trial, ours, timings);
  yield* judge(known, `times the processor time of C++ ${trial.methods[0]}`, {
    ratio: limit && ours.median / limit.median,
    most: trial.slowerThanCompiled,
  });
}

/** What each package took; `undefined` for one that does not find the optimum. */
type Timings = ReadonlyMap<string, Timing | undefined>;

function* judgeMedian({ instance, fasterThanPeers }: Trial, ours: Timing, timings: Timings): Generator<string> {
  const ratio = leastOf(timings, 'median') / ours.median;
  yield* judge(knownAs(instance), 'times faster than the best package', { ratio, least: fasterThanPeers });
}

function* judgeFirst({ instance, fasterCold }: Trial, ours: Timing, timings: Timings): Generator<string> {
  if (fasterCold === undefined) return;
  const { than, times } = fasterCold;
  const ratio = (timings.get(than)?.first ?? Infinity) / ours.first;
  yield* judge(knownAs(instance), `times faster than ${than} on the first call`, { ratio, least: times });
  console.log(`       ${(leastOf(timings, 'first') / ours.first).toFixed(2)} times faster than the best package there`);
}

function leastOf(timings: Timings, key: 'median' | 'first'): number {
  const times = [...timings].map(([peer, timing]) => (SHOWN_ONLY.includes(peer) ? Infinity : timing?.[key]));
  return Math.min(...times.map((time) => time ?? Infinity));
}

/** Prints one line; only an answer that is the optimum counts. */
function show(solver: string, outcome: Outcome, { matched, total }: Known): Timing | undefined {
  if ('failure' in outcome) {
    console.log(`${solver.padEnd(24)} ${outcome.failure}`);
    return undefined;
  }
  const isRight = outcome.matched === matched && outcome.total === total;
  const cells = [
    solver.padEnd(24),
    outcome.median.toFixed(1).padStart(10),
    outcome.first.toFixed(1).padStart(11),
    String(outcome.runs).padStart(5),
  ];
  const remark = isRight ? '' : ` wrong: ${outcome.matched} served, total ${outcome.total}`;
  console.log(cells.join(' ') + (outcome.runs === 1 ? ' (run once)' : '') + remark);
  return isRight ? outcome : undefined;
}

interface Judged {
  /** Missing where there is nothing to compare with. */
  readonly ratio: number | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

function* judge({ name }: Known, what: string, { ratio, least, most }: Judged): Generator<string> {
  const bound = least ?? most;
  if (bound === undefined) return;
  const target = `target: at ${least === undefined ? 'most' : 'least'} ${bound}`;
  if (ratio === undefined) return console.log(`not measured: ${what}, ${target}`);
  const isHeld = least === undefined ? ratio <= bound : ratio >= bound;
  const measured = ratio === Infinity ? 'no package finishes' : `${ratio.toFixed(2)} ${what}`;
  console.log(`${isHeld ? 'held  ' : 'MISSED'} ${measured}, ${target}`);
  if (!isHeld) yield `${name}: ${measured}, ${target}`;
}

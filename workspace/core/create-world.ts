/** Makes a world over a change log: time and chance go on where the log stopped, so equal acts with an equal seed leave equal bytes. */

import { createClock } from './clock';
import { createFaultPlan, type Faults } from './faults';
import { createFiles } from './files';
import { createGate, type Gate } from './gate';
import { type LatencyTable, latencyUnder } from './latency';
import { createAnswers, type GivenAnswers } from './open-questions';
import { CONSUMER_QUOTAS, createQuotaBook, type Quota, type QuotaName, type QuotaWindows } from './quotas';
import { createRandom } from './random';
import { createStore, type EventLog, type Reducer, type Store } from './store';
import { createWeather, emptiedQuotas, type Weather, weatheredPlan } from './weather';
import type { World } from './world';

export interface WorldOptions {
  readonly log: EventLog;
  /** Where the clock starts in a new world; an old one goes on at its own time when that is later. */
  readonly startMs: number;
  readonly seed: number;
  readonly quotas?: Readonly<Record<QuotaName, Quota>>;
  readonly latency?: LatencyTable;
  /** Answers to open questions that are not to be as assumed. */
  readonly answers?: GivenAnswers;
}

export interface OpenedWorld {
  readonly world: World;
  readonly faults: Faults;
  readonly weather: Weather;
  readonly limits: Readonly<Record<QuotaName, Quota>>;
  /** Whether the log was empty. */
  readonly isNew: boolean;
  /** Keeps time, chance and what of the quotas is used; called at the end of every act of a person and of every run. */
  keepTime(): void;
}

interface Progress {
  now: number;
  seed: number;
  openings: number;
  used: QuotaWindows;
}

type ProgressEvent = { readonly type: 'opened' | 'went-on' } & Progress;

const progressReducer: Reducer<Progress, ProgressEvent> = {
  service: 'world',
  initial: () => ({ now: 0, seed: 0, openings: 0, used: {} }),
  apply(state, { type: _type, ...progress }) {
    Object.assign(state, progress);
  },
};

/** Opens the world that a log remembers, or a new one. */
export function createWorld(options: WorldOptions): OpenedWorld {
  const store = createStore(options.log);
  const { state, commit } = store.register(progressReducer);
  const isNew = state().openings === 0;
  // A process may have died after it used chance and before it kept it: a new stretch of numbers cannot repeat an id that is already taken.
  const openings = state().openings + 1;
  const chance = { seed: isNew ? options.seed : (state().seed + Math.imul(openings, 0x9e3779b9)) | 0 };
  const clock = createClock(Math.max(options.startMs, state().now));
  const used = structuredClone(state().used);
  const keep = (type: ProgressEvent['type']): void => {
    const progress = { now: clock.now(), seed: chance.seed, openings, used: structuredClone(used) };
    if (JSON.stringify(progress) !== JSON.stringify(state())) commit({ type, ...progress });
  };
  keep('opened');
  const faults = createFaultPlan();
  const answers = createAnswers(options.answers);
  const { latency = latencyUnder(answers), quotas: limits = CONSUMER_QUOTAS } = options;
  const weather = createWeather();
  const quotas = emptiedQuotas(createQuotaBook(limits, used), weather, limits);
  const gate = createGate({ clock, faults: weatheredPlan(faults, weather), quotas, latency });
  const files = createFiles(store, answers);
  const random = createRandom(chance);
  const keepTime = (): void => keep('went-on');
  const world: World = { store, clock, random, gate: wholeCalls(gate, store, keepTime), quotas, files, answers };
  return { world, faults, weather, limits, isNew, keepTime };
}

/**
 * A service call reaches the log whole or not at all, however many events it makes, and with the time at which it happened: a process that dies
 * right after it must not find the clock before it.
 */
function wholeCalls(gate: Gate, store: Store, keepTime: () => void): Gate {
  const whole = <T>(effect: () => T): T =>
    store.atomically(() => {
      const before = store.version();
      const result = effect();
      if (store.version() !== before) keepTime();
      return result;
    });
  return { ...gate, call: (call, effect) => gate.call(call, () => whole(effect)) };
}

/** How Google feels today: as usual, slow, out of quota, or refusing now and then; on a switch, for all runs until it is switched back. */

import type { FaultPlan } from './faults';
import type { Quota, QuotaBook, QuotaName } from './quotas';

export interface WeatherState {
  /** How many times longer each call takes; 1 is the latency table as it stands. */
  readonly slowness: number;
  /** Quotas that are used up, however little was used. */
  readonly emptied: readonly QuotaName[];
  /** The n-th, 2n-th … call of every run is answered by 503 and changes nothing; 0 for none. */
  readonly failingEvery: number;
}

export interface Weather {
  state(): WeatherState;
  change(change: Partial<WeatherState>): void;
}

const FAIR: WeatherState = { slowness: 1, emptied: [], failingEvery: 0 };

/** Begins with Google as usual. */
export function createWeather(): Weather {
  let state = FAIR;
  return {
    state: () => state,
    change: (change) => void (state = { ...state, ...change }),
  };
}

/** Quotas that the weather has emptied have nothing left. */
export function emptiedQuotas(
  book: QuotaBook,
  weather: Weather,
  quotas: Readonly<Record<QuotaName, Quota>>,
): QuotaBook {
  const isEmptied = (name: QuotaName): boolean => weather.state().emptied.includes(name);
  return {
    ...book,
    left: (user, name, now) => (isEmptied(name) ? 0 : book.left(user, name, now)),
    use: (user, name, amount, now) =>
      isEmptied(name) && amount > 0 ? quotas[name] : book.use(user, name, amount, now),
  };
}

/** Planned faults strike as before; between them every n-th call fails, and all take longer. */
export function weatheredPlan(plan: FaultPlan, weather: Weather): FaultPlan {
  return {
    ...plan,
    slowness: () => plan.slowness() * weather.state().slowness,
    at(call) {
      const { failingEvery } = weather.state();
      const befallen = plan.at(call);
      if (befallen.fault || failingEvery === 0 || call.number % failingEvery !== 0) return befallen;
      return { ...befallen, fault: { kind: 'before', code: 503 } };
    },
  };
}

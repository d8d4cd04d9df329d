/**
 * What the Workspace remembers: one state per service, changed only by events, each of which is applied in memory and kept as one line of a
 * change log. Everything that chance, time or a person decided stands inside the event, so that replaying the log gives the same state.
 */

/** A change of one service. `type` and the rest are the service's own; it must survive JSON. */
export interface StoredEvent {
  readonly type: string;
}

/** How one service remembers: its empty state, and how an event changes it (in place). Throwing leaves the state as it was and logs nothing. */
export interface Reducer<S, E extends StoredEvent, R = unknown> {
  readonly service: string;
  initial(): S;
  apply(state: S, event: E): R;
}

/** Keeps lines of the change log; the memory kept for tests keeps none. */
export interface EventLog {
  /** Everything kept so far: the last snapshot, if any, and the lines after it. */
  load(): { readonly snapshot: string | undefined; readonly lines: readonly string[] };
  append(line: string): void;
  /** Replaces the snapshot and empties the log, in one atomic step. */
  compact(snapshot: string): void;
  /** Characters appended since the last snapshot. */
  size(): number;
  /** How large the log may grow before a snapshot takes its place; as `COMPACT_AT_CHARACTERS` says unless told. */
  readonly compactAt?: number;
  /** The process dies at the k-th step of writing from now on. */
  dieAt?(step: number): void;
}

export interface Store {
  register<S, E extends StoredEvent, R>(
    reducer: Reducer<S, E, R>,
  ): { readonly state: () => S; readonly commit: (event: E) => R };
  /** Events committed inside reach the log together or not at all. */
  atomically<T>(work: () => T): T;
  /** How many events have been committed since the store was opened: two equal readings mean that nothing happened between them. */
  version(): number;
}

/** A snapshot pays for itself once the log would take longer to replay than the snapshot to read. */
const COMPACT_AT_CHARACTERS = 64_000_000;

type Line = readonly [service: string, event: StoredEvent];

export function createStore(log: EventLog): Store {
  const kept = log.load();
  const states = new Map<string, unknown>(
    kept.snapshot === undefined ? [] : (JSON.parse(kept.snapshot) as [string, unknown][]),
  );
  const reducers = new Map<string, Reducer<unknown, StoredEvent>>();
  const replay = eventsByService(kept.lines);
  let version = 0;
  let pending: Line[] | undefined;

  const keep = (lines: readonly Line[]): void => {
    if (lines.length === 0) return;
    log.append(JSON.stringify(lines));
    // While the store is being opened, services that have not registered yet still have their events in the log alone.
    if (replay.size === 0 && log.size() > (log.compactAt ?? COMPACT_AT_CHARACTERS))
      log.compact(JSON.stringify([...states]));
  };

  return {
    register<S, E extends StoredEvent, R>(reducer: Reducer<S, E, R>) {
      const { service } = reducer;
      if (reducers.has(service)) throw new Error(`Service ${service} is registered twice`);
      reducers.set(service, reducer as unknown as Reducer<unknown, StoredEvent>);
      if (!states.has(service)) states.set(service, reducer.initial());
      for (const event of replay.get(service) ?? []) reducer.apply(states.get(service) as S, event as E);
      replay.delete(service);
      return {
        state: () => states.get(service) as S,
        commit: (event: E): R => {
          const result = reducer.apply(states.get(service) as S, event);
          version += 1;
          if (pending) pending.push([service, event]);
          else keep([[service, event]]);
          return result;
        },
      };
    },
    atomically(work) {
      if (pending) return work();
      pending = [];
      try {
        return work();
      } finally {
        const lines = pending;
        pending = undefined;
        keep(lines);
      }
    },
    version: () => version,
  };
}

function eventsByService(lines: readonly string[]): Map<string, StoredEvent[]> {
  const byService = new Map<string, StoredEvent[]>();
  for (const line of lines) {
    for (const [service, event] of JSON.parse(line) as Line[]) {
      const events = byService.get(service);
      if (events) events.push(event);
      else byService.set(service, [event]);
    }
  }
  return byService;
}

/** The log of a Workspace that lives in memory only. */
export function memoryLog(): EventLog {
  return {
    load: () => ({ snapshot: undefined, lines: [] }),
    append: () => undefined,
    compact: () => undefined,
    size: () => 0,
  };
}

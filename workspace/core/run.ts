/** A run of the script in progress, and what can start one. */

export type RunKind =
  | 'menu'
  | 'sidebar'
  | 'editor'
  | 'simple trigger'
  | 'open trigger'
  | 'edit trigger'
  | 'submit trigger'
  | 'time trigger';

/** A run in progress: one function of the script, started by somebody. */
export interface Run {
  readonly id: string;
  readonly kind: RunKind;
  readonly fn: string;
  /** Whose rights the run has; for a trigger its creator. */
  readonly user: string;
  readonly scopes: ReadonlySet<string>;
  readonly startedAt: number;
  /** Simulated milliseconds that the run may take. */
  readonly limitMs: number;
  elapsedMs: number;
  readonly calls: Map<string, number>;
  callCount: number;
  readonly logs: string[];
  stopped: string | undefined;
}

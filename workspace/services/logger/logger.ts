/** Logger and console: what a script writes into the log of its run. */

import { expose } from '../../core/expose';
import type { World } from '../../core/world';

type Write = (...args: readonly unknown[]) => void;

export interface LoggerGlobals {
  readonly Logger: { log(...args: readonly unknown[]): unknown };
  readonly console: { readonly log: Write; readonly info: Write; readonly warn: Write; readonly error: Write };
}

/** Makes both; lines of `console.warn` and `console.error` carry their level in front. */
export function createLogger(world: World): { readonly globals: LoggerGlobals } {
  const write =
    (level: string): Write =>
    (...args) =>
      void world.gate.run().logs.push(`${level}${format(args)}`);
  const logger: LoggerGlobals['Logger'] = expose('Logger', {
    log(...args: readonly unknown[]) {
      write('')(...args);
      return logger;
    },
  });
  return {
    globals: {
      Logger: logger,
      console: expose('console', { log: write(''), info: write(''), warn: write('WARN '), error: write('ERROR ') }),
    },
  };
}

/** `%s` and its kin take the next argument, as AS/reference/base/logger shows; what is left over follows. */
function format(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(print).join(' ');
  const left = [...rest];
  const filled = first.replaceAll(/%[sdifoj]/g, (mark) => (left.length > 0 ? print(left.shift()) : mark));
  return [filled, ...left.map(print)].join(' ');
}

function print(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value !== 'object' || value === null) return String(value);
  return JSON.stringify(value) ?? String(value);
}

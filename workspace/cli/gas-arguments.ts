/** The command line of `npm run gas`: --code DIR --run fn [--args JSON] [--keep DIR] [--user mail] [--minutes N]. */

export interface GasArguments {
  /** The folder that clasp would push. */
  readonly code: string;
  /** The function to run. */
  readonly run: string;
  /** What the function is called with. */
  readonly args: readonly unknown[];
  /** A folder in which the Workspace is kept; without it nothing is. */
  readonly keep: string | undefined;
  /** Who owns the workbook and runs the function. */
  readonly user: string | undefined;
  /** For how long the script's clock triggers may fire afterwards. */
  readonly minutes: number;
}

/** The command line is not one of ours. */
export class GasUsageError extends Error {
  override readonly name = 'GasUsageError';
}

const USAGE = 'npm run gas -- --code DIR --run FUNCTION [--args JSON] [--keep DIR] [--user MAIL] [--minutes N]';

/** Enough for whatever a script does in slices; a script without clock triggers takes none of it. */
const DEFAULT_MINUTES = 60;

const NAMES = ['--code', '--run', '--args', '--keep', '--user', '--minutes'];

/** Reads the arguments. @throws GasUsageError for what is none of them */
export function readGasArguments(words: readonly string[]): GasArguments {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at += 2) {
    const [name = '', value] = words.slice(at, at + 2);
    if (!NAMES.includes(name)) throw new GasUsageError(`${name}? ${USAGE}`);
    if (value === undefined || value.startsWith('--')) throw new GasUsageError(`${name} wants a value. ${USAGE}`);
    given.set(name, value);
  }
  const wanted = (name: string): string => {
    const value = given.get(name);
    if (value === undefined) throw new GasUsageError(`${name} is missing. ${USAGE}`);
    return value;
  };
  return {
    code: wanted('--code'),
    run: wanted('--run'),
    args: readArgs(given.get('--args')),
    keep: given.get('--keep'),
    user: given.get('--user'),
    minutes: readMinutes(given.get('--minutes')),
  };
}

/** A list is the arguments; anything else is the only one. */
function readArgs(text: string | undefined): readonly unknown[] {
  if (text === undefined) return [];
  try {
    const value = JSON.parse(text) as unknown;
    return Array.isArray(value) ? value : [value];
  } catch {
    throw new GasUsageError(`--args wants JSON, such as '["a", 1]'. ${USAGE}`);
  }
}

function readMinutes(text: string | undefined): number {
  const minutes = Number(text ?? DEFAULT_MINUTES);
  if (Number.isInteger(minutes) && minutes >= 0) return minutes;
  throw new GasUsageError(`--minutes wants a whole number. ${USAGE}`);
}

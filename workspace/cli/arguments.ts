/** The command line of `npm start`: --once, --keep, --port N, --seed N, --answers DIR. */

export interface Arguments {
  /** Leave when everything is made, instead of serving the page. */
  readonly once: boolean;
  /** Go on with the folder that is there. */
  readonly keep: boolean;
  readonly port: number;
  readonly seed: number;
  /** A folder of one's own files, to be done instead of the demo. */
  readonly answers: string | undefined;
}

/** The command line is not one of ours. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const USAGE = 'npm start -- [--once] [--keep] [--port N] [--seed N] [--answers DIR]';

const DEFAULT_PORT = 8090;

/** Reads the arguments. @throws UsageError for what is none of them */
export function readArguments(words: readonly string[]): Arguments {
  const read = { once: false, keep: false, port: DEFAULT_PORT, seed: 1, answers: undefined as string | undefined };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--once') read.once = true;
    else if (word === '--keep') read.keep = true;
    else if (word === '--port') read.port = wholeNumber(word, rest.shift(), 65_535);
    else if (word === '--seed') read.seed = wholeNumber(word, rest.shift(), 2 ** 31 - 1);
    else if (word === '--answers') read.answers = value(word, rest.shift());
    else throw new UsageError(`${word}? ${USAGE}`);
  }
  if (read.keep && read.answers !== undefined)
    throw new UsageError(`--keep and --answers do not go together. ${USAGE}`);
  return read;
}

function value(word: string, given: string | undefined): string {
  if (given === undefined || given.startsWith('--')) throw new UsageError(`${word} wants a value. ${USAGE}`);
  return given;
}

function wholeNumber(word: string, given: string | undefined, most: number): number {
  const number = Number(value(word, given));
  if (!Number.isInteger(number) || number < 0 || number > most)
    throw new UsageError(`${word} wants a whole number. ${USAGE}`);
  return number;
}

/** What the log of «Подобрать пары» says in codes: how many edges, how many matched, with what total, and who is left over and why. */

export interface Matching {
  readonly edges: number;
  readonly matched: number;
  readonly total: number;
}

export interface MatchingLog {
  note(logs: readonly string[]): void;
  /** The matching that served most people. */
  matching(): Matching;
  /** Reasons by the number of the request, from the last matching. */
  unmatched(): ReadonlyMap<string, string>;
}

/** Begins to listen. */
export function createMatchingLog(): MatchingLog {
  let best: Matching = { edges: 0, matched: 0, total: 0 };
  let reasons: ReadonlyMap<string, string> = new Map();
  return {
    note(logs) {
      for (const line of logs) {
        const [, edges, matched, total] = /matching edges=(\d+) matched=(\d+) total=(\d+)$/.exec(line) ?? [];
        if (edges !== undefined && Number(matched) >= best.matched)
          best = { edges: Number(edges), matched: Number(matched), total: Number(total) };
        const left = /(?:^|\s)unmatched((?: \S+=\S+)*)$/.exec(line)?.[1];
        if (left !== undefined) reasons = readReasons(left);
      }
    },
    matching: () => best,
    unmatched: () => reasons,
  };
}

function readReasons(text: string): ReadonlyMap<string, string> {
  const pieces = text.split(' ').filter((piece) => piece !== '');
  return new Map(pieces.map((piece) => piece.split('=') as [string, string]));
}

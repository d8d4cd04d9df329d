/** The best pairs under the curator's decisions, found and proved anew after each of them. */

import { type Candidate, readYardstick, type Yardstick } from './candidates';
import { check } from './check';
import type { Ground } from './ground';
import type { MatchingInput } from './input';
import { type BrokenPin, readPins, withPinned } from './pins';
import { poseProblem } from './pose';
import type { Problem, Result } from './problem';
import { UnprovenResultError } from './propose';
import { scoreGrades, unmetIn } from './score';
import { type Solved, solve } from './solve';
import { bansOf, steer, type Steering } from './steering';

export interface BoardAnswer {
  /** The workbook's input with the decisions in it. */
  readonly input: MatchingInput;
  readonly edges: readonly Candidate[];
  /** By request. */
  readonly pairs: ReadonlyMap<string, Candidate>;
  /** The sum of the scores, 0 … SCALE each. */
  readonly total: number;
  readonly broken: readonly BrokenPin[];
  readonly yardstick: Yardstick;
  readonly problem: Problem;
  readonly solved: Solved;
}

/**
 * Finds the best pairs under the decisions.
 * @throws UnprovenResultError when the result is not proved to be the best one allowed.
 */
export function answerBoard(ground: Ground, steering: Steering): BoardAnswer {
  const input = steer(ground.input, steering);
  const yardstick = readYardstick(input);
  const pins = readPins({ field: ground.field, yardstick }, input.proposals);
  const edges = withPinned(edgesNow(ground, yardstick, steering), pins);
  const problem = poseProblem({ field: ground.field, yardstick, edges, refused: [] }, input, pins.kept);
  const solved = solve(problem);
  const violations = check(problem, solved.result);
  if (violations.length > 0) throw new UnprovenResultError(violations);
  const pairs = chosenOf(edges, solved.result);
  const total = [...pairs.values()].reduce((sum, { score }) => sum + score, 0);
  return { input, yardstick, edges, pairs, total, broken: pins.broken, problem, solved };
}

/** What was weighed last on each ground: a pin changes nothing of it, and to weigh is half of the work. */
const weighed = new WeakMap<Ground, { readonly by: string; readonly edges: readonly Candidate[] }>();

function edgesNow(ground: Ground, yardstick: Yardstick, steering: Steering): readonly Candidate[] {
  const by = JSON.stringify([steering.weights, steering.settings, steering.forbidden]);
  const known = weighed.get(ground);
  if (known?.by === by) return known.edges;
  const edges = weighEdges(ground, yardstick, steering);
  weighed.set(ground, { by, edges });
  return edges;
}

function weighEdges(ground: Ground, { standards, aims }: Yardstick, steering: Steering): readonly Candidate[] {
  const scores = ground.kinds.map(({ track, grades }) => {
    const { deal, required } = standards.of(track);
    const score = scoreGrades(grades, deal);
    return score < aims.minimum || unmetIn(grades, required).length > 0 ? REFUSED : score;
  });
  const banned = bannedEdges(ground, steering);
  const edges: Candidate[] = [];
  ground.edges.forEach(({ request, mentor, track }, at) => {
    const score = scores[ground.kindOf[at]!]!;
    if (score !== REFUSED && !banned.has(at)) edges.push({ request, mentor, track, score });
  });
  return edges;
}

/** No score is below zero. */
const REFUSED = -1;

/** A ban is of two people, so it holds for every request of either. */
function bannedEdges({ input, field, edges, spans }: Ground, { forbidden }: Steering): ReadonlySet<number> {
  const banned = new Set<number>();
  const personOf = new Map(field.mentors.map(({ mentor }) => [mentor.id, mentor.person]));
  for (const { one, other } of bansOf(input, forbidden)) {
    for (const { request } of field.mentees) {
      const partner = request.person === one ? other : request.person === other ? one : undefined;
      const [from, to] = (partner === undefined ? undefined : spans.get(request.id)) ?? [0, 0];
      for (let at = from; at < to; at++) if (personOf.get(edges[at]!.mentor) === partner) banned.add(at);
    }
  }
  return banned;
}

function chosenOf(edges: readonly Candidate[], { pairs }: Result): ReadonlyMap<string, Candidate> {
  const chosen = new Map(pairs.map(({ mentee, mentor }) => [mentee, mentor]));
  return new Map(
    edges.filter(({ request, mentor }) => chosen.get(request) === mentor).map((edge) => [edge.request, edge]),
  );
}

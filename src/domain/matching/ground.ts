/**
 * The matching as the board needs it: which pairs the rules allow, and how each does by every criterion, is worked out once; another weight,
 * a pin or a ban then asks for new scores and for the solver only. The pairs are those that `propose` would give for the same decisions.
 */

import type { Candidate } from './candidates';
import type { MatchingInput } from './input';
import type { Field } from './profiles';
import { readField } from './read-field';
import { refusePair, trackOfPair } from './rules';
import { type Grades, gradePair } from './score';

export interface Ground {
  readonly input: MatchingInput;
  readonly field: Field;
  /** Without a score yet; by request and then by mentor, in the order of ids. */
  readonly edges: readonly Candidate[];
  /** The request's edges stand together: from the first number up to the second. */
  readonly spans: ReadonlyMap<string, readonly [from: number, to: number]>;
  /** Pairs that do alike are of one kind, so a thousand kinds are scored instead of fifty thousand pairs. */
  readonly kindOf: readonly number[];
  readonly kinds: readonly Kind[];
}

interface Kind {
  readonly track: Candidate['track'];
  readonly grades: Grades;
}

/** Works out what no decision of the board changes. */
export function openGround(input: MatchingInput): Ground {
  const field = readField(input);
  const edges: Candidate[] = [];
  const spans = new Map<string, readonly [number, number]>();
  const kindOf: number[] = [];
  const numbers = new Map<string, number>();
  const kinds: Kind[] = [];
  const mentors = field.mentors.filter(({ refusals }) => refusals.length === 0);
  for (const mentee of field.mentees) {
    if (mentee.refusals.length > 0) continue;
    const from = edges.length;
    for (const mentor of mentors) {
      const track = trackOfPair(mentee, mentor);
      if (track === undefined || refusePair(mentee, mentor, track).length > 0) continue;
      const grades = gradePair(mentee, mentor);
      const key = describe(track, grades);
      const kind = numbers.get(key) ?? kinds.push({ track, grades }) - 1;
      numbers.set(key, kind);
      kindOf.push(kind);
      edges.push({ request: mentee.request.id, mentor: mentor.mentor.id, track, score: 0 });
    }
    spans.set(mentee.request.id, [from, edges.length]);
  }
  return { input, field, edges, spans, kindOf, kinds };
}

function describe(track: string, grades: Grades): string {
  let key = track;
  for (const grade of grades) key += grade === undefined ? ' -' : ` ${grade.earned}/${grade.most}`;
  return key;
}

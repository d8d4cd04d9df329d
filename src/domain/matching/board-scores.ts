/** What each allowed pair is worth under the curator's weights, lowest score and bans. */

import { TRACKS } from '../programme/track';
import type { Yardstick } from './candidates';
import type { Ground } from './ground';
import type { Ban } from './proposal-table';
import { scoreOf, unmetIn } from './score';
import { bansOf, type Steering } from './steering';

/** Instead of a score, none of which is below zero: a decision keeps the two apart. */
export const REFUSED = -1;

/** The last scores on each ground: a pin changes nothing of them. */
const lastOn = new WeakMap<Ground, { readonly under: string; readonly scores: Int32Array }>();

/** Scores every allowed pair, by its number on the ground. */
export function scoresUnder(ground: Ground, yardstick: Yardstick, steering: Steering): Int32Array {
  const { weights, settings, forbidden } = steering;
  const under = JSON.stringify([weights, settings, forbidden]);
  const last = lastOn.get(ground);
  if (last?.under === under) return last.scores;
  const scores = scoreGround(ground, yardstick);
  for (const pair of bannedPairs(ground, bansOf(ground.input, forbidden))) scores[pair] = REFUSED;
  lastOn.set(ground, { under, scores });
  return scores;
}

function scoreGround(ground: Ground, { standards, aims }: Yardstick): Int32Array {
  const { allowed, grades } = ground;
  const byTrack = TRACKS.map((track) => standards.of(track));
  const scores = new Int32Array(allowed.mentors.length);
  for (let pair = 0; pair < scores.length; pair++) {
    const { deal, required } = byTrack[allowed.tracks[pair]!]!;
    const score = scoreOf(grades, pair, deal);
    scores[pair] = score < aims.minimum || unmetIn(grades, pair, required) !== 0 ? REFUSED : score;
  }
  return scores;
}

/** A ban is of two people, so it holds for every request of either. */
function bannedPairs({ mentees, mentors, allowed }: Ground, bans: readonly Ban[]): readonly number[] {
  const banned: number[] = [];
  for (const { one, other } of bans) {
    mentees.profiles.forEach(({ request }, at) => {
      const partner = partnerIn({ one, other }, request.person);
      if (partner === undefined) return;
      for (let pair = allowed.starts[at]!; pair < allowed.starts[at + 1]!; pair++) {
        if (mentors.profiles[allowed.mentors[pair]!]!.mentor.person === partner) banned.push(pair);
      }
    });
  }
  return banned;
}

/** Whom a ban keeps a person away from. */
export function partnerIn({ one, other }: Pick<Ban, 'one' | 'other'>, person: string): string | undefined {
  if (person === one) return other;
  return person === other ? one : undefined;
}

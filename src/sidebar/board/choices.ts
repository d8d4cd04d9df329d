/** The curator's decisions on the board, each step undoable; the matching sees them as a `Steering`. */

import { CRITERIA, type CriterionId } from '../../domain/matching/criteria';
import { type CriterionRow, TRACK_WEIGHT } from '../../domain/matching/criteria-table';
import type { Proposal } from '../../domain/matching/proposal-table';
import type { Pairing } from '../../domain/matching/recheck';
import { keyOf, type Steering, type SteeredSetting } from '../../domain/matching/steering';

/** All that is decided, whether it stands in the workbook already or not. */
export interface Choices {
  /** The mentor's number by the request's. */
  readonly pins: ReadonlyMap<string, string>;
  readonly forbidden: readonly Pairing[];
  readonly weights: Readonly<Partial<Record<CriterionId, number>>>;
  readonly settings: Readonly<Partial<Record<SteeredSetting, string>>>;
}

export type Act =
  | { readonly kind: 'pin'; readonly pairing: Pairing }
  | { readonly kind: 'unpin'; readonly request: string }
  | { readonly kind: 'forbid'; readonly pairing: Pairing }
  | { readonly kind: 'allow'; readonly pairing: Pairing }
  | { readonly kind: 'weigh'; readonly criterion: CriterionId; readonly weight: number }
  | { readonly kind: 'set'; readonly settings: Choices['settings'] }
  | { readonly kind: 'as-in-workbook' };

export interface History {
  readonly past: readonly Choices[];
  readonly now: Choices;
  readonly future: readonly Choices[];
}

/** What stands in the workbook when the board opens: drafts that are pinned. */
export function choicesIn(drafts: readonly Proposal[]): Choices {
  const pinned = drafts.filter(({ status, pinned: isPinned }) => status === 'proposed' && isPinned);
  return {
    pins: new Map(pinned.map(({ request, mentor }) => [request, mentor])),
    forbidden: [],
    weights: {},
    settings: {},
  };
}

export function begin(now: Choices): History {
  return { past: [], now, future: [] };
}

/** Takes a decision; what was undone before it is forgotten. */
export function decide({ past, now }: History, act: Act): History {
  return { past: [...past, now], now: apply(now, act), future: [] };
}

export function undo(history: History): History {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

export function redo(history: History): History {
  const { past, now, future } = history;
  const [after, ...rest] = future;
  return after === undefined ? history : { past: [...past, now], now: after, future: rest };
}

function apply(choices: Choices, act: Act): Choices {
  const { pins, forbidden } = choices;
  switch (act.kind) {
    case 'pin':
      return {
        ...choices,
        pins: new Map([...pins, [act.pairing.request, act.pairing.mentor]]),
        forbidden: without(forbidden, act.pairing),
      };
    case 'unpin':
      return { ...choices, pins: new Map([...pins].filter(([request]) => request !== act.request)) };
    case 'forbid': {
      const { request, mentor } = act.pairing;
      return {
        ...choices,
        pins: pins.get(request) === mentor ? apply(choices, { kind: 'unpin', request }).pins : pins,
        forbidden: [...without(forbidden, act.pairing), act.pairing],
      };
    }
    case 'allow':
      return { ...choices, forbidden: without(forbidden, act.pairing) };
    case 'weigh':
      return { ...choices, weights: { ...choices.weights, [act.criterion]: act.weight } };
    case 'set':
      return { ...choices, settings: { ...choices.settings, ...act.settings } };
    case 'as-in-workbook':
      return { ...choices, weights: {}, settings: {} };
    default:
      return act satisfies never;
  }
}

function without(pairings: readonly Pairing[], one: Pairing): readonly Pairing[] {
  return pairings.filter((pairing) => keyOf(pairing) !== keyOf(one));
}

/** The decisions as what differs from the workbook. */
export function steeringOf({ pins, forbidden, weights, settings }: Choices, before: Choices): Steering {
  return {
    pinned: pairingsOf(pins).filter(({ request, mentor }) => before.pins.get(request) !== mentor),
    unpinned: pairingsOf(before.pins).filter(({ request }) => !pins.has(request)),
    forbidden,
    weights,
    settings,
  };
}

/** How many decisions wait to be saved. */
export function countOf({ pinned, unpinned, forbidden, weights, settings }: Steering): number {
  return (
    pinned.length + unpinned.length + forbidden.length + Object.keys(weights).length + Object.keys(settings).length
  );
}

export function pairingsOf(pins: Choices['pins']): readonly Pairing[] {
  return [...pins].map(([request, mentor]) => ({ request, mentor }));
}

/** The weight that counts: what stands in the row, else the first one. */
export function weightOf(rows: readonly CriterionRow[], criterion: CriterionId): number {
  const first = CRITERIA.find(({ id }) => id === criterion)!.weight;
  return rows.find(({ id }) => id === criterion)?.weight ?? first;
}

/** Has a track a weight of its own? The board changes the weights of all tracks only. */
export function hasOwnWeights(rows: readonly CriterionRow[]): boolean {
  return rows.some((row) => Object.values(TRACK_WEIGHT).some((key) => row[key] !== null));
}

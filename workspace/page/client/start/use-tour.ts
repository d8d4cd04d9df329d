/** Which step of the tour one is at; kept for this tab of the browser, so that a reload does not end the tour. */

import { useState } from 'preact/hooks';

import type { GuideView } from '../../wire';
import { hrefOf } from '../route';
import { look } from '../server-calls';
import { type Loaded, useLoaded } from '../use-loaded';

export interface Tour {
  readonly guide: Loaded<GuideView>;
  /** From 0; nothing while no tour goes on. */
  readonly at: number | undefined;
  /** Goes to a step and shows its place. */
  goTo(step: number): Promise<void>;
  end(): void;
}

const KEPT = 'tour';

/** Follows the tour. */
export function useTour(): Tour {
  const [at, setAt] = useState(() => keptStep());
  const guide = useLoaded(() => look<GuideView>('guide'), [at]);
  const keep = (step: number | undefined): void => {
    if (step === undefined) sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, String(step));
    setAt(step);
  };
  return {
    guide,
    at,
    async goTo(step) {
      keep(step);
      // What the step shows may have come into being since the tour began.
      const { tour } = await look<GuideView>('guide');
      const place = tour[step]?.place;
      // A form opens in a tab of its own, by the link on the card: here it would take the tour away.
      if (place && place.place !== 'form') location.hash = hrefOf(place.place, ...place.parts);
      else location.hash = hrefOf('forms');
    },
    end: () => keep(undefined),
  };
}

function keptStep(): number | undefined {
  const kept = sessionStorage.getItem(KEPT);
  return kept === null ? undefined : Number(kept);
}

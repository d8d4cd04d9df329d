/** How far the run is that goes on right now, for whoever draws it. */

import { useEffect, useState } from 'preact/hooks';

import type { Sight } from '../wire';

const listeners = new Set<(sight: Sight | undefined) => void>();

/** Tells where a run is; nothing once it has ended. */
export function showSight(sight: Sight | undefined): void {
  for (const listener of listeners) listener(sight);
}

/** The last that was told. */
export function useSight(): Sight | undefined {
  const [sight, setSight] = useState<Sight>();
  useEffect(() => {
    listeners.add(setSight);
    return () => void listeners.delete(setSight);
  }, []);
  return sight;
}

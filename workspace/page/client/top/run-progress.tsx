/** What the script is doing right now: a line over the edge of the header while a run goes on. */

import { useSight } from '../progress';

export function RunProgress() {
  const sight = useSight();
  if (!sight) return null;
  const { fn, call, method, elapsedMs } = sight;
  return (
    <p class="run-progress">
      <code>{fn}</code> · обращение {call}: {method} · {(elapsedMs / 1000).toFixed(1).replace('.', ',')} с
    </p>
  );
}

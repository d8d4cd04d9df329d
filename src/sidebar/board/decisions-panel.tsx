/** All decisions that hold: pins, bans, weights and the goal; each can be taken back. */

import { BOARD, DECISIONS_PANEL, DONE } from '../../texts/board';
import { Button } from '../button';
import { pairingsOf } from './choices';
import type { Deciding } from './deciding';
import { nameOfMentee, nameOfMentor } from './situation';

interface Line {
  readonly key: string;
  readonly text: string;
  take(): void;
}

export function DecisionsPanel({ deciding }: { readonly deciding: Deciding }) {
  const lines = linesOf(deciding);
  return (
    <section id="decisions" class="panel" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{DECISIONS_PANEL.title}</h2>
      {lines.length === 0 && <p class="hint">{DECISIONS_PANEL.none}</p>}
      <ul class="lines">
        {lines.map(({ key, text, take }) => (
          <li key={key} class="names">
            {text}
            <Button look="quiet" label={DECISIONS_PANEL.takeOne(text)} isOff={deciding.isBusy} onPress={take}>
              {DECISIONS_PANEL.take}
            </Button>
          </li>
        ))}
      </ul>
      <p class="hint">{BOARD.bansStay}</p>
    </section>
  );
}

function linesOf(deciding: Deciding): readonly Line[] {
  const { situation } = deciding;
  const { now, current } = situation;
  const broken = new Set(current.broken.map(({ request }) => request));
  const pins = pairingsOf(now.pins).map((pairing): Line => {
    const names = [nameOfMentee(situation, pairing.request), nameOfMentor(situation, pairing.mentor)] as const;
    return {
      key: `pin ${pairing.request}`,
      text: broken.has(pairing.request) ? DECISIONS_PANEL.broken(...names) : DONE.pinned(...names),
      take: () => deciding.unpin(pairing.request),
    };
  });
  const bans = now.forbidden.map((pairing): Line => ({
    key: `ban ${pairing.request} ${pairing.mentor}`,
    text: DONE.forbidden(nameOfMentee(situation, pairing.request), nameOfMentor(situation, pairing.mentor)),
    take: () => deciding.allow(pairing),
  }));
  const isWeighed = Object.keys(now.weights).length + Object.keys(now.settings).length > 0;
  const aims: readonly Line[] = isWeighed
    ? [{ key: 'aims', text: DECISIONS_PANEL.weighed, take: () => deciding.reset() }]
    : [];
  return [...pins, ...bans, ...aims];
}

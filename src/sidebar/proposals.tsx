/** «Предложения»: pairs that wait for a decision, confirmed one by one or all those without remarks. */

import { useRef, useState } from 'preact/hooks';

import type { SidebarCalls } from '../entries/sidebar-calls';
import { MENU } from '../texts/menu';
import { PANEL, PROPOSALS_SECTION } from '../texts/panel';
import { Button } from './button';
import { ask } from './google-run';
import type { Desk } from './use-desk';

type Proposal = ReturnType<SidebarCalls['proposals']>[number];

/** A list of hundreds would make the panel slow to draw and to walk through. */
const SHOWN_AT_ONCE = 20;

interface ProposalsProps {
  readonly proposals: readonly Proposal[];
  readonly desk: Desk;
}

export function Proposals({ proposals, desk }: ProposalsProps) {
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const place = useRef<HTMLDivElement>(null);
  const waiting = proposals.filter(({ id }) => !settled.has(id));
  const confirm = async (id: string): Promise<void> => {
    const isDone = await desk.act(() => ask('confirm', [id]));
    if (!isDone) return;
    setSettled((before) => new Set([...before, id]));
    place.current?.focus();
  };
  return (
    <div ref={place} tabIndex={-1} class="place">
      {waiting.length === 0 && <p class="good">✓ {PROPOSALS_SECTION.empty}</p>}
      <p class="buttons">
        <Button isOff={desk.isBusy} onPress={() => desk.command(waiting.length === 0 ? 'proposePairs' : 'confirmAll')}>
          {waiting.length === 0 ? MENU.proposePairs : MENU.confirmAll}
        </Button>
        <Button isOff={desk.isBusy} onPress={() => void desk.act(() => ask('openBoard'))}>
          {MENU.openBoard}
        </Button>
        <Button look="quiet" isOff={desk.isBusy} onPress={() => desk.goTo('proposals')}>
          {PANEL.sheet('Подбор')}
        </Button>
      </p>
      <ul class="lines">
        {waiting.slice(0, shown).map((proposal) => (
          <ProposalLine key={proposal.id} proposal={proposal} isOff={desk.isBusy} onConfirm={confirm} />
        ))}
      </ul>
      {waiting.length > shown && (
        <p class="buttons">
          <Button onPress={() => setShown(shown + SHOWN_AT_ONCE)}>
            {PROPOSALS_SECTION.more(waiting.length - shown)}
          </Button>
        </p>
      )}
    </div>
  );
}

interface ProposalLineProps {
  readonly proposal: Proposal;
  readonly isOff: boolean;
  onConfirm(id: string): Promise<void>;
}

function ProposalLine({ proposal, isOff, onConfirm }: ProposalLineProps) {
  const { id, mentee, mentor, score, why, remark } = proposal;
  return (
    <li>
      <p class="names">
        <strong>{mentee}</strong>
        <span class="count">{PROPOSALS_SECTION.score(score)}</span>
      </p>
      <p>
        {PROPOSALS_SECTION.mentor}: <strong>{mentor}</strong>
      </p>
      {why !== '' && <p class="hint">{why}</p>}
      {remark !== '' && (
        <p class="warn">
          <span aria-hidden="true">⚠ </span>
          {PROPOSALS_SECTION.remark}: {remark}
        </p>
      )}
      <p class="buttons">
        <Button isOff={isOff} label={PROPOSALS_SECTION.confirmOne(mentee, mentor)} onPress={() => void onConfirm(id)}>
          {PROPOSALS_SECTION.confirm}
        </Button>
      </p>
    </li>
  );
}

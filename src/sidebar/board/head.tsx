/** The head of the board: how good the whole is, what the decisions cost, and what was told last. */

import { BOARD, describeLoss, shownTotal } from '../../texts/board';
import { Button } from '../button';
import { Running } from '../status-bar';
import { movedBetween, priceOf, type Situation } from './situation';
import type { Board } from './use-board';

export type PanelName = 'goal' | 'decisions';

interface HeadProps {
  readonly board: Board;
  readonly situation: Situation;
  readonly panel: PanelName | undefined;
  onPanel(name: PanelName): void;
}

export function Head({ board, situation, panel, onPanel }: HeadProps) {
  const { isBusy, canUndo, canRedo, waiting } = board;
  return (
    <header>
      <h1 class="unseen">{BOARD.title}</h1>
      <Facts situation={situation} />
      <p class="buttons">
        <Button isOff={isBusy || !canUndo} onPress={board.undo}>
          {BOARD.undo}
        </Button>
        <Button isOff={isBusy || !canRedo} onPress={board.redo}>
          {BOARD.redo}
        </Button>
        <Toggle name="goal" panel={panel} onPanel={onPanel}>
          {BOARD.goal}
        </Toggle>
        <Toggle name="decisions" panel={panel} onPanel={onPanel}>
          {BOARD.decisions(waiting)}
        </Toggle>
        <Button look="primary" isOff={isBusy || waiting === 0} onPress={() => void board.save()}>
          {BOARD.save}
        </Button>
      </p>
    </header>
  );
}

function Facts({ situation }: { readonly situation: Situation }) {
  const { current, answer, mentees } = situation;
  const facts = [
    [BOARD.matched, BOARD.matchedOf(current.pairs.size, mentees.size)],
    [BOARD.total, shownTotal(current.total)],
    [BOARD.price, describeLoss(priceOf(situation))],
    [BOARD.changed, String(movedBetween(answer, current).length)],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ToggleProps {
  readonly name: PanelName;
  readonly panel: PanelName | undefined;
  readonly children: string;
  onPanel(name: PanelName): void;
}

function Toggle({ name, panel, children, onPanel }: ToggleProps) {
  return (
    <button type="button" aria-expanded={panel === name} aria-controls={name} onClick={() => onPanel(name)}>
      {children}
    </button>
  );
}

/** What came of the last act; a screen reader says it by itself. */
export function Line({ board: { message, isBusy } }: { readonly board: Board }) {
  return (
    <div role="status" class={message.isError ? 'message line bad' : 'message line'} aria-busy={isBusy}>
      {message.isError && <span aria-hidden="true">⚠ </span>}
      {isBusy ? <Running text={message.text === '' ? BOARD.loading : message.text} /> : message.text}
    </div>
  );
}

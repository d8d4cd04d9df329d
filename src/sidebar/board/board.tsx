/** The dialog «Доска подбора»: the best pairs beside the curator's decisions, matched anew after each of them. */

import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { BOARD } from '../../texts/board';
import { PANEL } from '../../texts/panel';
import { Button } from '../button';
import { closePage } from '../google-run';
import { type Deciding, decidingOn } from './deciding';
import { DecisionsPanel } from './decisions-panel';
import type { View } from './filter-bar';
import { GoalPanel } from './goal-panel';
import { Head, Line, type PanelName } from './head';
import { MenteeCard } from './mentee-card';
import { MentorCard } from './mentor-card';
import { PeopleList } from './people-list';
import type { Situation } from './situation';
import { type Board, useBoard } from './use-board';

function BoardDialog() {
  const board = useBoard();
  const { situation } = board;
  return situation ? <Opened board={board} situation={situation} /> : <Unopened board={board} />;
}

function Unopened({ board }: { readonly board: Board }) {
  return (
    <main class="unopened">
      <h1 class="unseen">{BOARD.title}</h1>
      <Line board={board} />
      {!board.isBusy && (
        <p class="buttons">
          <Button look="primary" onPress={() => void board.load()}>
            {BOARD.again}
          </Button>
          <Button onPress={closePage}>{PANEL.close}</Button>
        </p>
      )}
    </main>
  );
}

interface OpenedProps {
  readonly board: Board;
  readonly situation: Situation;
}

/** Whose card is open; on a narrow dialog either the list or the card is in sight. */
interface Place {
  readonly view: View;
  readonly chosen: string | undefined;
  readonly isCardShown: boolean;
}

function Opened({ board, situation }: OpenedProps) {
  const [place, setPlace] = useState<Place>({ view: 'mentees', chosen: undefined, isCardShown: false });
  const [panel, setPanel] = useState<PanelName>();
  const root = useRef<HTMLDivElement>(null);
  const focus = (selector: string): void =>
    void requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  const show = (view: View, chosen: string): void => {
    setPlace({ view, chosen, isCardShown: true });
    focus('#card');
  };
  const toList = (): void => {
    setPlace((before) => ({ ...before, isCardShown: false }));
    focus('[role=listbox]');
  };
  const deciding = decidingOn(board, situation, show);
  useUndoKeys(board);
  return (
    <div ref={root} class="board">
      <Head
        board={board}
        situation={situation}
        panel={panel}
        onPanel={(name) => setPanel(panel === name ? undefined : name)}
      />
      <Line board={board} />
      {panel === 'goal' && <GoalPanel board={board} situation={situation} />}
      {panel === 'decisions' && <DecisionsPanel deciding={deciding} />}
      <main class={place.isCardShown ? 'card-shown' : ''}>
        <PeopleList
          view={place.view}
          chosen={place.chosen}
          deciding={deciding}
          onView={(view) => setPlace({ view, chosen: undefined, isCardShown: false })}
          onChoose={(chosen) => setPlace((before) => ({ ...before, chosen }))}
          onPick={(chosen) => {
            setPlace((before) => ({ ...before, chosen, isCardShown: true }));
            if (isNarrow()) focus('#card');
          }}
          onOpen={() => place.chosen !== undefined && show(place.view, place.chosen)}
        />
        <article
          class="card"
          aria-label={BOARD.card}
          tabIndex={-1}
          onKeyDown={({ key }) => key === 'Escape' && toList()}
        >
          <p class="back">
            <Button look="quiet" onPress={toList}>
              ‹ {BOARD.toList}
            </Button>
          </p>
          <Card place={place} deciding={deciding} />
        </article>
      </main>
    </div>
  );
}

function Card({ place: { view, chosen }, deciding }: { readonly place: Place; readonly deciding: Deciding }) {
  const { mentees, mentors } = deciding.situation;
  const mentee = view === 'mentees' && chosen !== undefined ? mentees.get(chosen) : undefined;
  const mentor = view === 'mentors' && chosen !== undefined ? mentors.get(chosen) : undefined;
  if (mentee) return <MenteeCard profile={mentee} deciding={deciding} />;
  if (mentor) return <MentorCard profile={mentor} deciding={deciding} />;
  return <p class="hint">{BOARD.chooseOne}</p>;
}

/** As the style says: below this width list and card take turns. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 719px)').matches;
}

/** Ctrl+Z and Ctrl+Y (Ctrl+Shift+Z), but not while somebody types: there they belong to the text. */
function useUndoKeys({ undo, redo }: Board): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
      // By place on the keyboard: with Russian letters the key Z is «я».
      const act =
        event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey)
          ? redo
          : event.code === 'KeyZ'
            ? undo
            : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

const root = document.getElementById('root');
if (root) render(<BoardDialog />, root);

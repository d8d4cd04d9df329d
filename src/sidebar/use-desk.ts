/** What the panel is doing: at most one act at a time, the question before it, and what came of it. */

import { useRef, useState } from 'preact/hooks';

import type { PanelCommand } from '../entries/sidebar-calls';
import { PANEL, PANEL_QUESTIONS } from '../texts/panel';
import { type Answer, ask } from './google-run';

export interface Told {
  readonly text: string;
  readonly isError: boolean;
  /** The text is meant to be carried elsewhere. */
  readonly isToCopy: boolean;
}

export interface Question {
  readonly text: string;
  settle(agreed: boolean): void;
}

export interface Desk {
  readonly isBusy: boolean;
  readonly told: Told | undefined;
  readonly question: Question | undefined;
  tell(told: Told | undefined): void;
  /** Runs a command, after its question if it has one. */
  command(name: PanelCommand): void;
  /** Runs something else that answers with a sentence; an empty one is not shown. */
  act(work: () => Promise<Answer<string>>): Promise<boolean>;
  goTo(table: string): void;
}

/** Makes the desk; `onDone` hears of every act that may have changed the workbook. */
export function useDesk(onDone: () => Promise<void>): Desk {
  const [isBusy, setIsBusy] = useState(false);
  const [told, tell] = useState<Told>();
  const [question, setQuestion] = useState<Question>();
  // A state is seen only at the next drawing; a second click may come before it.
  const running = useRef(false);

  const once = async (work: () => Promise<Answer<string>>, isToCopy = false): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setIsBusy(true);
    tell(undefined);
    const answer = await work();
    running.current = false;
    setIsBusy(false);
    tell(toldOf(answer, isToCopy));
    return answer.ok;
  };
  const act = async (work: () => Promise<Answer<string>>): Promise<boolean> => {
    const isDone = await once(work);
    if (isDone) void onDone();
    return isDone;
  };
  const run = async (name: PanelCommand): Promise<void> => {
    const isToCopy = name === 'copyChatText';
    const isDone = await once(() => ask('command', name), isToCopy);
    if (isDone && !isToCopy) void onDone();
  };
  return {
    isBusy,
    told,
    question,
    tell,
    act,
    command(name) {
      const text = PANEL_QUESTIONS[name];
      if (text === undefined) return void run(name);
      tell(undefined);
      setQuestion(
        questionOf(text, (agreed) => {
          setQuestion(undefined);
          if (agreed) void run(name);
        }),
      );
    },
    goTo: (table) => void once(() => goTo(table)),
  };
}

function toldOf(answer: Answer<string>, isToCopy: boolean): Told | undefined {
  if (!answer.ok) return { text: answer.sentence, isError: true, isToCopy: false };
  return answer.value === '' ? undefined : { text: answer.value, isError: false, isToCopy };
}

/** The focus goes back to where it was when the question came. */
function questionOf(text: string, settle: (agreed: boolean) => void): Question {
  const before = document.activeElement;
  return {
    text,
    settle(agreed) {
      settle(agreed);
      if (before instanceof HTMLElement) before.focus();
    },
  };
}

async function goTo(table: string): Promise<Answer<string>> {
  const answer = await ask('goTo', table);
  if (!answer.ok) return answer;
  return answer.value ? { ok: true, value: '' } : { ok: false, sentence: PANEL.sheetMissing };
}

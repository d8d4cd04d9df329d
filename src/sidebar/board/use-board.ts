/** The state of the board: the workbook as it was read, the decisions with their history, and what is told of the last one. */

import { useEffect, useRef, useState } from 'preact/hooks';

import { openGround } from '../../domain/matching/ground';
import { unpackInput } from '../../domain/matching/packed-input';
import { BOARD, DONE, tellAnswer } from '../../texts/board';
import { ask } from '../google-run';
import { type Act, begin, choicesIn, countOf, decide, type History, redo, steeringOf, undo } from './choices';
import {
  movedBetween,
  nameOfMentee,
  nameOfMentor,
  nextSituation,
  openSituation,
  pinnedInTheWay,
  priceOf,
  type Situation,
} from './situation';

interface Message {
  readonly text: string;
  readonly isError: boolean;
}

export interface Board {
  readonly situation: Situation | undefined;
  readonly isBusy: boolean;
  readonly message: Message;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Decisions that wait to be saved. */
  readonly waiting: number;
  act(act: Act, what: string): void;
  undo(): void;
  redo(): void;
  load(): Promise<void>;
  save(): Promise<void>;
}

interface Shown {
  readonly history: History;
  readonly situation: Situation;
}

export function useBoard(): Board {
  const [shown, setShown] = useState<Shown>();
  const [isBusy, setIsBusy] = useState(true);
  const [message, setMessage] = useState<Message>({ text: '', isError: false });
  // Two quick presses may come before the next drawing, and the second must see what the first has done.
  const latest = useRef<Shown | undefined>(undefined);
  const show = (next: Shown): void => {
    latest.current = next;
    setShown(next);
  };

  const read = async (told: string): Promise<void> => {
    setIsBusy(true);
    const answer = await ask('board');
    setIsBusy(false);
    if (!answer.ok) return setMessage({ text: answer.sentence, isError: true });
    const ground = openGround(unpackInput(answer.value));
    const choices = choicesIn(ground.input.proposals);
    show({ history: begin(choices), situation: openSituation(ground, choices) });
    setMessage({ text: told, isError: false });
  };
  useEffect(() => void read(BOARD.about), []);

  const turn = (next: (history: History) => History, what: string): void => {
    const before = latest.current;
    if (!before) return;
    const history = next(before.history);
    if (history === before.history) return;
    const situation = nextSituation(before.situation, history.now);
    show({ history, situation });
    setMessage({ text: sentenceOf(before.situation, situation, what), isError: false });
  };
  const act = (one: Act, what: string): void => {
    const refusal = one.kind === 'pin' && latest.current ? refusePin(latest.current.situation, one.pairing) : '';
    if (refusal !== '') return setMessage({ text: refusal, isError: true });
    turn((history) => decide(history, one), what);
  };
  const steering = shown && steeringOf(shown.history.now, shown.situation.choices);
  return {
    situation: shown?.situation,
    isBusy,
    message,
    canUndo: (shown?.history.past.length ?? 0) > 0,
    canRedo: (shown?.history.future.length ?? 0) > 0,
    waiting: steering ? countOf(steering) : 0,
    act,
    undo: () => turn(undo, DONE.undone),
    redo: () => turn(redo, DONE.redone),
    load: () => read(BOARD.about),
    async save() {
      if (!steering || !shown) return;
      setIsBusy(true);
      setMessage({ text: BOARD.saving, isError: false });
      const seen = [...shown.situation.current.pairs.values()].map(({ request, mentor }) => ({ request, mentor }));
      const answer = await ask('saveBoard', steering, seen);
      if (answer.ok) return read(answer.value);
      setIsBusy(false);
      setMessage({ text: answer.sentence, isError: true });
    },
  };
}

function refusePin(
  situation: Situation,
  { request, mentor }: { readonly request: string; readonly mentor: string },
): string {
  const inTheWay = pinnedInTheWay(situation, request, mentor);
  if (inTheWay.length === 0) return '';
  return DONE.full(nameOfMentor(situation, mentor), inTheWay.map((one) => nameOfMentee(situation, one)).join(', '));
}

function sentenceOf(before: Situation, after: Situation, what: string): string {
  return tellAnswer({
    what,
    matched: after.current.pairs.size,
    asked: after.mentees.size,
    total: after.current.total,
    price: priceOf(after),
    moved: movedBetween(before.current, after.current).map((request) => nameOfMentee(after, request)),
  });
}

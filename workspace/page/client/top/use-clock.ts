/** Moves the Workspace's clock in slices, so that one sees how far it is and can stop it. */

import { useRef, useState } from 'preact/hooks';

import type { AdvanceReply } from '../../wire';
import { counted } from '../moments';
import { act, sentenceOf } from '../server-calls';
import type { WindowProps } from '../window-props';

export type Way = { readonly to: string } | { readonly next: true };

export interface Moving {
  readonly isMoving: boolean;
  /** Where the clock stands. */
  readonly now: string;
  go(way: Way): Promise<void>;
  /** Stops after the run that goes on. */
  pause(): void;
}

/** Real time between two looks at the clock. */
const SLICE_MS = 250;

type Passed = Pick<AdvanceReply, 'ran' | 'jumped' | 'failed'>;

/** Makes the clock's acts. */
export function useClock({ state, screen, reload }: WindowProps): Moving {
  const [reached, setReached] = useState<string>();
  const isPaused = useRef(false);
  const go = async (way: Way): Promise<void> => {
    if (reached !== undefined) return;
    isPaused.current = false;
    setReached(state.now);
    let passed: Passed = { ran: 0, jumped: 0, failed: [] };
    try {
      for (;;) {
        const reply = await act<AdvanceReply>('advance', { ...way, sliceMs: SLICE_MS });
        passed = together(passed, reply);
        setReached(reply.now);
        if (reply.arrived || isPaused.current || 'next' in way) break;
      }
      screen.notice(isPaused.current ? 'Пауза' : 'Время передвинуто', summaryOf(passed));
    } catch (error) {
      await screen.tell('Часы', sentenceOf(error));
    }
    setReached(undefined);
    reload();
  };
  return {
    isMoving: reached !== undefined,
    now: reached ?? state.now,
    go,
    pause: () => void (isPaused.current = true),
  };
}

function together(before: Passed, { ran, jumped, failed }: Passed): Passed {
  return { ran: before.ran + ran, jumped: before.jumped + jumped, failed: [...before.failed, ...failed] };
}

function summaryOf({ ran, jumped, failed }: Passed): string {
  const runs = counted(ran, ['запуск', 'запуска', 'запусков']);
  const failures = failed.length > 0 ? `, с ошибкой: ${failed.length} (${failed[0]?.message ?? ''})` : '';
  return `По времени: ${runs}${jumped > 0 ? `, без дела пропущено ${jumped}` : ''}${failures}.`;
}

/** Who is at the keyboard, and who else may sit down: those who edit the workbook, those responsible, any participant. */

import { useState } from 'preact/hooks';

import type { StateView } from '../../wire';
import { act, sentenceOf } from '../server-calls';
import type { WindowProps } from '../window-props';
import { SeatDialog } from './seat-dialog';

export function Seat(props: WindowProps) {
  const { state, screen, reload } = props;
  const [isOpen, setOpen] = useState(false);
  const sit = async (email: string, isShared: boolean): Promise<void> => {
    setOpen(false);
    try {
      if (isShared) await act<StateView>('share', { email });
      await act<StateView>('user', { email });
    } catch (error) {
      await screen.tell('Доступ', sentenceOf(error));
    }
    reload();
  };
  return (
    <div class="seat">
      <button aria-haspopup="dialog" title="Кто за клавиатурой" onClick={() => setOpen(true)}>
        <span class="unseen">За клавиатурой: </span>
        {state.user}
      </button>
      {isOpen && (
        <SeatDialog
          state={state}
          onSit={(email, isShared) => void sit(email, isShared)}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

/** Asks how far the clock shall go. */

import { useState } from 'preact/hooks';

import { Modal } from '../modal';
import { nextMorning } from '../moments';

export function DayDialog({ now, onClose }: { readonly now: string; onClose(to?: string): void }) {
  const [to, setTo] = useState(nextMorning(now));
  return (
    <Modal title="Передвинуть время" onClose={() => onClose()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose(to);
        }}
      >
        <label>
          До какого времени (Москва)
          <input
            type="datetime-local"
            required
            min={now.slice(0, 16)}
            value={to}
            onInput={({ currentTarget }) => setTo(currentTarget.value)}
          />
        </label>
        <p class="hint">По дороге сработает всё, что стоит в расписании; остановить можно в любой момент.</p>
        <div class="modal-foot">
          <button class="primary">Передвинуть</button>
        </div>
      </form>
    </Modal>
  );
}

/** What can be wrong with Google, each on a switch. */

import { useState } from 'preact/hooks';

import type { FaultName } from '../../wire';
import { Modal } from '../modal';
import { act, sentenceOf } from '../server-calls';
import type { WindowProps } from '../window-props';

const FAULTS: readonly (readonly [name: FaultName, title: string, text: string])[] = [
  [
    'slow',
    'Google отвечает медленно',
    'По здешним часам каждое обращение в двадцать раз дольше: запуск может не успеть за 6 минут. Ждать вам не придётся.',
  ],
  ['no-quota', 'Квота кончилась', 'Сегодня больше нельзя ни отправить письмо, ни создать документ.'],
  ['failing', 'Google временами отказывает', 'Каждое пятое обращение запуска заканчивается ошибкой 503.'],
];

export function FaultSwitches(props: WindowProps) {
  const { faults } = props.state;
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="faults">
      <button aria-haspopup="dialog" class={faults.length > 0 ? 'is-on' : ''} onClick={() => setOpen(true)}>
        Сбои{faults.length > 0 ? `: ${faults.length}` : ''}
      </button>
      {isOpen && <FaultDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}

function FaultDialog({ state, screen, reload, onClose }: WindowProps & { onClose(): void }) {
  /** What was chosen here: shown at once, and taken back when it could not be done. */
  const [chosen, setChosen] = useState<Readonly<Partial<Record<FaultName, boolean>>>>({});
  const turn = async (name: FaultName, on: boolean): Promise<void> => {
    setChosen((before) => ({ ...before, [name]: on }));
    try {
      await act('fault', { name, on });
    } catch (error) {
      setChosen((before) => ({ ...before, [name]: !on }));
      await screen.tell('Сбои', sentenceOf(error));
    }
    reload();
  };
  return (
    <Modal title="Что не так с Google" onClose={onClose}>
      <div class="switches">
        {FAULTS.map(([name, title, text]) => (
          <label key={name}>
            <input
              type="checkbox"
              role="switch"
              checked={chosen[name] ?? state.faults.includes(name)}
              onChange={({ currentTarget }) => void turn(name, currentTarget.checked)}
            />
            <span>
              <strong>{title}</strong>
              <span class="hint">{text}</span>
            </span>
          </label>
        ))}
      </div>
    </Modal>
  );
}

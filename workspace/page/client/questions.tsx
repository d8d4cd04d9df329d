/** Alerts and prompts of a script, one after another, each waiting for the person. */

import { useState } from 'preact/hooks';

import { Modal } from './modal';

export interface Asked {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
  /** A warning under the question. */
  readonly note?: string;
}

export interface Given {
  readonly button: string;
  readonly response: string;
}

const BUTTONS: Readonly<Record<string, string>> = { OK: 'ОК', CANCEL: 'Отмена', YES: 'Да', NO: 'Нет' };

interface Waiting {
  readonly asked: Asked;
  settle(given: Given | undefined): void;
}

/** Gives `ask`, which answers nothing when the person closes the dialog by its cross, and what to draw. */
export function useQuestions() {
  const [queue, setQueue] = useState<readonly Waiting[]>([]);
  const ask = (asked: Asked): Promise<Given | undefined> =>
    new Promise((resolve) => {
      const waiting: Waiting = {
        asked,
        settle(given) {
          setQueue((asking) => asking.filter((each) => each !== waiting));
          resolve(given);
        },
      };
      setQueue((asking) => [...asking, waiting]);
    });
  const [first] = queue;
  const element = first && <QuestionDialog key={first} {...first} />;
  return { ask, element };
}

function QuestionDialog({ asked, settle }: Waiting) {
  const [response, setResponse] = useState('');
  const { kind, title, text, buttons, note } = asked;
  const names = buttons.split('_');
  return (
    <Modal title={title || 'Сообщение'} onClose={() => settle(undefined)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          settle({ button: names[0] ?? 'OK', response });
        }}
      >
        <p class="message">{text}</p>
        {kind === 'prompt' && (
          <input
            aria-label={text}
            value={response}
            autofocus
            onInput={({ currentTarget }) => setResponse(currentTarget.value)}
          />
        )}
        {note !== undefined && <p class="warning">{note}</p>}
        <div class="modal-foot">
          {names.map((name, place) => (
            <button
              type={place === 0 ? 'submit' : 'button'}
              class={place === 0 ? 'primary' : ''}
              onClick={place === 0 ? undefined : () => settle({ button: name, response })}
            >
              {BUTTONS[name] ?? name}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}

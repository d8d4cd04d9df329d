/** A question with two answers, asked before something that is easily done by mistake. */

import { useState } from 'preact/hooks';

import { Modal } from '../modal';

export interface Confirmation {
  readonly title: string;
  readonly text: string;
  /** What the button that goes on says. */
  readonly goOn: string;
}

interface Waiting extends Confirmation {
  settle(isYes: boolean): void;
}

/** Gives `confirm`, which is kept with true when the person goes on, and what to draw. */
export function useConfirm() {
  const [waiting, setWaiting] = useState<Waiting>();
  const confirm = (asked: Confirmation): Promise<boolean> =>
    new Promise((resolve) => {
      const settle = (isYes: boolean): void => {
        setWaiting(undefined);
        resolve(isYes);
      };
      setWaiting({ ...asked, settle });
    });
  const element = waiting && (
    <Modal title={waiting.title} onClose={() => waiting.settle(false)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          waiting.settle(true);
        }}
      >
        <p class="message">{waiting.text}</p>
        <footer>
          <button class="primary" autofocus>
            {waiting.goOn}
          </button>
          <button type="button" onClick={() => waiting.settle(false)}>
            Отмена
          </button>
        </footer>
      </form>
    </Modal>
  );
  return { confirm, element };
}

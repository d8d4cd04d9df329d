/** «Найти и заменить» over a whole document: a template's words, a name that was misspelt. */

import { useState } from 'preact/hooks';

import type { OpenedDocument } from '../../wire';
import { Modal } from '../modal';
import { counted } from '../moments';
import { act, sentenceOf } from '../server-calls';

interface ReplaceDialogProps {
  readonly id: string;
  onReplaced(opened: OpenedDocument): void;
  onClose(): void;
}

interface Replaced {
  readonly count: number;
  readonly document: OpenedDocument;
}

export function ReplaceDialog({ id, onReplaced, onClose }: ReplaceDialogProps) {
  const [find, setFind] = useState('');
  const [replacement, setReplacement] = useState('');
  const [told, setTold] = useState('');
  const replace = async (): Promise<void> => {
    try {
      const { count, document } = await act<Replaced>('replace', { id, find, replacement });
      setTold(count === 0 ? 'Такого текста нет.' : `Заменено: ${counted(count, ['раз', 'раза', 'раз'])}.`);
      onReplaced(document);
    } catch (error) {
      setTold(sentenceOf(error));
    }
  };
  return (
    <Modal title="Найти и заменить" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void replace();
        }}
      >
        <label>
          Найти (с учётом больших и маленьких букв)
          <input required value={find} onInput={({ currentTarget }) => setFind(currentTarget.value)} />
        </label>
        <label class="below">
          Заменить на
          <input value={replacement} onInput={({ currentTarget }) => setReplacement(currentTarget.value)} />
        </label>
        <p class="hint" role="status">
          {told}
        </p>
        <div class="modal-foot">
          <button class="primary">Заменить всё</button>
        </div>
      </form>
    </Modal>
  );
}

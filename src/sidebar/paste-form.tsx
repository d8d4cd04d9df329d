/** Pasting the text of a file, for those who have it open elsewhere. */

import { useState } from 'preact/hooks';

import { IMPORT } from '../texts/panel';
import { Button } from './button';
import { type ChosenFile, pasteName } from './chosen-files';

interface PasteFormProps {
  readonly files: readonly ChosenFile[];
  readonly isOff: boolean;
  onAdd(file: ChosenFile): void;
}

export function PasteForm({ files, isOff, onAdd }: PasteFormProps) {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const add = (): void => {
    const given = name.trim();
    onAdd({
      name: given === '' ? pasteName(files, IMPORT.pasteBase) : given,
      text,
      bytes: new TextEncoder().encode(text).length,
    });
    setName('');
    setText('');
  };
  return (
    <details>
      <summary>{IMPORT.paste}</summary>
      <label>
        {IMPORT.pasteName}
        <input
          value={name}
          placeholder={pasteName(files, IMPORT.pasteBase)}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label>
        {IMPORT.pasteText}
        <textarea
          rows={5}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <Button isOff={isOff || text.trim() === ''} onPress={add}>
          {IMPORT.add}
        </Button>
      </p>
    </details>
  );
}

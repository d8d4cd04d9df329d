/** The field in a cell while somebody types: a text, or one of the choices of its dropdown. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { CellView } from '../../wire';

interface CellEditorProps {
  readonly text: string;
  readonly cell: CellView | undefined;
  /** With a text it is entered; without one nothing changes. */
  onDone(text: string | undefined): void;
}

export function CellEditor({ text, cell, onDone }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const [typed, setTyped] = useState(text);
  // Before the next key arrives: it belongs into the field already.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  const done = (entered: string | undefined): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(entered);
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') return done(undefined);
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    done(typed);
  };
  return (
    <>
      <input
        ref={field}
        aria-label="Значение ячейки"
        list={cell?.choices ? 'cell-choices' : undefined}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => done(typed === (cell?.text ?? '') ? undefined : typed)}
        onMouseDown={(event) => event.stopPropagation()}
        onDblClick={(event) => event.stopPropagation()}
        onKeyDown={press}
      />
      {cell?.choices && <Choices choices={cell.choices} />}
    </>
  );
}

function Choices({ choices }: { readonly choices: readonly string[] }) {
  return (
    <datalist id="cell-choices">
      {choices.map((choice) => (
        <option value={choice} />
      ))}
    </datalist>
  );
}

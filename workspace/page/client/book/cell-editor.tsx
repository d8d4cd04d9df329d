/** The field over a cell while somebody types: a text of any length, and the choices of its dropdown below it. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { px } from '../pixels';

export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the selection goes after an entry. */
export type Step = readonly [down: number, right: number];

type Field = HTMLInputElement | HTMLTextAreaElement;

interface CellEditorProps {
  readonly box: CellBox;
  readonly text: string;
  /** Arrows leave the editor, as long as the text is being typed over the old one. */
  readonly isOver: boolean;
  readonly choices: readonly string[] | undefined;
  /** With a text it is entered; without one nothing changes. */
  onDone(text: string | undefined, step: Step): void;
}

const STAY: Step = [0, 0];
const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function CellEditor(props: CellEditorProps) {
  const { box, text, choices = [] } = props;
  const field = useRef<Field | null>(null);
  const isDone = useRef(false);
  const [typed, setTyped] = useState(text);
  const [marked, setMarked] = useState(-1);
  const offered = offeredOf(choices, typed, typed !== text || props.isOver);
  // Before the next key arrives: it belongs into the field already.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = '0';
    element.style.height = px(Math.max(box.height, Math.min(element.scrollHeight, 220)));
  }, [typed, box.height]);
  const done = (entered: string | undefined, step: Step = STAY): void => {
    if (isDone.current) return;
    isDone.current = true;
    props.onDone(entered, step);
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const next = pressedIn(event, { typed, offered, marked, isOver: props.isOver });
    if (!next) return;
    event.preventDefault();
    if ('marked' in next) setMarked(next.marked);
    else done(next.entered, next.step);
  };
  const isOpen = offered.length > 0;
  const common = {
    'aria-label': 'Значение ячейки',
    value: typed,
    onInput: ({ currentTarget }: { readonly currentTarget: Field }) => {
      setTyped(currentTarget.value);
      setMarked(-1);
    },
    onBlur: () => done(typed === text && !props.isOver ? undefined : typed),
    onKeyDown: press,
  };
  return (
    <div class="cell-editor" style={{ left: px(box.left), top: px(box.top), minWidth: px(box.width) }}>
      {choices.length === 0 ? (
        <textarea ref={(element) => void (field.current = element)} rows={1} {...common} />
      ) : (
        <input
          ref={(element) => void (field.current = element)}
          role="combobox"
          autocomplete="off"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': 'cell-choices' })}
          {...(isOpen && marked >= 0 && { 'aria-activedescendant': `choice-${marked}` })}
          {...common}
        />
      )}
      {isOpen && <Choices offered={offered} marked={marked} onChoose={(choice) => done(choice)} />}
    </div>
  );
}

/** Everything until somebody types, then what holds the typed text. */
function offeredOf(choices: readonly string[], typed: string, isTyped: boolean): readonly string[] {
  const part = typed.trim().toLowerCase();
  return isTyped && part !== '' ? choices.filter((choice) => choice.toLowerCase().includes(part)) : choices;
}

interface EditorState {
  readonly typed: string;
  readonly offered: readonly string[];
  readonly marked: number;
  readonly isOver: boolean;
}

type Pressed = { readonly marked: number } | { readonly entered: string | undefined; readonly step: Step };

function pressedIn(event: KeyboardEvent, { typed, offered, marked, isOver }: EditorState): Pressed | undefined {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  const entered = offered[marked] ?? typed;
  if (key === 'Escape') return { entered: undefined, step: STAY };
  if (key === 'Tab') return { entered, step: [0, shiftKey ? -1 : 1] };
  // A line of its own in the cell; the browser inserts it when Ctrl and Alt are left alone.
  if (key === 'Enter' && (altKey || ctrlKey || metaKey)) return insertLine(event);
  if (key === 'Enter') return { entered, step: [shiftKey ? -1 : 1, 0] };
  const step = ARROWS[key];
  if (!step || ctrlKey || altKey || shiftKey) return undefined;
  if (offered.length > 0 && step[0] !== 0) return { marked: (marked + step[0] + offered.length) % offered.length };
  return isOver ? { entered, step } : undefined;
}

function insertLine(event: KeyboardEvent): undefined {
  const { currentTarget: field } = event;
  if (!(field instanceof HTMLTextAreaElement)) return undefined;
  event.preventDefault();
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return undefined;
}

interface ChoicesProps {
  readonly offered: readonly string[];
  readonly marked: number;
  onChoose(choice: string): void;
}

function Choices({ offered, marked, onChoose }: ChoicesProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.children[marked]?.scrollIntoView({ block: 'nearest' }), [marked]);
  return (
    <ul ref={list} id="cell-choices" class="choices" role="listbox" aria-label="Варианты">
      {offered.map((choice, place) => (
        <li
          id={`choice-${place}`}
          role="option"
          aria-selected={place === marked}
          // Before the field loses the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}

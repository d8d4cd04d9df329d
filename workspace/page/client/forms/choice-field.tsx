/** Choices to mark: one of several, any of several, or a number on a scale. */

import { useState } from 'preact/hooks';

import type { FieldProps } from './field-props';

export function ChoiceField(props: FieldProps) {
  const { item, answer, name, isWrong, onAnswer } = props;
  const isMany = item.kind === 'CHECKBOX';
  const marked = typeof answer === 'string' ? [answer] : (answer ?? []).flatMap((value) => value ?? []);
  const choices = item.scale ? numbersOf(item.scale) : item.choices;
  const mark = (choice: string, isOn: boolean): void => {
    if (!isMany) return onAnswer(choice);
    // In the order of the form, as Google stores them; own text last.
    const chosen = new Set(isOn ? [...marked, choice] : marked.filter((each) => each !== choice));
    onAnswer([
      ...item.choices.filter((each) => chosen.has(each)),
      ...[...chosen].filter((each) => !item.choices.includes(each)),
    ]);
  };
  return (
    <div class={item.scale ? 'choices scale' : 'choices'}>
      {item.scale && item.scale.leftLabel !== '' && <span class="end">{item.scale.leftLabel}</span>}
      {choices.map((choice, place) => (
        <label key={choice}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={name}
            checked={marked.includes(choice)}
            aria-invalid={isWrong && place === 0}
            onChange={({ currentTarget }) => mark(choice, currentTarget.checked)}
          />
          <span>{choice}</span>
        </label>
      ))}
      {item.hasOther && <OtherChoice {...props} marked={marked} />}
      {item.scale && item.scale.rightLabel !== '' && <span class="end">{item.scale.rightLabel}</span>}
      {!isMany && !item.required && marked.length > 0 && (
        <button type="button" class="as-link unmark" onClick={() => onAnswer('')}>
          Отменить выбор
        </button>
      )}
    </div>
  );
}

function numbersOf({ lower, upper }: { readonly lower: number; readonly upper: number }): readonly string[] {
  return Array.from({ length: upper - lower + 1 }, (_, step) => String(lower + step));
}

/** «Другое» with the respondent's own text, which is the answer itself. */
function OtherChoice({ item, name, marked, onAnswer }: FieldProps & { readonly marked: readonly string[] }) {
  const own = marked.find((value) => !item.choices.includes(value));
  const [text, setText] = useState(own ?? '');
  const isMany = item.kind === 'CHECKBOX';
  const offered = marked.filter((value) => item.choices.includes(value));
  const put = (value: string): void => {
    setText(value);
    if (isMany) onAnswer(value === '' ? offered : [...offered, value]);
    else onAnswer(value);
  };
  return (
    <div class="other">
      <label>
        <input
          type={isMany ? 'checkbox' : 'radio'}
          name={name}
          checked={own !== undefined}
          onChange={({ currentTarget }) => put(currentTarget.checked ? text : '')}
        />
        <span>Другое:</span>
      </label>
      <input aria-label="Другое, свой ответ" value={text} onInput={({ currentTarget }) => put(currentTarget.value)} />
    </div>
  );
}

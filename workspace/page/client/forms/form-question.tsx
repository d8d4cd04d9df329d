/** One question with its field, help and, when it is not answered rightly, the reason. */

import { useId } from 'preact/hooks';

import type { Answer } from '../../../services/forms/answer';
import type { ItemView } from '../../../services/forms/form-view';
import { ChoiceField } from './choice-field';
import type { FieldProps } from './field-props';
import { GridField } from './grid-field';

interface FormQuestionProps {
  readonly item: ItemView;
  readonly answer: Answer | undefined;
  readonly error: string | undefined;
  onAnswer(answer: Answer): void;
}

const GROUPS = ['MULTIPLE_CHOICE', 'CHECKBOX', 'SCALE', 'GRID', 'CHECKBOX_GRID'];

export function FormQuestion({ item, answer, error, onAnswer }: FormQuestionProps) {
  const id = useId();
  const described = [item.helpText !== '' ? `${id}-help` : '', error === undefined ? '' : `${id}-error`];
  const describedBy = described.join(' ').trim() || undefined;
  const field: FieldProps = { item, answer, name: id, isWrong: error !== undefined, describedBy, onAnswer };
  const isGroup = GROUPS.includes(item.kind);
  const Heading = isGroup ? 'legend' : 'label';
  const content = (
    <>
      <Heading class="question" {...(isGroup ? {} : { htmlFor: id })}>
        {item.title}
        {item.required && (
          <span class="star" aria-label="обязательный вопрос">
            {' '}
            *
          </span>
        )}
      </Heading>
      {item.helpText !== '' && (
        <p class="help" id={`${id}-help`}>
          {item.helpText}
        </p>
      )}
      <Field {...field} />
      {error !== undefined && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </>
  );
  const look = error === undefined ? 'form-card' : 'form-card wrong';
  if (!isGroup) return <section class={look}>{content}</section>;
  return (
    <fieldset class={look} aria-describedby={describedBy}>
      {content}
    </fieldset>
  );
}

function Field(props: FieldProps) {
  switch (props.item.kind) {
    case 'MULTIPLE_CHOICE':
    case 'CHECKBOX':
    case 'SCALE':
      return <ChoiceField {...props} />;
    case 'GRID':
    case 'CHECKBOX_GRID':
      return <GridField {...props} />;
    case 'LIST':
      return <ListField {...props} />;
    default:
      return <TextField {...props} />;
  }
}

function ListField({ item, answer, name, isWrong, describedBy, onAnswer }: FieldProps) {
  return (
    <select
      id={name}
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      value={typeof answer === 'string' ? answer : ''}
      onChange={({ currentTarget }) => onAnswer(currentTarget.value)}
    >
      <option value="">Выбрать</option>
      {item.choices.map((choice) => (
        <option>{choice}</option>
      ))}
    </select>
  );
}

function TextField({ item, answer, name, isWrong, describedBy, onAnswer }: FieldProps) {
  const shared = {
    id: name,
    value: typeof answer === 'string' ? answer : '',
    placeholder: item.kind === 'DATE' && !item.includesYear ? 'ММ-ДД' : 'Мой ответ',
    'aria-invalid': isWrong,
    'aria-required': item.required,
    'aria-describedby': describedBy,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onAnswer(currentTarget.value),
  };
  if (item.kind === 'PARAGRAPH_TEXT') return <textarea rows={3} {...shared} />;
  return item.kind === 'DATE' && item.includesYear ? (
    <input type="date" {...shared} />
  ) : (
    <input type="text" {...shared} />
  );
}

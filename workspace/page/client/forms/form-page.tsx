/** A form as a respondent meets it, by its id or by a link; alone on the page, on a phone as on a desk. */

import { useState } from 'preact/hooks';

import type { FormSheet } from '../../wire';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import { FormNote } from './form-note';
import { FormToFill } from './form-to-fill';
import './forms.css';

export function FormPage({ wanted }: { readonly wanted: string }) {
  const query = /^https?:/.test(wanted) ? { url: wanted } : { id: wanted };
  const { value, error, reload } = useLoaded(() => look<FormSheet>('form', query), [wanted]);
  const [turn, setTurn] = useState(0);
  if (!value) return <FormNote title="Форма" text={error ?? 'Загрузка…'} />;
  const { form, responseId } = value;
  if (form.state !== 'open') {
    const text = form.state === 'closed' ? form.closedMessage : 'Форма ещё не опубликована.';
    return <FormNote title={form.title} text={text} />;
  }
  return (
    <FormToFill
      key={`${turn} ${form.formId}`}
      form={form}
      responseId={responseId}
      onAgain={() => {
        setTurn(turn + 1);
        reload();
      }}
    />
  );
}

/** The forms of the Workspace, each to be opened as a respondent opens it. */

import type { FormCard } from '../../wire';
import { counted } from '../moments';
import { hrefOf } from '../route';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import type { WindowProps } from '../window-props';

const STATES: Readonly<Record<FormCard['state'], string>> = {
  open: 'принимает ответы',
  closed: 'ответы закрыты',
  unpublished: 'не опубликована',
};

export function FormsView({ state }: WindowProps) {
  const { value: forms, error } = useLoaded(() => look<readonly FormCard[]>('forms'), [state]);
  if (!forms) return <p class="empty">{error ?? 'Загрузка…'}</p>;
  if (forms.length === 0) return <p class="empty">Форм пока нет: их создаёт скрипт.</p>;
  return (
    <section class="page-list">
      <h1>Формы</h1>
      <p class="hint">Форма открывается в отдельной вкладке — так, как её видит участник.</p>
      <ul class="cards">
        {forms.map(({ id, title, state: formState, questions }) => (
          <li key={id}>
            <a href={hrefOf('form', id)} target="_blank" rel="noopener">
              {title}
            </a>
            <span class={formState === 'open' ? 'mark good' : 'mark'}>{STATES[formState]}</span>
            {formState === 'open' && <span class="hint">{counted(questions, ['вопрос', 'вопроса', 'вопросов'])}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

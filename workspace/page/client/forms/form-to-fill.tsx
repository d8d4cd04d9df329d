/** A form being filled in, page by page. */

import { useEffect, useRef, useState } from 'preact/hooks';

import type { FormView, ItemView } from '../../../services/forms/form-view';
import { FormNote } from './form-note';
import { FormQuestion } from './form-question';
import { type Filling, useFilling } from './use-filling';

const REFUSED: Readonly<Record<string, string>> = {
  'no-access': 'У вас нет доступа к этой форме: попросите его у владельца или укажите свой адрес.',
  'sign-in-needed': 'Эта форма принимает один ответ от человека: укажите свой адрес.',
  'already-answered': 'Вы уже отвечали на эту форму.',
  'email-required': 'Укажите адрес электронной почты.',
  'email-invalid': 'Адрес электронной почты написан с ошибкой.',
  'edits-off': 'Изменить отправленный ответ в этой форме нельзя.',
  'no-such-form': 'Этой формы больше нет.',
  'no-such-response': 'Этого ответа больше нет.',
  closed: 'Форма больше не принимает ответы.',
  unpublished: 'Форма снята с публикации.',
};

const ASKS_EMAIL = ['no-access', 'sign-in-needed', 'email-required', 'email-invalid'];

interface FormToFillProps {
  readonly form: FormView;
  readonly responseId: string | undefined;
  onAgain(): void;
}

export function FormToFill({ form, responseId, onAgain }: FormToFillProps) {
  const filling = useFilling(form, responseId);
  const [email, setEmail] = useState('');
  const element = useRef<HTMLFormElement>(null);
  const { at, errors, refused, isSent } = filling;
  useEffect(() => window.scrollTo(0, 0), [at, isSent]);
  useEffect(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [errors]);
  if (isSent) {
    const again = form.respondAgainLink && responseId === undefined ? { again: onAgain } : {};
    return <FormNote title={form.title} text={form.confirmationMessage} {...again} />;
  }
  const asksEmail = form.collectsEmail || ASKS_EMAIL.includes(refused ?? '');
  return (
    <main class="form">
      <form
        ref={element}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void filling.goOn(email);
        }}
      >
        <Head form={form} isFirst={at === 0} />
        {refused !== undefined && (
          <p class="form-card refusal" role="alert">
            {REFUSED[refused] ?? refused}
          </p>
        )}
        {asksEmail && <EmailCard email={email} onInput={setEmail} />}
        <Questions filling={filling} />
        {form.progressBar && filling.pageCount > 1 && <Progress filling={filling} />}
        <Buttons filling={filling} />
      </form>
    </main>
  );
}

function Head({ form, isFirst }: { readonly form: FormView; readonly isFirst: boolean }) {
  return (
    <section class="form-card head">
      <h1>{form.title}</h1>
      {isFirst && form.description !== '' && <p class="message">{form.description}</p>}
      {form.items.some(({ required }) => required) && <p class="star">* Обязательный вопрос</p>}
    </section>
  );
}

function Questions({ filling: { page, answers, errors, answer } }: { readonly filling: Filling }) {
  return (
    <>
      {page?.opening && <Section item={page.opening} />}
      {page?.items.map((item) =>
        item.kind === 'SECTION_HEADER' ? (
          <Section key={item.id} item={item} />
        ) : (
          <FormQuestion
            key={item.id}
            item={item}
            answer={answers[item.id]}
            error={errors[item.id]}
            onAnswer={(value) => answer(item.id, value)}
          />
        ),
      )}
    </>
  );
}

function Section({ item }: { readonly item: ItemView }) {
  return (
    <section class="form-card section">
      <h2>{item.title}</h2>
      {item.helpText !== '' && <p class="message">{item.helpText}</p>}
    </section>
  );
}

function EmailCard({ email, onInput }: { readonly email: string; onInput(email: string): void }) {
  return (
    <section class="form-card">
      <label>
        <span class="question">Адрес электронной почты</span>
        <input
          type="email"
          autocomplete="email"
          value={email}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
    </section>
  );
}

function Progress({ filling: { at, pageCount } }: { readonly filling: Filling }) {
  return <progress class="form-progress" aria-label="Пройдено страниц" max={pageCount} value={at + 1} />;
}

function Buttons({ filling: { at, pageCount, isFirst, isLast, back, clear } }: { readonly filling: Filling }) {
  return (
    <footer class="form-buttons">
      {!isFirst && (
        <button type="button" onClick={back}>
          Назад
        </button>
      )}
      <button class="primary">{isLast ? 'Отправить' : 'Далее'}</button>
      {pageCount > 1 && (
        <span class="hint">
          Страница {at + 1} из {pageCount}
        </span>
      )}
      <button type="button" class="as-link" onClick={clear}>
        Очистить форму
      </button>
    </footer>
  );
}

/** A form being filled in, page by page; whether the answers are right the form itself says when they are sent. */

import { useEffect, useRef, useState } from 'preact/hooks';

import type { Answer } from '../../../services/forms/answer';
import type { FormView, ItemView } from '../../../services/forms/form-view';
import type { SubmitReply } from '../../wire';
import { act, sentenceOf } from '../server-calls';
import { FormNote } from './form-page';
import { type Answers, pageAfter, pageOf, pagesOf } from './form-pages';
import { FormQuestion } from './form-question';

const REFUSED: Readonly<Record<string, string>> = {
  'no-access': 'У вас нет доступа к этой форме: попросите его у владельца или укажите свой адрес.',
  'sign-in-needed': 'Эта форма принимает один ответ от человека: укажите свой адрес.',
  'already-answered': 'Вы уже отвечали на эту форму.',
  'email-required': 'Укажите адрес электронной почты.',
  'email-invalid': 'Адрес электронной почты написан с ошибкой.',
  'edits-off': 'Изменить отправленный ответ в этой форме нельзя.',
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
  const pages = pagesOf(form.items);
  const [answers, setAnswers] = useState<Answers>(() => prefilledOf(form.items));
  const [way, setWay] = useState<readonly number[]>([0]);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState<string>();
  const [email, setEmail] = useState('');
  const [isSent, setSent] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const at = way.at(-1) ?? 0;
  const page = pages[at];
  const next = pageAfter(pages, at, answers);
  useEffect(() => window.scrollTo(0, 0), [at, isSent]);
  useEffect(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [errors]);
  if (isSent) {
    const again = form.respondAgainLink && responseId === undefined ? { again: onAgain } : {};
    return <FormNote title={form.title} text={form.confirmationMessage} {...again} />;
  }
  const answer = (itemId: number, value: Answer): void => {
    setAnswers({ ...answers, [itemId]: value });
    setErrors(({ [itemId]: _gone, ...rest }) => rest);
  };
  const send = async (): Promise<void> => {
    const reply = await act<SubmitReply>('submit', {
      formId: form.formId,
      answers,
      ...(responseId === undefined ? {} : { responseId }),
      ...(email === '' ? {} : { email }),
    });
    if ('responseId' in reply) return setSent(true);
    if ('refused' in reply) return setRefused(reply.refused);
    setErrors(Object.fromEntries(reply.refusals.map(({ itemId, message }) => [itemId, message])));
    const wrong = pageOf(pages, reply.refusals[0]?.itemId ?? 0);
    setWay(way.includes(wrong) ? way.slice(0, way.indexOf(wrong) + 1) : [...way, wrong]);
  };
  const goOn = async (): Promise<void> => {
    setRefused(undefined);
    const missing = missingOn(page?.items ?? [], answers);
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    if (next !== 'end') return setWay([...way, next]);
    await send().catch((error: unknown) => setRefused(sentenceOf(error)));
  };
  const asksEmail = form.collectsEmail || ASKS_EMAIL.includes(refused ?? '');
  return (
    <main class="form">
      <form
        ref={element}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        <section class="form-card head">
          <h1>{form.title}</h1>
          {at === 0 && form.description !== '' && <p class="message">{form.description}</p>}
          <p class="star">* Обязательный вопрос</p>
        </section>
        {refused !== undefined && (
          <p class="form-card refusal" role="alert">
            {REFUSED[refused] ?? refused}
          </p>
        )}
        {at === 0 && asksEmail && <EmailCard email={email} onInput={setEmail} />}
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
        <footer class="form-buttons">
          {way.length > 1 && (
            <button type="button" onClick={() => setWay(way.slice(0, -1))}>
              Назад
            </button>
          )}
          <button class="primary">{next === 'end' ? 'Отправить' : 'Далее'}</button>
          {pages.length > 1 && (
            <span class="hint">
              Страница {at + 1} из {pages.length}
            </span>
          )}
        </footer>
      </form>
    </main>
  );
}

function prefilledOf(items: readonly ItemView[]): Answers {
  return Object.fromEntries(items.flatMap(({ id, prefilled }) => (prefilled === undefined ? [] : [[id, prefilled]])));
}

/** Before the next page opens, as at Google; the other rules are told when the form is sent. */
function missingOn(items: readonly ItemView[], answers: Answers): Readonly<Record<string, string>> {
  const missing = items.filter(({ id, required }) => {
    const answer = answers[id];
    return required && (answer === undefined || answer.length === 0 || (typeof answer === 'string' && !answer.trim()));
  });
  return Object.fromEntries(missing.map(({ id }) => [id, 'Это обязательный вопрос.']));
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

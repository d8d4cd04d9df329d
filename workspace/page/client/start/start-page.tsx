/** The page that opens first: what this is, what to try first, and that nothing leaves the machine. */

import { counted, longMoment } from '../moments';
import { hrefOf } from '../route';
import type { WindowProps } from '../window-props';
import './start.css';

export function StartPage({ state, tour }: WindowProps) {
  const { about, tour: steps } = tour.guide.value ?? { about: undefined, tour: [] };
  const { counts } = state;
  return (
    <div class="start-page">
      <section class="hero">
        <h1>{about?.title ?? state.title}</h1>
        {about?.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {steps.length > 0 && (
          <p class="buttons">
            <button class="primary" onClick={() => void tour.goTo(0)}>
              Экскурсия: {counted(steps.length, ['шаг', 'шага', 'шагов'])}, пять минут
            </button>
            <a class="button" href={hrefOf('book')}>
              Сразу открыть книгу
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="first">
        <h2 id="first">С чего начать</h2>
        <ul class="try-list">
          <Try href={hrefOf('book')} title="Книга">
            Листы с людьми, запросами, парами и встречами, меню «Наставничество» и боковая панель.
          </Try>
          <Try href={hrefOf('forms')} title="Анкеты">
            Ответьте как студент или наставник. Ответ придёт в книгу со следующим запуском расписания.
          </Try>
          <Try href={hrefOf('mail')} title={`Почта: ${counted(counts.mails, ['письмо', 'письма', 'писем'])}`}>
            Ящик каждого участника, каким он его видит, со ссылками и приглашениями в календарь.
          </Try>
          <Try href={hrefOf('drive')} title="Диск">
            Приказы, карточки и шаблоны: прочесть, поправить, скачать как .docx.
          </Try>
          <Try href={hrefOf('runs')} title="Запуски">
            Что скрипт делал сам, сколько это стоило обращений к Google, что осталось от квот, что ждёт в очереди.
          </Try>
        </ul>
      </section>
      <section aria-labelledby="strip">
        <h2 id="strip">Полоса наверху</h2>
        <dl class="strip">
          <dt>Часы</dt>
          <dd>
            Сейчас здесь {longMoment(state.now)}. Время стоит, пока вы его не передвинете: «+ запуск», «+ день», «До
            даты…».
          </dd>
          <dt>Сбои</dt>
          <dd>Google отвечает медленно, кончилась квота, часть обращений не проходит — включите и посмотрите.</dd>
          <dt>Кто за клавиатурой</dt>
          <dd>Куратор, второй куратор, ответственный или участник: каждый видит своё.</dd>
        </dl>
      </section>
      <section class="nothing-leaves" aria-labelledby="nothing-leaves">
        <h2 id="nothing-leaves">Отсюда ничего не уходит</h2>
        <p>
          Эту страницу показывает программа на вашем компьютере, и отвечает она только ему (127.0.0.1). Ни одно письмо
          не отправляется, ни один запрос не уходит в сеть: письма ложатся в «Почту», всё остальное — в папку .workspace
          рядом с программой. Остановить — Ctrl-C в терминале, начать заново — npm start.
        </p>
      </section>
    </div>
  );
}

function Try({ href, title, children }: { readonly href: string; readonly title: string; readonly children: string }) {
  return (
    <li>
      <a href={href}>{title}</a>
      <p>{children}</p>
    </li>
  );
}

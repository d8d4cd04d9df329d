/** One mail: its HTML apart from the page and without scripts, links to Google's places opened here. */

import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';

import type { LetterView } from '../../wire';
import { shortMoment } from '../moments';
import { follow } from '../navigation';
import { px } from '../pixels';
import { hrefOf, localHref } from '../route';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';

export function Letter({ id }: { readonly id: string }) {
  const { value: mail, error } = useLoaded(() => look<LetterView>('mail', { id }), [id]);
  if (!mail) return <p class="empty">{error ?? 'Загрузка…'}</p>;
  return (
    <article class="letter">
      <a class="back" href={hrefOf('mail')}>
        ← Все письма
      </a>
      <h1>{mail.subject || 'Без темы'}</h1>
      <People mail={mail} />
      {mail.htmlBody === '' ? <PlainBody text={mail.body} /> : <HtmlBody html={mail.htmlBody} />}
      {mail.attachments.length > 0 && <Attachments mail={mail} />}
      <a class="download" href={`/download/eml?id=${id}`} download>
        Скачать .eml
      </a>
    </article>
  );
}

function People({ mail }: { readonly mail: LetterView }) {
  const { senderName, from, to, cc, bcc, replyTo, time } = mail;
  const lines: readonly (readonly [string, string])[] = [
    ['От', senderName === '' ? from : `${senderName} <${from}>`],
    ['Кому', to.join(', ')],
    ['Копия', cc.join(', ')],
    ['Скрытая копия', bcc.join(', ')],
    ['Ответ на', replyTo],
    ['Когда', shortMoment(time)],
  ];
  return (
    <dl>
      {lines
        .filter(([, value]) => value !== '')
        .map(([title, value]) => (
          <Fragment key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

function Attachments({ mail: { id, attachments } }: { readonly mail: LetterView }) {
  return (
    <ul class="attachments" aria-label="Вложения">
      {attachments.map(({ name, bytes }, number) => (
        <li>
          <a href={`/download/attachment?mail=${id}&number=${number}`} download>
            {name}
          </a>{' '}
          <span class="hint">{Math.ceil(bytes / 1024)} КБ</span>
        </li>
      ))}
    </ul>
  );
}

/** `allow-same-origin` lets this page hear clicks in the letter; without `allow-scripts` nothing in it runs. */
function HtmlBody({ html }: { readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const hearClicks = (): void => {
    const content = frame.current?.contentDocument;
    if (!frame.current || !content) return;
    frame.current.style.height = px(content.documentElement.scrollHeight + 8);
    content.addEventListener('click', (event) => {
      // Elements of another document are no instances of this one's classes.
      const link = (event.target as Element | null)?.closest?.('a[href]');
      if (!link) return;
      event.preventDefault();
      follow((link as HTMLAnchorElement).href);
    });
  };
  return (
    <iframe
      ref={frame}
      class="letter-body"
      title="Текст письма"
      sandbox="allow-same-origin"
      srcdoc={html}
      onLoad={hearClicks}
    />
  );
}

const LINK = /(https?:\/\/[^\s<>"»]+[^\s<>"».,;:)])/;

function PlainBody({ text }: { readonly text: string }) {
  return (
    <p class="message letter-text">
      {text.split(LINK).map((part, place) => {
        if (place % 2 === 0) return part;
        const href = localHref(part);
        if (href === undefined) return <span class="foreign-link">{part}</span>;
        return (
          <a href={href} target="_blank" rel="noopener">
            {part}
          </a>
        );
      })}
    </p>
  );
}

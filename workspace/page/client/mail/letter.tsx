/** One mail: its HTML apart from the page and without scripts, links to Google's places opened here. */

import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';

import type { LetterView } from '../../wire';
import { shortMoment } from '../moments';
import { follow } from '../navigation';
import { px } from '../pixels';
import { localHref } from '../route';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import { Appointment } from './appointment';

interface LetterProps {
  readonly id: string;
  /** Whose box it is read in; nothing over all boxes. */
  readonly box: string | undefined;
  /** Where the list is. */
  readonly back: string;
}

export function Letter({ id, box, back }: LetterProps) {
  const { value: mail, error } = useLoaded(() => look<LetterView>('mail', { id, box }), [id, box]);
  if (!mail) return <p class="empty">{error ?? 'Загрузка…'}</p>;
  return (
    <article class="letter">
      <a class="back" href={back}>
        ← Все письма
      </a>
      <h2 class="subject">{mail.subject || 'Без темы'}</h2>
      <People mail={mail} />
      {mail.attachments.map(
        ({ appointment }, number) =>
          appointment && <Appointment key={number} appointment={appointment} href={attachmentHref(id, number)} />,
      )}
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
        <li key={name}>
          <a href={attachmentHref(id, number)} download>
            {name}
          </a>{' '}
          <span class="hint">{Math.ceil(bytes / 1024)} КБ</span>
        </li>
      ))}
    </ul>
  );
}

function attachmentHref(id: string, number: number): string {
  return `/download/attachment?mail=${id}&number=${number}`;
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

/** The mails that left the script, newest first, and the one that is open. */

import type { MailCard } from '../../wire';
import type { WindowProps } from '../app';
import { shortMoment } from '../moments';
import { hrefOf } from '../route';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import { Letter } from './letter';

export function MailView({ route, state }: WindowProps) {
  const open = route.parts[0];
  const { value: mails, error } = useLoaded(() => look<readonly MailCard[]>('mails'), [state]);
  if (!mails) return <p class="empty">{error ?? 'Загрузка…'}</p>;
  if (mails.length === 0) return <p class="empty">Писем пока нет.</p>;
  return (
    <div class={open === undefined ? 'mailbox' : 'mailbox reading'}>
      <ul class="mail-list" aria-label="Письма">
        {mails.map(({ id, time, to, subject, start, attachmentCount }) => (
          <li key={id}>
            <a href={hrefOf('mail', id)} aria-current={id === open ? 'true' : undefined}>
              <span class="mail-to">{to.join(', ')}</span>
              <time>{shortMoment(time)}</time>
              <strong>{subject || 'Без темы'}</strong>
              <span class="hint">{start}</span>
              {attachmentCount > 0 && <span class="mark">Вложений: {attachmentCount}</span>}
            </a>
          </li>
        ))}
      </ul>
      {open === undefined ? <p class="empty">Выберите письмо.</p> : <Letter key={open} id={open} />}
    </div>
  );
}

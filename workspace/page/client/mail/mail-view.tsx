/** The mails that left the script, in the box of whoever got them, newest first, and the one that is open. */

import type { MailboxView, MailCard } from '../../wire';
import { counted, shortMoment } from '../moments';
import { hrefOf } from '../route';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import type { WindowProps } from '../window-props';
import { ALL_BOXES, BoxChoice } from './box-choice';
import { Letter } from './letter';
import './mail.css';

export function MailView({ route, state }: WindowProps) {
  // Whoever edits the workbook may look into every box here, as nobody can at Google; a participant has their own.
  const isEditor = state.editors.includes(state.user);
  const box = isEditor ? (route.parts[0] ?? ALL_BOXES) : state.user;
  const open = route.parts[1];
  const query = box === ALL_BOXES ? {} : { box };
  const { value, error } = useLoaded(() => look<MailboxView>('mails', query), [box, state]);
  if (!value) return <p class="empty">{error ?? 'Загрузка…'}</p>;
  return (
    <div class={open === undefined ? 'mailbox' : 'mailbox reading'}>
      <h1 class="unseen">Почта</h1>
      <section class="mail-side" aria-label="Письма">
        <BoxChoice box={box} boxes={value.boxes} isFixed={!isEditor} />
        <MailList value={value} box={box} open={open} />
      </section>
      {open === undefined ? (
        <p class="empty">{value.total > 0 && 'Выберите письмо.'}</p>
      ) : (
        <Letter key={`${box} ${open}`} id={open} box={box === ALL_BOXES ? undefined : box} back={hrefOf('mail', box)} />
      )}
    </div>
  );
}

interface MailListProps {
  readonly value: MailboxView;
  readonly box: string;
  readonly open: string | undefined;
}

function MailList({ value: { mails, total }, box, open }: MailListProps) {
  if (total === 0) return <p class="hint mail-more">Писем пока нет.</p>;
  return (
    <>
      <ul class="mail-list">
        {mails.map((mail) => (
          <li key={mail.id}>
            <a href={hrefOf('mail', box, mail.id)} aria-current={mail.id === open ? 'true' : undefined}>
              <MailLines mail={mail} isOwn={box !== ALL_BOXES} />
            </a>
          </li>
        ))}
      </ul>
      {total > mails.length && (
        <p class="hint mail-more">
          Показаны последние {mails.length} из {counted(total, ['письма', 'писем', 'писем'])}.
        </p>
      )}
    </>
  );
}

/** In one's own box one reads who wrote; over all boxes, to whom. */
function MailLines({ mail, isOwn }: { readonly mail: MailCard; readonly isOwn: boolean }) {
  const { time, to, from, senderName, subject, start, attachmentCount } = mail;
  return (
    <>
      <span class="mail-to">{isOwn ? senderName || from : to.join(', ')}</span>
      <time>{shortMoment(time)}</time>
      <strong>{subject || 'Без темы'}</strong>
      <span class="hint">{start}</span>
      {attachmentCount > 0 && <span class="mark">Вложений: {attachmentCount}</span>}
    </>
  );
}

/** A calendar entry that came with a mail, as a mail program shows it above the letter. */

import type { AppointmentView } from '../../wire';

interface AppointmentProps {
  readonly appointment: AppointmentView;
  /** Where the .ics file is. */
  readonly href: string;
}

export function Appointment({ appointment, href }: AppointmentProps) {
  const { title, begins, ends, place, isCancelled } = appointment;
  const day = new Date(`${begins.slice(0, 10)}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('ru', { timeZone: 'UTC', ...options }).format(day);
  return (
    <section class={isCancelled ? 'appointment cancelled' : 'appointment'} aria-label={`Встреча: ${title}`}>
      <p class="day">
        {part({ month: 'short' }).replace('.', '')}
        <strong>{part({ day: 'numeric' })}</strong>
        {part({ weekday: 'short' })}
      </p>
      <p>
        <strong>{title}</strong>
        {isCancelled && <span class="mark bad">отменена</span>}
      </p>
      <p class="hint">{[timeOf(begins, ends), place].filter((text) => text !== '').join(' · ')}</p>
      <p>
        <a href={href} download>
          В календарь (.ics)
        </a>
      </p>
    </section>
  );
}

/** A day without a time is a whole day. */
function timeOf(begins: string, ends: string): string {
  return begins.length > 10 ? `${begins.slice(11)} – ${ends.slice(11)}` : 'весь день';
}

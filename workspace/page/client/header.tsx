/** The strip at the top: the windows, the clock and who is at the keyboard. */

import { useState } from 'preact/hooks';

import type { AdvanceReply, StateView } from '../wire';
import type { WindowProps } from './app';
import { counted, longMoment, nextMorning } from './moments';
import { Modal } from './modal';
import { hrefOf, type Place } from './route';
import { act, sentenceOf } from './server-calls';

const WINDOWS: readonly (readonly [Place, string])[] = [
  ['book', 'Книга'],
  ['forms', 'Формы'],
  ['drive', 'Диск'],
  ['mail', 'Почта'],
  ['runs', 'Запуски'],
];

export function Header(props: WindowProps) {
  const { route, state } = props;
  const current = route.place === 'document' ? 'drive' : route.place;
  return (
    <header class="top">
      <nav aria-label="Окна">
        {WINDOWS.map(([place, title]) => (
          <a href={hrefOf(place)} aria-current={current === place ? 'page' : undefined}>
            {title}
            {place === 'mail' && state.counts.mails > 0 && <small>{state.counts.mails}</small>}
            {place === 'runs' && state.counts.failures > 0 && <small class="bad">{state.counts.failures}</small>}
          </a>
        ))}
      </nav>
      <Clock {...props} />
      <Seat {...props} />
    </header>
  );
}

function Clock({ state, screen, reload }: WindowProps) {
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const go = async (way: { readonly to: string } | { readonly minutes: number }): Promise<void> => {
    setBusy(true);
    try {
      const { ran, jumped, failed } = await act<AdvanceReply>('advance', way);
      screen.notice('Время передвинуто', summaryOf({ ran, jumped, failed }));
    } catch (error) {
      await screen.tell('Часы', sentenceOf(error));
    }
    setBusy(false);
    reload();
  };
  return (
    <div class="clock" role="group" aria-label="Часы">
      <time dateTime={state.now}>{isBusy ? 'Время идёт…' : longMoment(state.now)}</time>
      <button disabled={isBusy} onClick={() => void go({ minutes: 10 })}>
        +10 минут
      </button>
      <button disabled={isBusy} onClick={() => void go({ to: nextMorning(state.now) })}>
        Следующий день
      </button>
      <button disabled={isBusy} onClick={() => setAsking(true)}>
        До даты…
      </button>
      {isAsking && (
        <DayDialog
          now={state.now}
          onClose={(to) => {
            setAsking(false);
            if (to !== undefined) void go({ to });
          }}
        />
      )}
    </div>
  );
}

function summaryOf({ ran, jumped, failed }: Pick<AdvanceReply, 'ran' | 'jumped' | 'failed'>): string {
  const runs: readonly [string, string, string] = ['запуск', 'запуска', 'запусков'];
  const failures = failed.length > 0 ? `, с ошибкой: ${failed.length} (${failed[0]?.message ?? ''})` : '';
  return `По времени: ${counted(ran, runs)}${jumped > 0 ? `, без дела пропущено ${jumped}` : ''}${failures}.`;
}

function DayDialog({ now, onClose }: { readonly now: string; onClose(to?: string): void }) {
  const [to, setTo] = useState(nextMorning(now));
  return (
    <Modal title="Передвинуть время" onClose={() => onClose()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose(to);
        }}
      >
        <label>
          До какого времени (Москва)
          <input
            type="datetime-local"
            required
            min={now.slice(0, 16)}
            value={to}
            onInput={({ currentTarget }) => setTo(currentTarget.value)}
          />
        </label>
        <footer>
          <button class="primary">Передвинуть</button>
        </footer>
      </form>
    </Modal>
  );
}

const SHARE = '+';

function Seat({ state, screen, reload }: WindowProps) {
  const sit = async (chosen: string): Promise<void> => {
    const [path, email] =
      chosen === SHARE ? ['share', await screen.ask('Кому открыть таблицу? Адрес почты:')] : ['user', chosen];
    try {
      if (email !== undefined) await act<StateView>(path, { email });
    } catch (error) {
      await screen.tell('Доступ', sentenceOf(error));
    }
    reload();
  };
  return (
    <div class="seat" title="Кто за клавиатурой">
      <select
        aria-label="Кто за клавиатурой"
        value={state.user}
        onChange={({ currentTarget }) => void sit(currentTarget.value)}
      >
        {state.editors.map((email) => (
          <option>{email}</option>
        ))}
        <option value={SHARE}>Открыть доступ ещё…</option>
      </select>
    </div>
  );
}

/** What the script has done and is about to do: triggers, failures, and every run with its calls, time and log. */

import type { RunsView as Runs, TriggerView } from '../../wire';
import type { WindowProps } from '../app';
import { shortMoment } from '../moments';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import { RunRow } from './run-row';

const EVENTS: Readonly<Record<string, string>> = {
  CLOCK: 'по времени',
  ON_FORM_SUBMIT: 'ответ на форму',
  ON_OPEN: 'открытие таблицы',
  ON_EDIT: 'правка таблицы',
};

export function RunsView({ state }: WindowProps) {
  const runs = useLoaded(() => look<Runs>('runs'), [state]);
  const triggers = useLoaded(() => look<readonly TriggerView[]>('triggers'), [state]);
  if (!runs.value || !triggers.value) return <p class="empty">{runs.error ?? triggers.error ?? 'Загрузка…'}</p>;
  return (
    <section class="page-list">
      <Triggers triggers={triggers.value} />
      <Failures failures={runs.value.failures} />
      <h2>Запуски</h2>
      {runs.value.runs.length === 0 ? (
        <p class="hint">Скрипт ещё не запускался.</p>
      ) : (
        <div class="runs">
          {runs.value.runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </div>
      )}
    </section>
  );
}

function Triggers({ triggers }: { readonly triggers: readonly TriggerView[] }) {
  return (
    <>
      <h2>Триггеры</h2>
      {triggers.length === 0 ? (
        <p class="hint">Триггеров нет: скрипт ничего не делает сам.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>Функция</th>
              <th>Событие</th>
              <th class="aside">Чей</th>
              <th>Следующий запуск</th>
            </tr>
          </thead>
          <tbody>
            {triggers.map(({ id, fn, owner, eventType, source, nextDue }) => (
              <tr key={id}>
                <td>
                  <code>{fn}</code>
                </td>
                <td>
                  {EVENTS[eventType] ?? eventType}
                  {source !== undefined && <span class="hint"> · {source}</span>}
                </td>
                <td class="aside">{owner}</td>
                <td>{nextDue === undefined ? '—' : shortMoment(nextDue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Failures({ failures }: { readonly failures: Runs['failures'] }) {
  if (failures.length === 0) return null;
  return (
    <details class="failures">
      <summary>Письма Google об ошибках триггеров: {failures.length}</summary>
      <ul>
        {failures.map(({ time, to, fn, message }) => (
          <li>
            {shortMoment(time)} → {to}: <code>{fn}</code> — {message}
          </li>
        ))}
      </ul>
    </details>
  );
}

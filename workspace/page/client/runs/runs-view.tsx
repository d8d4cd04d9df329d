/** What the script has done and is about to do: triggers, the queue, quotas, failures, and every run with its calls, time and log. */

import { useState } from 'preact/hooks';

import type { RunsView as Runs, TriggerView } from '../../wire';
import { shortMoment } from '../moments';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';
import type { WindowProps } from '../window-props';
import { Queue } from './queue';
import { Quotas } from './quotas';
import { RunRow } from './run-row';
import './runs.css';

const CHOICES: readonly (readonly [only: string, title: string])[] = [
  ['', 'все'],
  ['failed', 'с ошибкой'],
  ['time trigger', 'по расписанию'],
  ['submit trigger', 'ответы на формы'],
  ['menu', 'из меню'],
  ['sidebar', 'из панели'],
];

export function RunsView({ state }: WindowProps) {
  const [only, setOnly] = useState('');
  const runs = useLoaded(() => look<Runs>('runs', { only }), [state, only]);
  const triggers = useLoaded(() => look<readonly TriggerView[]>('triggers'), [state]);
  if (!runs.value || !triggers.value) return <p class="empty">{runs.error ?? triggers.error ?? 'Загрузка…'}</p>;
  return (
    <section class="page-list">
      <h1 class="unseen">Запуски</h1>
      <div class="beside">
        <Triggers triggers={triggers.value} />
        <Quotas state={state} />
      </div>
      <Queue state={state} />
      <Failures failures={runs.value.failures} />
      <div class="runs-head">
        <h2>Запуски</h2>
        <label>
          Показать
          <select value={only} onChange={({ currentTarget }) => setOnly(currentTarget.value)}>
            {CHOICES.map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <RunList runs={runs.value} />
    </section>
  );
}

function RunList({ runs: { runs, total } }: { readonly runs: Runs }) {
  if (runs.length === 0) return <p class="hint">Таких запусков не было.</p>;
  return (
    <>
      <div class="runs">
        {runs.map((run) => (
          <RunRow key={run.id} run={run} />
        ))}
      </div>
      {total > runs.length && (
        <p class="hint">
          Показаны последние {runs.length} из {total}.
        </p>
      )}
    </>
  );
}

const EVENTS: Readonly<Record<string, string>> = {
  CLOCK: 'по времени',
  ON_FORM_SUBMIT: 'ответ на форму',
  ON_OPEN: 'открытие таблицы',
  ON_EDIT: 'правка таблицы',
};

function Triggers({ triggers }: { readonly triggers: readonly TriggerView[] }) {
  return (
    <section aria-labelledby="triggers">
      <h2 id="triggers">Триггеры</h2>
      {triggers.length === 0 ? (
        <p class="hint">Триггеров нет: скрипт ничего не делает сам.</p>
      ) : (
        <ul class="facts">
          {triggers.map(({ id, fn, owner, eventType, source, nextDue }) => (
            <li key={id}>
              <code>{fn}</code> {EVENTS[eventType] ?? eventType}
              {source !== undefined && <span class="hint"> · {source}</span>}
              <span class="hint">
                {' '}
                · чей: {owner}
                {nextDue !== undefined && ` · следующий запуск ${shortMoment(nextDue)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Failures({ failures }: { readonly failures: Runs['failures'] }) {
  if (failures.length === 0) return null;
  return (
    <details class="failures">
      <summary>Письма Google об ошибках триггеров: {failures.length}</summary>
      <ul>
        {failures.map(({ time, to, fn, message }) => (
          <li key={`${time} ${fn}`}>
            {shortMoment(time)} → {to}: <code>{fn}</code> — {message}
          </li>
        ))}
      </ul>
    </details>
  );
}

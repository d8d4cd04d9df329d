/** One run: a line, and behind it what the run called and logged. */

import { useState } from 'preact/hooks';

import type { RunSummary } from '../../../runs/report';
import { counted, shortMoment } from '../moments';

const KINDS: Readonly<Record<RunSummary['kind'], string>> = {
  menu: 'меню',
  sidebar: 'боковая панель',
  editor: 'редактор',
  'simple trigger': 'простой триггер',
  'open trigger': 'открытие',
  'edit trigger': 'правка',
  'submit trigger': 'ответ на форму',
  'time trigger': 'по времени',
};

const CALLS: readonly [string, string, string] = ['вызов', 'вызова', 'вызовов'];

export function RunRow({ run }: { readonly run: RunSummary }) {
  const { fn, kind, startedAt, sheetsCalls, otherCalls, simulatedMs, error } = run;
  // Hundreds of runs with all their calls would be thousands of rows that nobody looks at.
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={error ? 'run failed' : 'run'} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <time>{shortMoment(startedAt)}</time>
        <code>{fn}</code>
        <span class="hint">{KINDS[kind]}</span>
        <span class="hint">{counted(sheetsCalls + otherCalls, CALLS)}</span>
        <span class="hint">{(simulatedMs / 1000).toFixed(1).replace('.', ',')} с</span>
        <span class={error ? 'mark bad' : 'mark good'}>{error ? 'ошибка' : 'готово'}</span>
      </summary>
      {isOpen && <RunDetails run={run} />}
    </details>
  );
}

function RunDetails({ run }: { readonly run: RunSummary }) {
  const { user, calls, sheetsCalls, error, stopped, logs } = run;
  return (
    <>
      {error && (
        <p class="error">
          {error.name}: {error.message}
        </p>
      )}
      {stopped !== null && <p class="hint">Остановлен: {stopped}</p>}
      <p class="hint">
        {user} · {run.id} · к таблицам: {sheetsCalls}
      </p>
      <table>
        <tbody>
          {Object.entries(calls).map(([method, count]) => (
            <tr key={method}>
              <td>
                <code>{method}</code>
              </td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {logs.length > 0 && (
        <pre role="region" tabIndex={0} aria-label="Журнал запуска">
          {logs.join('\n')}
        </pre>
      )}
    </>
  );
}

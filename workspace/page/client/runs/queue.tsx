/** What waits to be sent or written by the next runs of the timetable. */

import type { QueueView } from '../../guide-views';
import type { StateView } from '../../wire';
import { hrefOf } from '../route';
import { look } from '../server-calls';
import { useLoaded } from '../use-loaded';

/** The others stand on the sheet. */
const SHOWN = 20;

export function Queue({ state }: { readonly state: StateView }) {
  const { value } = useLoaded(() => look<QueueView>('queue'), [state]);
  if (value?.sheetId === undefined) return null;
  const { headings, rows, sheetId } = value;
  return (
    <section aria-labelledby="queue">
      <h2 id="queue">
        Очередь: {rows.length}{' '}
        <a class="download" href={hrefOf('book', state.workbookId, sheetId)}>
          открыть лист
        </a>
      </h2>
      {rows.length === 0 ? (
        <p class="hint">Ничего не ждёт: всё отправлено и записано.</p>
      ) : (
        <div class="scrolls" tabIndex={0} role="region" aria-label="Строки очереди">
          <table>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, SHOWN).map((cells, place) => (
                <tr key={place}>
                  {cells.map((cell, column) => (
                    <td key={headings[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > SHOWN && <p class="hint">И ещё {rows.length - SHOWN}.</p>}
    </section>
  );
}

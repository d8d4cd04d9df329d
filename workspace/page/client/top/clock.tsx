/** The Workspace's clock: it stands until somebody moves it. */

import { useState } from 'preact/hooks';

import { longMoment, nextMorning } from '../moments';
import { useSight } from '../progress';
import type { WindowProps } from '../window-props';
import { DayDialog } from './day-dialog';
import { useClock } from './use-clock';

export function Clock(props: WindowProps) {
  const { nextRun } = props.state;
  const { isMoving, now, go, pause } = useClock(props);
  const [isAsking, setAsking] = useState(false);
  const sight = useSight();
  // A run that goes on is later than the last slice; on the wall in Moscow.
  const shown = isMoving && sight ? new Date(sight.at + 3 * 3_600_000).toISOString().slice(0, 19) : now;
  const isIdle = nextRun === undefined;
  return (
    <div class="clock" role="group" aria-label="Часы">
      <time dateTime={shown}>{longMoment(shown)}</time>
      <button
        aria-disabled={isMoving || isIdle}
        title={isIdle ? 'Расписания нет: скрипт ничего не делает сам' : 'До следующего запуска по расписанию'}
        onClick={() => void (isIdle || go({ next: true }))}
      >
        + запуск
      </button>
      <button
        aria-disabled={isMoving}
        title="До восьми утра следующего дня"
        onClick={() => void go({ to: nextMorning(now) })}
      >
        + день
      </button>
      <button aria-disabled={isMoving} onClick={() => isMoving || setAsking(true)}>
        До даты…
      </button>
      {isMoving && <button onClick={pause}>Пауза</button>}
      {isAsking && (
        <DayDialog
          now={now}
          onClose={(to) => {
            setAsking(false);
            if (to !== undefined) void go({ to });
          }}
        />
      )}
    </div>
  );
}

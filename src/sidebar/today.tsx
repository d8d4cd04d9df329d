/** «Сегодня»: what waits, with the button that answers it and the way to its sheet. */

import type { TodayItem } from '../domain/reminders/today-items';
import { MENU } from '../texts/menu';
import { PANEL, TODAY_SECTION } from '../texts/panel';
import { TODAY_WORDS } from '../texts/today';
import { Button } from './button';
import { TODAY_STEPS, type TodayStep } from './today-steps';
import type { Desk } from './use-desk';

interface TodayProps {
  readonly items: readonly TodayItem[];
  readonly desk: Desk;
}

export function Today({ items, desk }: TodayProps) {
  if (items.length === 0) return <p class="good">✓ {TODAY_SECTION.empty}</p>;
  return (
    <ul class="lines">
      {items.map((item) => (
        <TodayLine key={item.code} item={item} desk={desk} />
      ))}
    </ul>
  );
}

function TodayLine({ item: { code, count }, desk }: { readonly item: TodayItem; readonly desk: Desk }) {
  const { what, action, where } = TODAY_WORDS[code];
  const step: TodayStep = TODAY_STEPS[code];
  const { command, table } = step;
  return (
    <li>
      <p>
        {what}
        {count > 1 && <Count count={count} />}
      </p>
      {command === undefined && action !== '' && <p class="hint">{hintOf(code, action)}</p>}
      <p class="buttons">
        {command !== undefined && (
          <Button isOff={desk.isBusy} onPress={() => desk.command(command)}>
            {MENU[command]}
          </Button>
        )}
        <Button look={command ? 'quiet' : 'plain'} isOff={desk.isBusy} onPress={() => desk.goTo(table)}>
          {PANEL.sheet(where)}
        </Button>
      </p>
    </li>
  );
}

function hintOf(code: TodayItem['code'], action: string): string {
  return code === 'decision-missing' ? TODAY_SECTION.throughMenu(action) : TODAY_SECTION.selectFirst(action);
}

function Count({ count }: { readonly count: number }) {
  return (
    <span class="count" role="img" aria-label={TODAY_SECTION.count(count)}>
      {count}
    </span>
  );
}

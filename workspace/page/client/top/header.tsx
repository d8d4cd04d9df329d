/** The strip at the top: the windows, the clock, what is wrong with Google and who is at the keyboard. */

import { useEffect, useRef } from 'preact/hooks';

import { hrefOf, type Place } from '../route';
import { TITLES, type WindowProps } from '../window-props';
import { Clock } from './clock';
import { FaultSwitches } from './fault-switches';
import { RunProgress } from './run-progress';
import { Seat } from './seat';
import './top.css';

const WINDOWS: readonly Place[] = ['start', 'book', 'forms', 'drive', 'mail', 'runs'];

export function Header(props: WindowProps) {
  const { route, state } = props;
  const current = route.place === 'document' ? 'drive' : route.place;
  const windows = useRef<HTMLElement>(null);
  // On a phone not all of them fit in.
  useEffect(() => windows.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [current]);
  return (
    <header class="top">
      <nav ref={windows} aria-label="Окна">
        {WINDOWS.map((place) => (
          <a key={place} href={hrefOf(place)} aria-current={current === place ? 'page' : undefined}>
            {TITLES[place]}
            {place === 'mail' && state.counts.mails > 0 && <small>{state.counts.mails}</small>}
            {place === 'runs' && state.counts.failures > 0 && <small class="bad">{state.counts.failures}</small>}
          </a>
        ))}
      </nav>
      <Clock {...props} />
      <FaultSwitches {...props} />
      <Seat {...props} />
      <RunProgress />
    </header>
  );
}

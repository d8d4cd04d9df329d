/** What the panel holds: its four sections with what was loaded into them, which of them are open, and the desk. */

import { useEffect, useState } from 'preact/hooks';

import { ask } from './google-run';
import { useDesk } from './use-desk';
import { type Loaded, useLoaded } from './use-loaded';

type SectionName = 'today' | 'proposals' | 'person' | 'health';

/** Loads what is in sight, and loads it anew after every act. */
export function usePanel() {
  const today = useLoaded(() => ask('today'));
  const proposals = useLoaded(() => ask('proposals'));
  const person = useLoaded(() => ask('person'));
  const health = useLoaded(() => ask('health'));
  const [opened, setOpened] = useState<ReadonlySet<SectionName>>(new Set<SectionName>(['today']));

  const isShown = (name: SectionName, { answer }: Loaded<unknown>): boolean => opened.has(name) && answer !== undefined;
  const desk = useDesk(() =>
    loadInTurn([
      today,
      ...(isShown('proposals', proposals) ? [proposals] : []),
      ...(isShown('person', person) ? [person] : []),
      health,
    ]),
  );
  useEffect(() => void loadInTurn([today, health]), []);

  const toggle = (name: SectionName, isOpen: boolean): void => {
    if (isOpen === opened.has(name)) return;
    setOpened(new Set(isOpen ? [...opened, name] : [...opened].filter((one) => one !== name)));
    if (isOpen && name === 'proposals') void proposals.load();
  };
  const sectionOf = (name: SectionName) => ({
    isOpen: opened.has(name),
    onToggle: (isOpen: boolean) => toggle(name, isOpen),
  });
  return { today, proposals, person, health, desk, sectionOf };
}

/** One after another: each call starts a run of the script, and Google lets few of them run side by side. */
async function loadInTurn(parts: readonly Loaded<unknown>[]): Promise<void> {
  for (const part of parts) await part.load();
}

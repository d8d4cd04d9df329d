/** The panel: what waits today, the proposals, the selected person, and how the programme itself is. */

import { render } from 'preact';

import { HEALTH_SECTION, PANEL, PERSON_SECTION, PROPOSALS_SECTION, TODAY_SECTION } from '../texts/panel';
import { Button } from './button';
import { Health } from './health';
import { Person, SelectedCommands } from './person';
import { Proposals } from './proposals';
import { LoadedPart, Section } from './section';
import { Running, StatusBar } from './status-bar';
import { needsAttention } from './timetable';
import { Today } from './today';
import type { Loaded } from './use-loaded';
import { usePanel } from './use-panel';

function Panel() {
  const { today, proposals, person, health, desk, sectionOf } = usePanel();
  const isIll = health.answer?.ok === true && needsAttention(health.answer.value);
  return (
    <>
      <main>
        <h1 class="unseen">{PANEL.title}</h1>
        <Section title={TODAY_SECTION.title} count={countOf(today)} {...sectionOf('today')}>
          <LoadedPart loaded={today} show={(items) => <Today items={items} desk={desk} />} />
        </Section>
        <Section title={PROPOSALS_SECTION.title} count={countOf(proposals)} {...sectionOf('proposals')}>
          <LoadedPart loaded={proposals} show={(rows) => <Proposals proposals={rows} desk={desk} />} />
        </Section>
        <Section title={PERSON_SECTION.title} {...sectionOf('person')}>
          <p class="hint">{PERSON_SECTION.hint}</p>
          <p class="buttons">
            <Button look="primary" isOff={person.isLoading} onPress={() => void person.load()}>
              {person.isLoading ? <Running text={PANEL.loading} /> : PERSON_SECTION.show}
            </Button>
          </p>
          <LoadedPart loaded={person} hasReload={false} show={(card) => <Person card={card} desk={desk} />} />
          <SelectedCommands desk={desk} />
        </Section>
        <Section title={HEALTH_SECTION.title} sign={isIll ? HEALTH_SECTION.attention : ''} {...sectionOf('health')}>
          <LoadedPart loaded={health} show={(facts) => <Health health={facts} desk={desk} />} />
        </Section>
      </main>
      <StatusBar desk={desk} />
    </>
  );
}

/** Nothing while the number is unknown, and nothing for none. */
function countOf({ answer }: Loaded<readonly unknown[]>): string {
  return answer?.ok && answer.value.length > 0 ? String(answer.value.length) : '';
}

const root = document.getElementById('root');
if (root) render(<Panel />, root);

/** «Состояние»: does the timetable run, whose it is, where the mail goes, what the queue holds. */

import type { PanelCommand } from '../entries/sidebar-calls';
import { MENU } from '../texts/menu';
import { HEALTH_SECTION, MAIL_WORDS, PANEL } from '../texts/panel';
import { Button } from './button';
import { type HealthFacts, timetableOf } from './timetable';
import type { Desk } from './use-desk';

/** The ways out of each mail mode. */
const MAIL_COMMANDS = {
  on: ['mailTest', 'mailOff'],
  test: ['mailOn', 'mailOff'],
  off: ['mailOn', 'mailTest'],
} as const satisfies Record<HealthFacts['mail'], readonly PanelCommand[]>;

interface HealthProps {
  readonly health: HealthFacts;
  readonly desk: Desk;
}

export function Health({ health, desk }: HealthProps) {
  const hasTrouble = health.doubtful + health.failed > 0;
  return (
    <>
      <dl>
        <TimetableFacts health={health} />
        <dt>{HEALTH_SECTION.mail}</dt>
        <dd>{MAIL_WORDS[health.mail]}</dd>
        <dt>{health.isMine ? HEALTH_SECTION.mailLeft : HEALTH_SECTION.mailLeftYours}</dt>
        <dd>{health.mailLeft}</dd>
        <dt>{HEALTH_SECTION.queue}</dt>
        <dd>{HEALTH_SECTION.waiting(health.waiting)}</dd>
        {health.doubtful > 0 && <Bad text={HEALTH_SECTION.doubtful(health.doubtful)} />}
        {health.failed > 0 && <Bad text={HEALTH_SECTION.failed(health.failed)} />}
      </dl>
      <p class="buttons">
        {hasTrouble && <Commands names={['sendAgain', 'takeAsDone']} desk={desk} />}
        <Button look="quiet" isOff={desk.isBusy} onPress={() => desk.goTo('outbox')}>
          {PANEL.sheet('Очередь')}
        </Button>
      </p>
      <p class="buttons">
        <Commands names={[...MAIL_COMMANDS[health.mail], 'setUp']} desk={desk} />
      </p>
    </>
  );
}

function TimetableFacts({ health }: { readonly health: HealthFacts }) {
  const { text, isWell, lastRun } = timetableOf(health);
  const owner = health.owner === '' ? HEALTH_SECTION.ownerUnknown : health.owner;
  return (
    <>
      <dt>{HEALTH_SECTION.timetable}</dt>
      {isWell ? <dd>{text}</dd> : <Bad text={text} />}
      {lastRun !== '' && <dd class="hint">{lastRun}</dd>}
      <dt>{HEALTH_SECTION.owner}</dt>
      <dd class="long">{health.isMine ? `${owner} (${HEALTH_SECTION.you})` : owner}</dd>
      {!health.isMine && health.owner !== '' && <dd class="hint">{HEALTH_SECTION.takeOver}</dd>}
    </>
  );
}

function Bad({ text }: { readonly text: string }) {
  return (
    <dd class="bad">
      <span aria-hidden="true">⚠ </span>
      {text}
    </dd>
  );
}

function Commands({ names, desk }: { readonly names: readonly PanelCommand[]; readonly desk: Desk }) {
  return (
    <>
      {names.map((name) => (
        <Button key={name} isOff={desk.isBusy} onPress={() => desk.command(name)}>
          {MENU[name]}
        </Button>
      ))}
    </>
  );
}

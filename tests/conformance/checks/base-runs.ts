/** What a run knows of itself: its user, its zone, its log, the event that a time trigger hands to it. */

import type { Check } from '../check';
import { equal } from '../expect';

const SESSION = 'apps-script/reference/base/session';
const CONSOLE = 'apps-script/reference/base/console';
const EVENTS = 'apps-script/guides/triggers/events';

function ofSession(rule: string, covers: readonly string[], run: Check['run']): Check {
  return { id: `base/session/${rule}`, page: SESSION, covers, run };
}

const SESSION_CHECKS: readonly Check[] = [
  ofSession('knows-the-address-of-the-effective-user', ['Session.getEffectiveUser', 'User.getEmail'], () => {
    equal(/^[^\s@]+@[^\s@]+$/.test(Session.getEffectiveUser().getEmail()), true);
  }),
  {
    ...ofSession('is-run-by-the-active-user-at-the-keyboard', ['Session.getEffectiveUser', 'User.getEmail'], () => {
      equal(Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail());
    }),
    needs: 'screen',
  },
  ofSession('has-the-time-zone-of-the-manifest', [], () => {
    equal(Session.getScriptTimeZone(), 'Europe/Moscow');
  }),
];

const CONSOLES: readonly Check[] = (['log', 'warn', 'error'] as const).map((member) => ({
  id: `base/console/${member}-takes-objects-and-substitutions`,
  page: CONSOLE,
  covers: [`console.${member}`],
  run() {
    equal([console[member]('a %s of %s', 'check', 2), console[member]({ check: true })], [undefined, undefined]);
  },
}));

function ofEvents(rule: string, run: (event: Readonly<Record<string, unknown>>) => void): Check {
  return { id: `base/time-event/${rule}`, page: EVENTS, covers: [], needs: 'trigger', run: (kit) => run(kit.event()) };
}

const EVENT_CHECKS: readonly Check[] = [
  ofEvents('names-the-trigger-that-fired', ({ triggerUid }) => {
    const ids = ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());

    equal(ids.includes(String(triggerUid)), true);
  }),
  ofEvents('has-full-authorization', ({ authMode }) => {
    equal(String(authMode), 'FULL');
  }),
  ofEvents('tells-the-wall-time-of-its-zone', (event) => {
    const { year, month, hour, minute, second, timezone } = event;
    const told = Date.UTC(...([year, Number(month) - 1, event['day-of-month'], hour, minute, second] as DateParts));
    const wall = Utilities.formatDate(new Date(), String(timezone), "yyyy-MM-dd'T'HH:mm:ss'Z'");

    const minutesAgo = (Date.parse(wall) - told) / 60_000;
    equal(minutesAgo > -1 && minutesAgo < 15, true);
  }),
  ofEvents('counts-the-days-of-the-week-from-monday', (event) => {
    const { year, month } = event;
    const day = new Date(Date.UTC(Number(year), Number(month) - 1, Number(event['day-of-month']))).getUTCDay();

    equal(event['day-of-week'], day === 0 ? 7 : day);
  }),
  ofEvents('counts-the-weeks-of-the-year', (event) => {
    const week = Number(event['week-of-year']);

    equal(Number.isInteger(week) && week >= 1 && week <= 53, true);
  }),
];

type DateParts = [number, number, number, number, number, number];

export const RUN_CHECKS: readonly Check[] = [...SESSION_CHECKS, ...CONSOLES, ...EVENT_CHECKS];

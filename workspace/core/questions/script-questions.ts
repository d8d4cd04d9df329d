/** What the reference leaves open about the script's runtime, its triggers and its permissions. */

import type { OpenQuestion } from './question';

const V8 = 'apps-script/guides/v8-runtime';

export const SCRIPT_QUESTIONS = [
  {
    id: 'script/user-lock-in-trigger',
    question: 'Does LockService.getUserLock answer a lock in a time trigger?',
    page: 'apps-script/reference/lock/lock-service',
    answers: ['a lock', 'null'],
    assumed: 'a lock',
    touches: ['LockService.getUserLock'],
    asked: 'by the bundle',
  },
  {
    id: 'script/es2022-library',
    question: 'Are Array.prototype.at and Object.hasOwn there?',
    page: V8,
    answers: ['there', 'missing'],
    assumed: 'there',
    touches: ['language Array.prototype.at', 'language Object.hasOwn'],
    asked: 'by the bundle',
  },
  {
    id: 'script/plural-rules',
    question: 'Does Intl.PluralRules know Russian?',
    page: V8,
    answers: ['knows it', 'does not'],
    assumed: 'knows it',
    touches: [],
    asked: 'by the bundle',
    unused: 'The bundle names no part of Intl: words are counted by rules of its own.',
  },
  {
    id: 'script/class-fields',
    question: 'Does the runtime parse public class fields?',
    page: V8,
    answers: ['parses them', 'does not'],
    assumed: 'parses them',
    touches: [],
    asked: 'by the bundle',
    unused: 'The bundle is lowered to ES2020, which has none.',
  },
  {
    id: 'script/sidebar-call-time',
    question: 'How long does a call by google.script.run take before the function begins?',
    page: 'apps-script/guides/html/communication',
    answers: ['at most 3 seconds', 'more'],
    assumed: 'at most 3 seconds',
    touches: ['Ui.showSidebar'],
    asked: 'by hand',
    steps:
      "Open «Доска подбора» or the panel with the browser's network view on, press «Обновить» ten times, and take the middle one of the times from the click to the answer, less the run's own time under «Выполнения».",
  },
  {
    id: 'script/chained-triggers',
    question: 'Are one-off triggers that a trigger creates still switched off by the platform (issue 150756612)?',
    page: 'apps-script/reference/script/clock-trigger-builder',
    answers: ['they run', 'they are switched off'],
    assumed: 'they run',
    touches: [],
    asked: 'by hand',
    steps:
      'Run a function that makes a trigger by ScriptApp.newTrigger(name).timeBased().after(60000) for itself; look under «Триггеры» an hour later whether it still runs or is named as switched off.',
    unused: 'Neither after() nor at() is called: there is one recurring trigger.',
  },
  {
    id: 'script/granular-consent',
    question: 'May a person grant a bound script some of its scopes and refuse others?',
    page: 'apps-script/concepts/scopes',
    answers: ['all or none', 'one by one'],
    assumed: 'all or none',
    touches: [],
    asked: 'by hand',
    steps:
      "Open the workbook under an account that has never granted the script anything, choose a menu item, and look whether Google's window lets single rights be unticked.",
    unused: 'No call asks what was granted; a scope that is missing is refused at the first call that needs it.',
  },
] as const satisfies readonly OpenQuestion[];

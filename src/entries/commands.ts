/** What every menu item does: a use case, and the sentence that tells what came of it. The panel presses the same buttons. */

import { appointMentors } from '../app/appoint-mentors';
import { recordDecision } from '../app/college-decision';
import { chatList } from '../app/chat-text';
import { confirmAllWithoutRemarks, confirmMarked, declineMarked } from '../app/decide-proposals';
import { draftOrder } from '../app/draft-order';
import { setMailMode } from '../app/mail-mode';
import { endPairs } from '../app/end-pairs';
import { markConsents } from '../app/mark-consents';
import type { Screen } from '../app/ports';
import { printCards } from '../app/print-cards';
import { type Proposed, proposePairs } from '../app/propose-pairs';
import { registerMentors } from '../app/register-mentors';
import { retakeAnswers } from '../app/retake-answers';
import { setUp } from '../app/set-up';
import { settleEffects } from '../app/settle-effects';
import { signDocument } from '../app/sign-document';
import { refreshToday } from '../app/today-sheet';
import { describeAppointed, describeEnded } from '../texts/endings';
import type { MenuItem } from '../texts/menu';
import * as results from '../texts/results';
import { PANEL_QUESTIONS } from '../texts/panel';
import { plural, SIGN_REFUSALS } from '../texts/ru';
import { office, setUpOffice, workbookActs } from './wire';

const UNCHANGED = 'Ничего не изменено.';

const NOTHING_SELECTED = { sheetId: -1, rows: [] };

/** Commands of the menu that end in a message; the panel and the dialogs are opened elsewhere. */
export const COMMANDS = {
  setUp: () => results.describeSetUp(setUp(setUpOffice())),
  recordDecision: (screen) => askForDecision(screen),
  printCards: (screen) => results.describeCards(printCards(office(), screen.selection())),
  markConsents: (screen) => results.describeMarked(markConsents(office(), screen.selection() ?? NOTHING_SELECTED)),
  retakeAnswers: () => results.describeRetaken(retakeAnswers(office())),
  registerMentors: (screen) => results.describeRegistered(registerMentors(office(), screen.selection())),
  proposePairs: () => results.describeProposed(logged(proposePairs(office()))),
  confirmMarked: () => results.describeConfirmed(confirmMarked(office())),
  confirmAll: () => results.describeConfirmed(confirmAllWithoutRemarks(office())),
  declineMarked: () => results.describeDeclined(declineMarked(office())),
  appointMentors: () => describeAppointed(appointMentors(office())),
  endPairs: (screen) =>
    asking(screen, 'endPairs', () => describeEnded(endPairs(office(), screen.selection() ?? NOTHING_SELECTED))),
  draftOrder: () => results.describeOrder(draftOrder(office())),
  signDocument(screen) {
    const signed = signDocument(office(), screen.selection() ?? NOTHING_SELECTED);
    return signed.ok
      ? `Приказ ${signed.value.document} подписан. Закреплено приказом: ${plural(signed.value.pairs, ['пара', 'пары', 'пар'])}.`
      : SIGN_REFUSALS[signed.code];
  },
  copyChatText: (screen) => results.describeChat(chatList(office(), screen.selection() ?? NOTHING_SELECTED)),
  refreshToday: () => `Дел на сегодня: ${refreshToday(office()).length}.`,
  mailOn: (screen) => asking(screen, 'mailOn', () => mail('on', 'Письма включены.')),
  mailTest: () => mail('test', 'Все письма пойдут только вам, с кодом участника в теме.'),
  mailOff: () => mail('off', 'Письма выключены. Те, что ждут дольше трёх дней, не отправятся.'),
  sendAgain: (screen) =>
    asking(screen, 'sendAgain', () => `Поставлено в очередь: ${settleEffects(office(), 'send-again')}.`),
  takeAsDone: (screen) => asking(screen, 'takeAsDone', () => `Закрыто: ${settleEffects(office(), 'take-as-done')}.`),
  toggleSheets: () => (workbookActs.toggleTabs() ? 'Все листы показаны.' : 'Остальные листы скрыты.'),
  repairRows: () => results.describeRepair(workbookActs.repairTorn()),
  takeOver(screen) {
    if (!screen.confirm('Теперь напоминания и документы будет готовить программа от вашего имени. Продолжить?'))
      return UNCHANGED;
    workbookActs.takeOver();
    return 'Расписание теперь ваше. Новые файлы будут создаваться в вашем Диске.';
  },
  adoptWorkbook(screen) {
    if (!screen.confirm('Программа снова начнёт работать в этой книге. Продолжить?')) return UNCHANGED;
    return `Готово. Под вопросом ${plural(workbookActs.adopt(), ['письмо или документ', 'письма и документа', 'писем и документов'])}: решите о них в меню «Ещё».`;
  },
} as const satisfies Partial<Record<MenuItem, (screen: Screen) => string>>;

export type CommandName = keyof typeof COMMANDS;

/** A few items ask before they act, in the words that the panel uses too. */
function asking(screen: Screen, item: MenuItem, act: () => string): string {
  const question = PANEL_QUESTIONS[item];
  return question === undefined || screen.confirm(question) ? act() : UNCHANGED;
}

/** The log tells the matching in codes, for whoever measures or compares runs. */
function logged(proposed: Proposed): Proposed {
  const { edges, matched, total } = proposed.matching;
  console.log(`matching edges=${edges} matched=${matched} total=${total}`);
  console.log(['unmatched', ...proposed.unmatchedBy.map(({ request, code }) => `${request}=${code}`)].join(' '));
  return proposed;
}

function mail(mode: 'on' | 'test' | 'off', told: string): string {
  setMailMode(office(), mode);
  return told;
}

function askForDecision(screen: Screen): string {
  const decision = screen.ask(
    'Кто и что решил о хранении имён в Google? Например: «Юрист техникума: хранение допускается, протокол № 3».',
  );
  if (decision === undefined) return UNCHANGED;
  const day = screen.ask('Дата решения, например 25.08.2026');
  if (day === undefined) return UNCHANGED;
  const recorded = recordDecision(office(), decision, day);
  if (!recorded.ok)
    return recorded.code === 'not-a-day'
      ? 'Такой даты нет. Напишите её так: 25.08.2026.'
      : 'Решение не написано: без него имена хранить нельзя.';
  return results.describeSetUp(setUp(setUpOffice()));
}

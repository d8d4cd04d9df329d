/** What the button of a line of «Сегодня» does: the command that answers it, and the table on whose sheet it stands. */

import type { PanelCommand } from '../entries/sidebar-calls';
import type { TodayCode } from '../domain/reminders/today-items';

export interface TodayStep {
  /** Absent when a person has to look first, to select rows, or to answer questions. */
  readonly command?: PanelCommand;
  /** The table's code, for `goTo`. */
  readonly table: string;
}

export const TODAY_STEPS = {
  'decision-missing': { table: 'settings' },
  'mail-off': { command: 'mailOn', table: 'settings' },
  'review-waiting': { command: 'retakeAnswers', table: 'review' },
  'effects-doubtful': { command: 'takeAsDone', table: 'outbox' },
  'effects-failed': { command: 'sendAgain', table: 'outbox' },
  'forms-to-open': { table: 'forms' },
  // Both work on selected rows: pressed here, they would take whatever happens to be selected.
  'consents-missing': { table: 'consents' },
  'drafts-to-sign': { table: 'documents' },
  'tags-proposed': { table: 'tags' },
  'mentors-to-register': { command: 'registerMentors', table: 'mentors' },
  'requests-to-match': { command: 'proposePairs', table: 'requests' },
  'proposals-waiting': { command: 'confirmAll', table: 'proposals' },
  'pairs-without-order': { command: 'draftOrder', table: 'pairs' },
  'pairs-broken': { table: 'pairs' },
  'pairs-overdue': { table: 'pairs' },
  'requests-unmatched': { table: 'unmatched' },
} as const satisfies Record<TodayCode, TodayStep>;

/** What is printed when everything is made: the outcome in words, where the files are, and a row per use case. */

import type { Exported } from './export-files';
import { countBy, type Outcome } from './outcome';
import type { UseRow } from './uses';

/** Reasons that are shown of many. */
const MOST_REASONS = 5;

/** Writes the summary. */
export function summaryOf(outcome: Outcome, files: Exported, jumped: number): string {
  const { answers, pairs, unmatched, matching, meetings, documents, mails, uses } = outcome;
  const waiting = Object.values(answers.waiting).reduce((sum, count) => sum + count, 0);
  const orders = documents.filter(({ kind }) => kind === 'D31');
  return [
    '',
    `Книга      ${files.workbook}`,
    `Ответы     приняты ${answers.taken}, ждут проверки ${waiting}${reasons(answers.waiting)}`,
    `Пары       ${pairs.length} наставляемых; подбор: рёбер ${matching.edges}, выбрано ${matching.matched}, сумма ${matching.total}`,
    `Без пары   ${unmatched.length}${reasons(countBy(unmatched, ({ reason }) => reason))}`,
    `Встречи    ${listOf(meetings)}`,
    `Приказы    ${orders.map(({ id, status, number }) => `${id} ${status}${number === '' ? '' : ` № ${number}`}`).join(', ') || 'нет'}`,
    ...files.documents.map((path) => `           ${path}`),
    `Письма     ${mails.sent} в ${files.mailFolder}; не отправлены${reasons(mails.skipped) || ': нет'}`,
    `Пропущено  ${jumped} тактов, в которые делать было нечего`,
    '',
    ...useTable(uses),
    '',
  ].join('\n');
}

function reasons(counts: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(counts).sort(([, one], [, other]) => other - one);
  const shown = sorted.slice(0, MOST_REASONS).map(([reason, count]) => `${reason} ${count}`);
  return shown.length === 0 ? '' : `: ${shown.join(', ')}${sorted.length > MOST_REASONS ? ' …' : ''}`;
}

function listOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function useTable(uses: readonly UseRow[]): readonly string[] {
  const head = ['use case', 'runs', 'Sheets', 'other', 'sim. s median', 'max'];
  const lines = uses.map(({ use, runs, sheetsCalls, otherCalls, simulatedSeconds }) => [
    use,
    String(runs),
    `${sheetsCalls.min}–${sheetsCalls.max}`,
    `${otherCalls.min}–${otherCalls.max}`,
    simulatedSeconds.median.toFixed(1),
    simulatedSeconds.max.toFixed(1),
  ]);
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all.map((line) =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

/** What must hold in any college at any time, and what must hold once the worker has come round. */

import { TABLES } from '../../src/domain/workbook';
import { requests } from '../../src/domain/bases/requests';
import { documents } from '../../src/domain/documents/document-table';
import { ACCESS_WORDS, answers, forms } from '../../src/domain/intake/answer-table';
import { review } from '../../src/domain/intake/review-table';
import { proposals } from '../../src/domain/matching/proposal-table';
import { meetings } from '../../src/domain/meetings/meeting-table';
import { members, pairs } from '../../src/domain/pairs/pair-table';
import { journal } from '../../src/domain/shared/journal';
import { outbox, sent } from '../../src/domain/shared/queue';
import { state } from '../../src/domain/shared/state-table';
import type { AnyTable, CollegeInside, Shown } from '../app/college';

/** Nothing is half written, whenever one looks. */
export function brokenAlways(college: CollegeInside): readonly string[] {
  const rowsOf = reader(college);
  const idsOf = (table: AnyTable): ReadonlySet<string> => new Set(rowsOf(table).map(({ id = '' }) => id));
  const inPairs = rowsOf(members);
  const writes = writesIn(rowsOf(state));
  const commands = rowsOf(journal).length;
  return [
    ...TABLES.flatMap((table) =>
      doubled(rowsOf(table).map(({ id = '(no id)' }) => id)).map((id) => `${table.code}: two rows ${id}`),
    ),
    ...rowsOf(pairs)
      .filter(({ id }) => !inPairs.some(({ pair }) => pair === id))
      .map(({ id }) => `pair ${id} without members`),
    ...rowsOf(pairs)
      .filter(({ id }) => !rowsOf(meetings).some(({ pair }) => pair === id))
      .map(({ id }) => `pair ${id} without meetings`),
    ...inPairs.filter(({ pair = '' }) => !idsOf(pairs).has(pair)).map(({ id }) => `member ${id} without a pair`),
    ...rowsOf(proposals)
      .filter((row) => !agrees(row, inPairs))
      .map(({ id }) => `proposal ${id} and the pairs differ`),
    ...rowsOf(pairs)
      .filter(({ document = '' }) => document !== '' && !idsOf(documents).has(document))
      .map(({ id }) => `pair ${id}: no such order`),
    ...rowsOf(outbox)
      .filter(({ id = '' }) => idsOf(sent).has(id))
      .map(({ id }) => `${id} both waits and is sent`),
    ...doubled(rowsOf(requests).map(({ person = '' }) => person)).map((person) => `two requests of ${person}`),
    ...(writes === commands ? [] : [`${writes} writes, but ${commands} lines in the journal`]),
    ...doubledMails(college),
  ];
}

/** How many writes the workbook says it has seen. */
export function writesOf(college: CollegeInside): number {
  return writesIn(reader(college)(state));
}

/** The count stands in two rows that take turns. */
function writesIn(rows: readonly Shown[]): number {
  return Math.max(0, ...rows.map(({ id = '', value }) => (id.startsWith('writes') ? Number(value) : 0)));
}

/** Everything has come to its end. */
export function brokenAtTheEnd(college: CollegeInside): readonly string[] {
  const rowsOf = reader(college);
  const waits = rowsOf(outbox).filter((row) => ['отправляется', 'ждёт', 'ошибка'].includes(row['state'] ?? ''));
  const doubtful = rowsOf(outbox).filter((row) => row['state'] === 'проверьте' && row['kind'] === 'письмо');
  const isMailed = ({ kind, state: now }: Shown): boolean => kind === 'письмо' && now === 'отправлено';
  const mailed = rowsOf(sent).filter(isMailed).length;
  const mails = college.ws.mails().length;
  const heard = rowsOf(answers).length + rowsOf(review).filter(({ questionnaire = '' }) => questionnaire !== '').length;
  const unread = storedAnswers(college) - heard;
  return [
    ...waits.map(({ id, state: now, error = '' }) => `${id} still «${now}» ${error}`),
    ...(mails < mailed || mails > mailed + doubtful.length
      ? [`${mails} mails, ${mailed} rows and ${doubtful.length} in doubt`]
      : []),
    ...(unread > 0 ? [`${unread} answers lost`] : []),
    ...rowsOf(documents)
      .filter(({ fileId = '' }) => fileId === '')
      .map(({ id }) => `document ${id} not written`),
    ...rowsOf(forms)
      .filter((row) => row['access'] === ACCESS_WORDS.everybody && !isOpen(college, row['fileId']))
      .map(({ id }) => `form ${id} is not open to everybody, and nobody is told`),
    ...(college.ws.properties()['batch'] === undefined ? [] : ['a batch is left in the properties']),
  ];
}

function reader(college: CollegeInside): (table: AnyTable) => readonly Shown[] {
  const known = new Map<number, readonly Shown[]>();
  return (table) => {
    if (!college.hasSheet(table)) return [];
    const rows = known.get(table.sheetId) ?? college.rows(table);
    known.set(table.sheetId, rows);
    return rows;
  };
}

function doubled(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}

/** A confirmed proposal has its pair, another one has none. */
function agrees({ status, request }: Shown, inPairs: readonly Shown[]): boolean {
  return (
    (status === 'подтверждена') === inPairs.some((member) => member['request'] === request) || status === 'устарела'
  );
}

function isOpen({ ws }: CollegeInside, fileId: string | undefined): boolean {
  const form = ws.files().find(({ id }) => id === fileId);
  return form?.permissions.some(({ type, view }) => type === 'anyone' && view === 'published') === true;
}

/** The same letter to the same person is the same mail. */
function doubledMails({ ws }: CollegeInside): readonly string[] {
  const letters = ws.mails().map(({ to, subject, body }) => `${to.join()} ${subject} ${body}`);
  return doubled(letters).map((letter) => `twice: ${letter.slice(0, 80)}`);
}

function storedAnswers({ ws }: CollegeInside): number {
  const forms = ws.files().filter(({ mimeType, trashed }) => mimeType.endsWith('.form') && !trashed);
  return forms.reduce((sum, { id }) => sum + ws.people.forms.editor(id).getResponses().length, 0);
}

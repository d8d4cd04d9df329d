/** The whole of a college as it may be compared: every table, the mails, the files, the triggers; without chance and time. */

import { TABLES } from '../../src/domain/workbook';
import { answers } from '../../src/domain/intake/answer-table';
import { review } from '../../src/domain/intake/review-table';
import { today } from '../../src/domain/reminders/today-table';
import { journal } from '../../src/domain/shared/journal';
import { outbox, sent } from '../../src/domain/shared/queue';
import { state } from '../../src/domain/shared/state-table';
import type { College, Shown } from '../app/college';

/** These tell how often and when, not what. */
const LEFT_OUT: ReadonlySet<string> = new Set([journal.code, outbox.code, sent.code]);

const TIME = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?|\d\d\.\d\d\.\d{4} \d\d:\d\d|\b46\d{3},\d+/g;

/** Made by chance: it counts that they are there. */
const BY_CHANCE: ReadonlySet<string> = new Set([
  'token',
  'url',
  'prefill',
  'fileId',
  'items',
  'answerSheet',
  'recent',
  'response',
]);

/** One line for each fact, in an order that does not depend on what came first. */
export function factsOf(college: College): readonly string[] {
  const tables = TABLES.filter(college.hasSheet);
  const rows = tables
    .filter(({ code }) => !LEFT_OUT.has(code))
    .flatMap((table) => college.rows(table).map((row) => `${table.code} ${JSON.stringify(plain(table.code, row))}`));
  const gone = tables.length === 0 ? [] : TABLES.filter((table) => !college.hasSheet(table));
  return [
    ...rows,
    ...gone.map(({ title }) => `no sheet ${title}`),
    ...effects(college),
    ...college.ws.triggers().map(({ fn, owner }) => `trigger ${fn} of ${owner}`),
    ...college.ws
      .files()
      .filter(({ trashed }) => !trashed)
      .map(({ id, name, mimeType }) => fileFact(name, mimeType, isEmptyForm(college, id))),
  ].sort();
}

/** A file as a fact; that a form is empty, and nobody may answer it, is told. */
export function fileFact(name: string, mimeType: string, isEmpty: boolean): string {
  return `file ${name} ${mimeType}${isEmpty ? ', empty' : ''}`;
}

function isEmptyForm({ ws }: College, id: string): boolean {
  const isUnpublished = ws.people.forms.openForm(id)?.state === 'unpublished';
  return isUnpublished && ws.people.forms.editor(id).getItems().length === 0;
}

/** Their ids are made by chance, here or by Google, or say the place in a list; nothing refers to them. */
const CHANCE_IDS: ReadonlySet<string> = new Set([review.code, answers.code, today.code]);

function plain(code: string, row: Shown): Shown {
  const isChance = (key: string): boolean => BY_CHANCE.has(key) || (key === 'id' && CHANCE_IDS.has(code));
  const isCount = code === state.code && row['id']?.startsWith('writes') === true;
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      isChance(key) || (isCount && key === 'value') ? '…' : value.replaceAll(TIME, '…'),
    ]),
  );
}

/** An effect in doubt counts as one that was made: it is shown, and never made again by itself. */
function effects(college: College): readonly string[] {
  return [outbox, sent]
    .filter(college.hasSheet)
    .flatMap((table) => college.rows(table))
    .map(({ kind, rule, to, object, state: now }) => {
      const fate = now === 'проверьте' ? 'отправлено' : now;
      return `effect ${[kind, rule, to, object, fate].join(' ')}`;
    });
}

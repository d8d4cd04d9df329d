/** What the work has come to, read off the workbook's sheets by code: the content of run.json. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readSheet, type SheetRow } from '../demo/sheet';
import type { Workspace } from '../open';
import type { Matching, MatchingLog } from './matching-log';
import { reasonCode } from './review-reasons';
import type { UseRow } from './uses';

type Counts = Readonly<Record<string, number>>;

export interface Outcome {
  readonly seed: number;
  readonly bundleSha256: string;
  readonly answers: { readonly taken: number; readonly waiting: Counts };
  readonly pairs: readonly { readonly mentee: string; readonly mentor: string; readonly value: number | null }[];
  readonly unmatched: readonly { readonly mentee: string; readonly reason: string }[];
  readonly matching: Matching;
  readonly meetings: Counts;
  readonly documents: readonly {
    readonly id: string;
    readonly kind: string;
    readonly status: string;
    readonly number: string;
  }[];
  readonly mails: { readonly sent: number; readonly skipped: Counts };
  readonly uses: readonly UseRow[];
}

export interface OutcomeParts {
  readonly ws: Workspace;
  readonly code: string;
  readonly seed: number;
  readonly log: MatchingLog;
  readonly uses: readonly UseRow[];
}

/** Gathers the facts; the same seed gives the same ones. */
export function gatherOutcome({ ws, code, seed, log, uses }: OutcomeParts): Outcome {
  const rows = (title: string): readonly SheetRow[] => readSheet(ws, title).rows;
  const sent = rows('Отправлено').filter(({ get }) => get('Вид') === 'письмо');
  const waiting = rows('Требует проверки').filter(({ get }) => get('Статус') === 'ждёт' && get('Анкета') !== '');
  return {
    seed,
    bundleSha256: createHash('sha256')
      .update(readFileSync(join(code, 'main.js')))
      .digest('hex'),
    answers: { taken: rows('Ответы').length, waiting: countBy(waiting, ({ get }) => reasonCode(get('Причина'))) },
    pairs: pairsOf(rows),
    unmatched: unmatchedOf(rows, log.unmatched()),
    matching: log.matching(),
    meetings: countBy(rows('Встречи'), ({ get }) => get('Статус')),
    documents: rows('Документы').map(({ get }) => ({
      id: get('Код'),
      kind: get('Вид'),
      status: get('Статус'),
      number: get('№'),
    })),
    mails: {
      sent: ws.mails().length,
      skipped: countBy(
        sent.filter(({ get }) => get('Статус') !== 'отправлено'),
        ({ get }) => get('Ошибка'),
      ),
    },
    uses,
  };
}

type Rows = (title: string) => readonly SheetRow[];

/** Confirmed proposals; a value is the score in tenths and one, as the matching adds them up. */
function pairsOf(rows: Rows): Outcome['pairs'] {
  const [mentees, mentors] = [personBy(rows('Запросы')), personBy(rows('Наставники'))];
  return rows('Подбор')
    .filter(({ get }) => get('Статус') === 'подтверждена')
    .map(({ get }) => ({
      mentee: mentees.get(get('Запрос')) ?? '',
      mentor: mentors.get(get('Наставник №')) ?? '',
      value: get('Балл') === '' ? null : Math.round(Number(get('Балл').replace(',', '.')) * 10) + 1,
    }))
    .sort((one, other) => (one.mentee < other.mentee ? -1 : 1));
}

function unmatchedOf(rows: Rows, reasons: ReadonlyMap<string, string>): Outcome['unmatched'] {
  const proposed = new Set(
    rows('Подбор')
      .filter(({ get }) => get('Статус') === 'предложена')
      .map(({ get }) => get('Запрос')),
  );
  return rows('Запросы')
    .filter(({ get }) => !['в паре', 'завершил', 'выбыл'].includes(get('Статус')))
    .map(({ get }) => ({
      mentee: get('Человек'),
      reason: proposed.has(get('№')) ? 'proposal-waits' : (reasons.get(get('№')) ?? 'not-matched-yet'),
    }))
    .sort((one, other) => (one.mentee < other.mentee ? -1 : 1));
}

function personBy(rows: readonly SheetRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ get }) => [get('№'), get('Человек')]));
}

/** By name, so that equal runs give equal texts. */
export function countBy<T>(items: readonly T[], nameOf: (item: T) => string): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What a person does in an open spreadsheet, and what they are told of it. */

import { useState } from 'preact/hooks';

import type { RunReport } from '../../../runs/report';
import type { ActReply, EditReply } from '../../wire';
import { hrefOf } from '../route';
import { act, sentenceOf } from '../server-calls';
import type { OpenBookProps } from './book-view';
import { a1Of, type Cell, rangeOf, type Selected } from './selection';

export interface BookActs {
  /** Whether a run goes on. */
  readonly isBusy: boolean;
  choose(path: readonly string[], at: Selected): Promise<void>;
  enter(cell: Cell, text: string): Promise<void>;
  /** A call of a script's page. */
  call(fn: string, args: readonly unknown[]): Promise<RunReport>;
}

const REJECTED = 'Значение не подходит: проверка данных в этой ячейке его не принимает. Прежнее значение осталось.';
const WARNED = 'Значение принято, но не подходит под правило ячейки.';

/** Makes the acts; after each the page is read anew. */
export function useBookActs({ book, sheetId, screen, reload }: OpenBookProps): BookActs {
  const [running, setRunning] = useState(0);
  const run = async (start: () => Promise<ActReply>): Promise<RunReport> => {
    setRunning((count) => count + 1);
    try {
      const report = await screen.perform(start);
      const { activatedSheet } = report.ui;
      if (activatedSheet !== null && activatedSheet !== sheetId)
        location.hash = hrefOf('book', book.id, activatedSheet);
      return report;
    } finally {
      setRunning((count) => count - 1);
      reload();
    }
  };
  return {
    isBusy: running > 0,
    call: (fn, args) => run(() => act('call', { fn, args })),
    async choose(path, at) {
      try {
        const { error } = await run(() => act('menu', { path, sheet: sheetId, ranges: [rangeOf(at)] }));
        if (error) await screen.tell('Ошибка скрипта', error.message);
      } catch (error) {
        await screen.tell('Меню', sentenceOf(error));
      }
    },
    async enter(cell, text) {
      try {
        const { outcome } = await act<EditReply>('edit', { sheet: sheetId, a1: a1Of(cell), text });
        if (outcome === 'rejected') await screen.tell('Проверка данных', REJECTED);
        if (outcome === 'warned') screen.notice('Проверка данных', WARNED);
      } catch (error) {
        await screen.tell('Ячейка', sentenceOf(error));
      }
      reload();
    },
  };
}

/** What a person does in an open spreadsheet, and what they are told of it. */

import { useRef, useState } from 'preact/hooks';

import type { RunReport } from '../../../runs/report';
import type { ActReply, EditReply } from '../../wire';
import { hrefOf } from '../route';
import { act, look, sentenceOf } from '../server-calls';
import { type RuleOf, ruleText } from './cell-rule';
import { readTable, writeTable } from './clipboard';
import type { Confirmation } from './confirm';
import type { OpenBookProps } from './open-book';
import { a1Of, type Cell, rangeOf, rangesOf, type Selected } from './selection';

export interface BookActs {
  /** Whether a run goes on. */
  readonly isBusy: boolean;
  choose(path: readonly string[], at: Selected): Promise<void>;
  /** A call of a script's page. */
  call(fn: string, args: readonly unknown[]): Promise<RunReport>;
  enter(cell: Cell, text: string, rule?: RuleOf): Promise<void>;
  copy(at: Selected): Promise<void>;
  paste(cell: Cell, text: string): Promise<void>;
  /** Does one of the acts of /api, such as 'sort' with its fields; the sheet is named by itself. */
  change(path: string, fields: object): Promise<EditReply | undefined>;
  undo(): Promise<EditReply | undefined>;
}

const WARNED = 'Значение принято, но не подходит под правило ячейки.';

/** «Больше не спрашивать»: Google does not ask again for five minutes. */
const TRUSTED_MS = 5 * 60_000;

interface ActsPlace extends OpenBookProps {
  /** Reads the sheet again. */
  reloadSheet(): void;
  confirm(asked: Confirmation): Promise<boolean>;
}

/** Makes the acts; after each the page is read anew. */
export function useBookActs(place: ActsPlace): BookActs {
  const { book, sheetId, screen } = place;
  const { isBusy, run } = useRuns(place);
  const change = useChanges(place);
  const edit = async (path: string, fields: object, rule?: RuleOf): Promise<void> => {
    const reply = await change(path, { sheet: sheetId, ...fields });
    if (reply?.outcome === 'rejected') {
      await screen.tell('Проверка данных', `Значение не принято, прежнее осталось. ${rule ? ruleText(rule) : ''}`);
    }
    if (reply?.outcome === 'warned') screen.notice('Проверка данных', rule ? ruleText(rule) : WARNED);
  };
  return {
    isBusy,
    change: (path, fields) => change(path, { sheet: sheetId, ...fields }),
    undo: () => change('undo', {}),
    call: (fn, args) => run(() => act('call', { fn, args })),
    async choose(path, at) {
      try {
        const { error } = await run(() => act('menu', { path, sheet: sheetId, ranges: rangesOf(at) }));
        if (error) await screen.tell('Ошибка скрипта', error.message);
      } catch (error) {
        await screen.tell('Меню', sentenceOf(error));
      }
    },
    enter: (cell, text, rule) => edit('edit', { a1: a1Of(cell), text }, rule),
    paste: (cell, text) => edit('paste', { a1: a1Of(cell), rows: readTable(text) }),
    async copy(at) {
      try {
        const texts = await look<string[][]>('texts', { book: book.id, id: sheetId, range: rangeOf(at) });
        await navigator.clipboard.writeText(writeTable(texts));
      } catch (error) {
        await screen.tell('Копирование', sentenceOf(error));
      }
    },
  };
}

/** Runs of the script. */
function useRuns({ book, sheetId, screen, reload }: ActsPlace) {
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
  return { isBusy: running > 0, run };
}

const NOTICE = 'Вы меняете то, что лучше не менять.';

/** Changes by hand, one after another; a protection is asked about first. */
function useChanges({ screen, reload, reloadSheet, confirm }: ActsPlace) {
  const trustedUntil = useRef(0);
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const attempt = async (path: string, fields: object): Promise<EditReply | undefined> => {
    const anyway = Date.now() < trustedUntil.current;
    const reply = await act<EditReply>(path, { ...fields, anyway });
    if (reply.outcome !== 'protected') return reply;
    const text = `${NOTICE}${reply.warning ? ` ${reply.warning}.` : ''} Всё равно изменить? Следующие пять минут вопроса не будет.`;
    if (!(await confirm({ title: 'Осторожно', text, goOn: 'Изменить' }))) return undefined;
    trustedUntil.current = Date.now() + TRUSTED_MS;
    return act<EditReply>(path, { ...fields, anyway: true });
  };
  const change = async (path: string, fields: object): Promise<EditReply | undefined> => {
    try {
      const reply = await attempt(path, fields);
      if (path === 'tab' || (reply && reply.reports.length > 0)) reload();
      else reloadSheet();
      return reply;
    } catch (error) {
      await screen.tell('Таблица', sentenceOf(error));
      return undefined;
    }
  };
  return (path: string, fields: object): Promise<EditReply | undefined> => {
    const done = before.current.then(() => change(path, fields));
    before.current = done;
    return done;
  };
}

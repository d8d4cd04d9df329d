/**
 * How many Sheets calls each use case costs at a given number of people. The same deeds are done through the bundle in the local Workspace, as
 * a person would do them; a use case's calls are those of its one run.
 */

import { memory, openWorkspace, type Workspace } from '../workspace/open';
import type { RunReport } from '../workspace/runs/report';
import { inventFiles } from './invented-files';

/** What one use case cost, and over how many atomic parts or batches it went. */
export interface UseCaseCost {
  readonly useCase: string;
  readonly sheetsCalls: number;
  readonly otherCalls: number;
  readonly simulatedSeconds: number;
  /** Atomic writes of an import; 1 for everything else. */
  readonly parts: number;
}

type Keep = (useCase: string, report: RunReport, parts?: number) => void;

/** @throws Error when a use case failed */
export function measure(size: number): readonly UseCaseCost[] {
  const costs: UseCaseCost[] = [];
  const ws = openWorkspace({ store: memory(), code: 'dist', clock: '2026-08-25T09:00', seed: 1 });
  const keep: Keep = (useCase, report, parts = 1) => {
    const failure = report.error?.message ?? report.stopped;
    if (failure) throw new Error(`${useCase} at ${size} people: ${failure}`);
    const { sheetsCalls, otherCalls, simulatedMs } = report;
    costs.push({ useCase, sheetsCalls, otherCalls, simulatedSeconds: simulatedMs / 1000, parts });
  };
  setUp(ws, keep);
  importAll(ws, size, keep);
  pairUp(ws, keep);
  look(ws, keep);
  work(ws, keep);
  return costs;
}

function setUp(ws: Workspace, keep: Keep): void {
  ws.menu(['Ещё', 'Настроить программу']);
  ws.answer('Решение для измерения', '25.08.2026');
  ws.menu(['Ещё', 'Записать решение о персональных данных']);
  ws.advance({ byMinutes: 60 });
  // The same cells are looked at by `install` and by the use case itself, each with its own calls.
  keep('Настроить программу (второй раз)', ws.menu(['Ещё', 'Настроить программу']));
}

/** Lines of one atomic write (src/app/import-files.ts). */
const LINES_A_WRITE = { file: 2000, answers: 400 } as const;

function importAll(ws: Workspace, size: number, keep: Keep): void {
  const files = inventFiles(size);
  const bring = (useCase: string, name: string, text: string, linesAWrite: number): void => {
    const parts = Math.ceil((text.split('\n').length - 1) / linesAWrite);
    keep(useCase, ws.call('call', 'importFiles', [[{ name, text }]]), parts);
  };
  bring('Загрузить: группы', 'Группы.csv', files.groups, LINES_A_WRITE.file);
  bring('Загрузить: люди', 'Люди.csv', files.people, LINES_A_WRITE.file);
  bring('Загрузить: согласия', 'Согласия.csv', files.consents, LINES_A_WRITE.file);
  bring('Загрузить: ответы F01', 'F01.csv', files.requests, LINES_A_WRITE.answers);
  bring('Загрузить: ответы F04-1', 'F04-1.csv', files.mentorsFirst, LINES_A_WRITE.answers);
  bring('Загрузить: ответы F04-2', 'F04-2.csv', files.mentorsSecond, LINES_A_WRITE.answers);
}

/** Sheet ids (src/domain): «Люди», «Наставники», «Подбор», «Документы». */
const SHEET = { people: 101, mentors: 105, proposals: 107, documents: 113 } as const;

function pairUp(ws: Workspace, keep: Keep): void {
  keep(
    'Отметить согласия как полученные',
    ws.menu('Отметить согласия как полученные', { selection: { sheet: SHEET.people, ranges: ['A3:A22'] } }),
  );
  typeDown(ws, SHEET.mentors, 'recommended', 'да');
  keep('Внести в реестр', ws.menu('Внести в реестр'));
  keep('Подобрать пары', ws.menu('Подобрать пары'));
  typeDown(ws, SHEET.proposals, 'mark', 'да', 5);
  typeDown(ws, SHEET.proposals, 'reason', 'проверка', 2);
  keep('Отклонить отмеченные', ws.menu('Отклонить отмеченные'));
  keep('Подтвердить отмеченные', ws.menu('Подтвердить отмеченные'));
  keep('Подтвердить все без замечаний', ws.menu('Подтвердить все без замечаний'));
  keep('Подготовить приказ о парах', ws.menu('Подготовить приказ о парах'));
}

function look(ws: Workspace, keep: Keep): void {
  keep('Принять исправленное', ws.menu('Принять исправленное'));
  keep('Обновить «Сегодня»', ws.menu('Обновить «Сегодня»'));
  keep(
    'Скопировать текст для чата группы',
    ws.menu('Скопировать текст для чата группы', { selection: { sheet: SHEET.people, ranges: ['A3'] } }),
  );
  keep('Панель: предложения', ws.call('call', 'proposals', []));
  keep('Панель: человек', ws.call('call', 'person', []));
  keep('Панель: состояние', ws.call('call', 'health', []));
}

/** Mails are off until here, so the queue holds a letter for each side of every pair. */
function work(ws: Workspace, keep: Keep): void {
  const ticks: RunReport[] = [];
  ws.advance({ byMinutes: 24 * 60, onTick: (report) => ticks.push(report) });
  const idle = ticks.filter(({ sheetsCalls }) => sheetsCalls === 0).at(-1);
  if (!idle) throw new Error('No tick of the worker was idle');
  keep('Работник: нечего делать', idle);
  ws.answer('YES');
  ws.menu(['Ещё', 'Включить письма']);
  const before = ws.mails().length;
  const mailing: RunReport[] = [];
  ws.advance({ byMinutes: 10, onTick: (report) => mailing.push(report) });
  const [run] = mailing;
  const sent = ws.mails().length - before;
  if (!run || sent === 0) throw new Error('No mail went out');
  keep('Работник: письма', run, Math.ceil(sent / 20));
}

/** Types one word down a column, as a person who fills it in. */
function typeDown(ws: Workspace, sheet: number, key: string, word: string, most = Infinity): void {
  const book = ws.people.sheets.open(ws.workbookId);
  const rows = book.read(sheet);
  const column = rows[0]?.indexOf(key) ?? -1;
  const filled = rows.slice(2).filter((cells) => cells[0] !== '').length;
  book.paste(
    sheet,
    2,
    column,
    Array.from({ length: Math.min(filled, most) }, () => [word]),
  );
}

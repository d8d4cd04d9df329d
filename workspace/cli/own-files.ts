/** The same job on one's own files (programme/import.md): people, consents, answers, registry for all who may, proposals, pairs, the order. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createHands, type Hands } from '../demo/hands';
import { idleUntil } from '../demo/signals';
import type { Workspace } from '../open';
import type { RunReport } from '../runs/report';

export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

/** The files cannot be read as they are; the lines say where and what was expected. */
export class UnreadableFilesError extends Error {
  override readonly name = 'UnreadableFilesError';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** Reads every .csv of a folder, in the order of names. @throws UnreadableFilesError when there is none */
export function readOwnFiles(folder: string): readonly OwnFile[] {
  const names = namesIn(folder).filter((name) => name.toLowerCase().endsWith('.csv'));
  if (names.length === 0)
    throw new UnreadableFilesError([
      `${folder}:0: no .csv file, expected Люди.csv, Группы.csv, Согласия.csv and answers`,
    ]);
  return names.sort().map((name) => ({ name, text: decode(readFileSync(join(folder, name))) }));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new UnreadableFilesError([`${folder}:0: no such folder`]);
  }
}

/** UTF-8 with or without BOM; what is not UTF-8 is windows-1251. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

export interface OwnWork {
  readonly ws: Workspace;
  readonly files: readonly OwnFile[];
  note(report: RunReport): void;
  tell(moment: string, what: string): void;
}

/** Lets the programme look at the files without taking anything in. @throws UnreadableFilesError */
export function previewOwnFiles({ ws, files, note }: Omit<OwnWork, 'tell'>): void {
  const hands = createHands(ws, note);
  setUp(hands);
  const lines = files.flatMap((file) => {
    const { errors, text } = callPage(hands, note, 'previewFiles', [file]) as {
      readonly errors: number;
      readonly text: string;
    };
    return errors > 0 ? text.split('\n').slice(2) : [];
  });
  if (lines.length > 0) throw new UnreadableFilesError(lines);
}

/** Does the whole job. */
export function workOnOwnFiles({ ws, files, note, tell }: OwnWork): { readonly jumped: number } {
  const hands = createHands(ws, note);
  const say = (what: string): void => tell(ws.now(), what);
  let jumped = 0;
  const wait = (minutes: number): void =>
    void (jumped += ws.advance({ byMinutes: minutes, onTick: note, idleUntil }).jumped);
  setUp(hands);
  wait(30);
  say('Книга настроена');
  say(String(callPage(hands, note, 'importFiles', files)));
  const mentors = hands.sheet('Наставники').rows;
  if (mentors.length > 0) {
    const texts = mentors.map(({ get }) => get('Рекомендован') || 'да');
    hands.pasteColumn('Наставники', 'Рекомендован', { from: mentors[0]?.row ?? 3, texts });
    say(hands.press('Внести в реестр'));
  }
  for (const item of ['Подобрать пары', 'Подтвердить все без замечаний', 'Подготовить приказ о парах'])
    say(hands.press(item));
  wait(60);
  return { jumped };
}

function setUp(hands: Hands): void {
  hands.press(['Ещё', 'Настроить программу']);
  const day = hands.ws.now().slice(0, 10).split('-').reverse().join('.');
  hands.press(['Ещё', 'Записать решение о персональных данных'], { answers: ['Пробный запуск на этой машине', day] });
}

/** Calls the programme as its import dialog does. */
function callPage({ ws }: Hands, note: (report: RunReport) => void, name: string, files: readonly OwnFile[]): unknown {
  const report = ws.call('call', name, [files]);
  note(report);
  const answer = report.result as
    { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly sentence: string } | undefined;
  if (answer?.ok) return answer.value;
  throw new Error(answer ? answer.sentence : `${name}: ${report.error?.message ?? 'no answer'}`);
}

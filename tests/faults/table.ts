/** The table of `npm run faults` in docs/reliability.md. */

import { readFileSync, writeFileSync } from 'node:fs';

import type { Killed } from './kills';
import type { Tried } from './matrix';
import { type Kind, KINDS } from './trial';

const PAGE = 'docs/reliability.md';
const BEGIN = '<!-- faults: begin -->';
const END = '<!-- faults: end -->';

export interface Row extends Tried {
  readonly useCase: string;
}

const HEADINGS: Readonly<Record<Kind, string>> = {
  cut: 'cut',
  before: 'fails before',
  after: 'reply lost',
  busy: '429, 503',
  quota: 'quota ends',
  hands: 'hands between',
  run: 'run between',
  event: 'events',
  question: 'other answers',
};

/** Puts the table between its marks. @throws Error when the marks are gone */
export function writeTable(rows: readonly Row[], { kills, violations }: Killed): void {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no place for the table`);
  const deaths = `A process that works on a folder was killed ${kills} times: ${violations.length} violations.`;
  writeFileSync(PAGE, `${page.slice(0, from + BEGIN.length)}\n\n${tableOf(rows)}\n\n${deaths}\n\n${page.slice(to)}`);
}

function tableOf(rows: readonly Row[]): string {
  const heads = ['use case', 'calls', ...KINDS.map((kind) => HEADINGS[kind]), 'violations'];
  const cellsOf = ({ calls, runs, violations }: Tried): readonly number[] => [
    calls,
    ...KINDS.map((kind) => runs[kind] ?? 0),
    violations.length,
  ];
  const totals = rows.map(cellsOf).reduce((sum, cells) => cells.map((cell, place) => cell + (sum[place] ?? 0)), []);
  return [
    line(heads),
    line(heads.map((_, place) => (place === 0 ? '---' : '--:'))),
    ...rows.map((row) => line([row.useCase, ...cellsOf(row)])),
    line(['all', ...totals]),
  ].join('\n');
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

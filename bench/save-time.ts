/**
 * How long it takes to save one change of a workbook in a folder: what somebody typed into a cell, from the keystroke to the line on the disk,
 * with the snapshots that fall due on the way. It may not grow with the number of people.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { folder, openWorkspace } from '../workspace/open';
import { inventFiles } from './invented-files';

/** Sheet id of «Люди» (src/domain), and where its data begin. */
const PEOPLE = 101;
const FIRST_ROW = 2;

/** Changes of each size; sizes take turns, so that a busy moment of this machine hits all of them. */
const ROUNDS = 301;

/** The largest college may take so many times as long as the smallest. */
const MOST_TIMES = 2;

/** Prints the median for every size. Returns what missed the target. */
export function judgeSaving(sizes: readonly number[]): readonly string[] {
  const colleges = sizes.map((size) => ({ size, change: aCollege(size), times: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { change, times } of colleges) times.push(change.save(round));
  console.log('\nto save one change');
  const medians = colleges.map(({ size, times, change }) => {
    change.close();
    const median = [...times].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
    console.log(`${String(size).padStart(6)} people  ${median.toFixed(3)} ms`);
    return { size, median };
  });
  const [first, last] = [medians[0], medians.at(-1)];
  if (!first || !last || last.median <= MOST_TIMES * first.median) return [];
  const times = (last.median / first.median).toFixed(1);
  return [
    `saving one change takes ${times} times as long for ${last.size} people as for ${first.size}, at most ${MOST_TIMES}`,
  ];
}

interface Change {
  /** Milliseconds that one change took. */
  save(round: number): number;
  close(): void;
}

function aCollege(size: number): Change {
  const path = mkdtempSync(join(tmpdir(), 'bench-save-'));
  const ws = openWorkspace({ store: folder(path), code: 'dist', clock: '2026-08-25T09:00', seed: 1 });
  ws.menu(['Ещё', 'Настроить программу']);
  const book = ws.people.sheets.open(ws.workbookId);
  const rows = inventFiles(size)
    .people.trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';'));
  book.paste(
    PEOPLE,
    FIRST_ROW,
    1,
    rows.map((cells) => cells.slice(1, 4)),
  );
  return {
    save(round) {
      const row = FIRST_ROW + ((round * 7919) % size);
      const began = performance.now();
      book.typeIn(PEOPLE, row, 3, `Отчество ${round}`);
      return performance.now() - began;
    },
    close: () => rmSync(path, { recursive: true }),
  };
}

/**
 * The seal («печать») of a row: a short hash of its id and of each of its cells. Sheets moves cells, not rows, so a range sorted without its
 * ids tears records apart without a trace; the seals show it. An edit by hand gives a row's cells new values; a torn sort gives them the
 * very values that other rows had.
 */

import type { CellValue } from './column';

/** A row as the seals see it: its id, the cells that are sealed, and the seal that stands beside them. */
export interface SealedRow {
  readonly id: string;
  readonly cells: readonly CellValue[];
  readonly seal: string;
}

/** Rows whose cells have left their ids (by place in the list), and whose id each of them should bear, where that is certain. */
export interface Torn {
  readonly rows: readonly number[];
  readonly repair: ReadonlyMap<number, string> | undefined;
}

/** Characters a hash: one of 64³ values tells the cells of a row apart; several cells together are sure. */
const HASH_LENGTH = 3;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** One changed column alone may be a coincidence of edits until this many rows have exchanged its values. */
const ROWS_OF_A_SORTED_COLUMN = 3;

/** Of so many rows that exchanged their values, one other may have been edited. */
const EDITS_AMONG_SORTED = 4;

export function sealOf(id: string, cells: readonly CellValue[]): string {
  let seal = hash(id);
  for (const cell of cells) seal += hash(cell);
  return seal;
}

/** Looks for a sort, a move or a paste that took cells away from their ids. */
export function findTorn(rows: readonly SealedRow[]): Torn | undefined {
  if (rows.filter((row) => !isIntact(row)).length < 2) return undefined;
  const hashed = rows.map(({ id, cells, seal }): HashedRow => ({ id, now: cut(sealOf(id, cells)), kept: cut(seal) }));
  const comparable = hashed.flatMap((row, index) => (row.now.length === row.kept.length ? [index] : []));
  const changed = comparable.filter((index) => changesOf(at(hashed, index)).length > 0);
  if (changed.length < 2) return undefined;

  const sealsMoved = changed.filter((index) => at(hashed, index).now[0] !== at(hashed, index).kept[0]);
  const owners = sealsMoved.length >= 2 ? ownersBySeal(hashed, sealsMoved) : ownersByCells(hashed, comparable, changed);
  if (owners.size >= 2) return { rows: [...owners.keys()], repair: asExchange(hashed, owners) };
  return findSortedColumn(hashed, changed);
}

interface HashedRow {
  readonly id: string;
  readonly now: readonly string[];
  readonly kept: readonly string[];
}

/** The seals went along with the cells: each tells by its first hash whose cells these are. An owner that is not certain is ''. */
function ownersBySeal(hashed: readonly HashedRow[], moved: readonly number[]): Map<number, string> {
  const idByHash = new Map(hashed.map((row) => [row.now[0], row.id]));
  return new Map(moved.map((index) => [index, idByHash.get(at(hashed, index).kept[0]) ?? '']));
}

/**
 * The seals stayed with the ids: a row whose changed cells (two at least) all stand in the seal of one other row has that row's cells. The other
 * must have lost them: a person who gives two rows the status and the day of a third one, which keeps them, has only edited.
 */
function ownersByCells(
  hashed: readonly HashedRow[],
  comparable: readonly number[],
  changed: readonly number[],
): Map<number, string> {
  const places = placesOfPieces(hashed, comparable);
  const lost = new Set(changed);
  const owners = new Map<number, string>();
  for (const index of changed) {
    const row = at(hashed, index);
    const columns = changesOf(row);
    if (columns.filter((column) => row.now[column] !== BLANK).length < 2) continue;
    const lists = columns.map((column) => places.get(`${column}${row.now[column] ?? ''}`) ?? []);
    const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best));
    const matching = shortest.filter((other) =>
      columns.every((column) => at(hashed, other).kept[column] === row.now[column]),
    );
    if (!matching.some((other) => lost.has(other))) continue;
    const whole = matching.filter((other) =>
      row.now.slice(1).every((piece, place) => piece === at(hashed, other).kept[place + 1]),
    );
    owners.set(index, whole.length === 1 ? at(hashed, whole[0] ?? 0).id : '');
  }
  return owners;
}

/** The rows whose seals hold a piece, by column and piece. */
function placesOfPieces(hashed: readonly HashedRow[], comparable: readonly number[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const index of comparable) {
    at(hashed, index).kept.forEach((piece, column) => {
      const key = `${column}${piece}`;
      const known = places.get(key);
      if (known) known.push(index);
      else places.set(key, [index]);
    });
  }
  return places;
}

/**
 * A single column sorted alone: its changed cells are the old ones in another order, but for a few that were edited besides. There is no telling
 * which belongs where.
 */
function findSortedColumn(hashed: readonly HashedRow[], changed: readonly number[]): Torn | undefined {
  const width = changed.reduce((widest, index) => Math.max(widest, at(hashed, index).now.length), 0);
  for (let column = 1; column < width; column += 1) {
    const rows = changed.filter((index) => at(hashed, index).now[column] !== at(hashed, index).kept[column]);
    const moved = inBoth(
      rows.map((index) => at(hashed, index).now[column]),
      rows.map((index) => at(hashed, index).kept[column]),
    );
    const edited = rows.length - moved.length;
    // Two values change places by hand: «да» is taken from some rows and given to as many others.
    const isTelling = new Set(moved).size >= ROWS_OF_A_SORTED_COLUMN;
    if (isTelling && edited * EDITS_AMONG_SORTED <= moved.length) return { rows, repair: undefined };
  }
  return undefined;
}

/** What two lists have in common, as often as both have it. */
function inBoth<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  const left = new Map<T, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return one.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count > 0;
  });
}

/** The way back is certain when the torn rows exchange their ids among themselves, each going to one row. */
function asExchange(
  hashed: readonly HashedRow[],
  owners: ReadonlyMap<number, string>,
): Map<number, string> | undefined {
  const wanted = [...owners.values()].sort();
  const present = [...owners.keys()].map((index) => at(hashed, index).id).sort();
  return wanted.join('\n') === present.join('\n') && new Set(wanted).size === wanted.length
    ? new Map(owners)
    : undefined;
}

function changesOf(row: HashedRow): readonly number[] {
  return row.now.flatMap((piece, column) => (piece === row.kept[column] ? [] : [column]));
}

function cut(seal: string): readonly string[] {
  return Array.from({ length: Math.floor(seal.length / HASH_LENGTH) }, (_, index) =>
    seal.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH),
  );
}

/** Characters of a cell that are looked at: every reading looks at every cell, and with the length these tell texts of one table apart. */
const HASHED_CHARACTERS = 12;

/** Does the row's seal say what stands in it? Asked of every row at every reading, so it makes no texts. */
function isIntact({ id, cells, seal }: SealedRow): boolean {
  if (seal.length !== (cells.length + 1) * HASH_LENGTH) return false;
  return isHash(fold(id), seal, 0) && cells.every((cell, index) => isHash(fold(cell), seal, (index + 1) * HASH_LENGTH));
}

function isHash(folded: number, seal: string, from: number): boolean {
  return (
    seal.charCodeAt(from) === ALPHABET.charCodeAt(folded >>> 12) &&
    seal.charCodeAt(from + 1) === ALPHABET.charCodeAt((folded >>> 6) & 63) &&
    seal.charCodeAt(from + 2) === ALPHABET.charCodeAt(folded & 63)
  );
}

function hash(cell: CellValue): string {
  const folded = fold(cell);
  return ALPHABET.charAt(folded >>> 12) + ALPHABET.charAt((folded >>> 6) & 63) + ALPHABET.charAt(folded & 63);
}

/** A run meets the same words in thousands of cells, in code that nobody has warmed up: each is folded once. */
const folds = new Map<CellValue, number>();

function fold(cell: CellValue): number {
  const known = folds.get(cell);
  if (known !== undefined) return known;
  const folded = foldAnew(cell);
  folds.set(cell, folded);
  return folded;
}

/** FNV-1a over the cell's length and some of its characters, evenly spread, folded to 18 bits. */
function foldAnew(cell: CellValue): number {
  const text = cell === null ? '' : String(cell);
  const step = Math.ceil(text.length / HASHED_CHARACTERS) || 1;
  let value = Math.imul(FNV_BASIS ^ text.length ^ (typeof cell === 'number' ? 0x10000 : 0), FNV_PRIME);
  for (let index = 0; index < text.length; index += step) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  }
  return (value ^ (value >>> 14)) & 0x3ffff;
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const BLANK = hash(null);

function at(rows: readonly HashedRow[], index: number): HashedRow {
  return rows[index] as HashedRow;
}

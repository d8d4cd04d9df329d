/** The spreadsheets as the parts of this service share them: reading, and one way of changing that also moves the file's date. */

import type { World } from '../../core/world';
import { type SheetsEvent, sheetsReducer } from './memory';
import { Refused } from './refused';
import type { WireRequest } from './requests/apply';
import type { Reply } from './requests/kind';
import { serialOf, wallTime } from './serial';
import type { Book, Sheet } from './state';

export interface Books {
  find(id: string): Book | undefined;
  /** @throws Refused where there is none */
  get(id: string): Book;
  /** The title is the file's name. */
  title(id: string): string;
  /** The title once these requests have been applied. */
  titleAfter(id: string, requests: readonly WireRequest[]): string;
  /** Changes a book; chance stands in the event already. @throws Refused and changes nothing */
  commit(event: SheetsEvent): readonly Reply[];
  /** Applies requests that have been read; a new title renames the file. */
  batch(id: string, requests: readonly WireRequest[]): readonly Reply[];
  /** Changes made inside are kept together or not at all. */
  together<T>(work: () => T): T;
  /** A sheet or protection id that nothing has yet. */
  freeId(book: Book): number;
  /** What clocks in the book's zone show, as a serial number. */
  now(book: Book): number;
  /** The year that dates without one are completed with. */
  year(book: Book): number;
}

/** Google's ids of sheets and protections are non-negative 31-bit numbers. */
const ID_LIMIT = 2_147_483_647;

/** Registers the memory and gives the one way to it. */
export function createBooks(world: World): Books {
  const { state, commit } = world.store.register(sheetsReducer);
  const title = (id: string): string => world.files.get(id)?.name ?? '';
  const touch = (id: string, change: { readonly name?: string } = {}): void => {
    if (world.files.get(id)) world.files.change(id, { ...change, modifiedTime: world.clock.now() });
  };
  const now = (book: Book): number => serialOf(world.clock.now(), book.timeZone);
  return {
    find: (id) => state().books[id],
    get(id) {
      const book = state().books[id];
      if (!book) throw new Refused('Requested entity was not found.', 404);
      return book;
    },
    title,
    titleAfter: (id, requests) => newTitle(requests).name ?? title(id),
    together: (work) => world.store.atomically(work),
    commit: (event) =>
      world.store.atomically(() => {
        const replies = commit(event);
        if ('id' in event && event.type !== 'created') touch(event.id);
        return replies;
      }),
    batch: (id, requests) =>
      world.store.atomically(() => {
        const replies = commit({ type: 'batch', id, requests });
        touch(id, newTitle(requests));
        return replies;
      }),
    freeId: (book) => freeId(book, () => world.random.below(ID_LIMIT)),
    now,
    year: (book) => wallTime(now(book)).year,
  };
}

function freeId(book: Book, draw: () => number): number {
  for (;;) {
    const id = draw();
    const isTaken = ({ sheetId, protectedRanges }: Sheet): boolean =>
      sheetId === id || protectedRanges.some(({ protectedRangeId }) => protectedRangeId === id);
    if (!book.sheets.some(isTaken)) return id;
  }
}

function newTitle(requests: readonly WireRequest[]): { readonly name?: string } {
  const titles = requests.flatMap(({ updateSpreadsheetProperties: update }) => {
    const named = update?.fields?.split(',').some((field) => field === 'title' || field === '*');
    return named && update?.properties?.title ? [update.properties.title] : [];
  });
  const name = titles.at(-1);
  return name === undefined ? {} : { name };
}

/** What the board of «Доска подбора» works on: the whole input of the matching, in one text. */

import { packInput } from '../domain/matching/packed-input';
import { MATCHING_NEEDS, matchingInput } from './matching-books';
import type { Office } from './ports';

/** Packs what the matching reads today; `unpackInput` reads it in the page. */
export function boardData(office: Office): string {
  return office.store.look({ read: MATCHING_NEEDS }, (books) => packInput(matchingInput(books, office.clock.today())));
}

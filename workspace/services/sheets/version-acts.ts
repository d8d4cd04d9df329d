/** «История версий» of a spreadsheet: a version that somebody named, and the way back to it. */

import type { Books } from './books';
import type { OpenSpreadsheet } from './open-spreadsheet';

/** Naming a version and restoring it. */
export function versionActs(books: Books, id: string): Pick<OpenSpreadsheet, 'nameVersion' | 'restoreVersion'> {
  return {
    nameVersion: (name) => void books.commit({ type: 'version-named', id, name }),
    restoreVersion: (name) => void books.commit({ type: 'version-restored', id, name }),
  };
}

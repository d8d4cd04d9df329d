/** The pages of docs/ that are made from the code: what to write under which name. */

import { TABLES } from '../../src/domain/workbook';
import { googlePage } from './google-page';
import { usedOfGoogle } from './google-uses';
import { workbookPage } from './workbook-page';

/** Returns the text of every generated page by its file name; `root` is the project's folder. */
export function generatedPages(root: string): Readonly<Record<string, string>> {
  return { 'workbook.md': workbookPage(TABLES), 'google.md': googlePage(usedOfGoogle(root)) };
}

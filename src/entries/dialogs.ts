/** Pages before the sheet: which file, which title, how large. */

import { openDialog } from '../adapters/workbook/screen';
import { MENU } from '../texts/menu';

export function showImport(): void {
  openDialog('import', MENU.importFiles, { width: 560, height: 460 });
}

/** As large as Google shows a dialog on a common screen; on a smaller one the page gets along with less. */
export function showBoard(): void {
  openDialog('board', MENU.openBoard, { width: 1000, height: 680 });
}

/** An opened spreadsheet and which of its sheets is shown. */

import type { BookView } from '../../wire';
import type { WindowProps } from '../window-props';

export interface OpenBookProps extends WindowProps {
  readonly book: BookView;
  readonly sheetId: number;
}

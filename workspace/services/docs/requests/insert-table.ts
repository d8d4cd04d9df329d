/** insertTable: the paragraph at the place is split, so that a newline stands before the table and a paragraph behind it. */

import { refuse } from '../refusal';
import { styleAt } from '../runs';
import { emptyCell, type Row, type Table } from '../structure';
import { insertAt } from './insert-text';
import { insertionPoint, type Insertion } from './locate';
import { requestKind } from './request';

type InsertTable = Insertion & { readonly rows?: number; readonly columns?: number };

/** Inserts a table of empty cells; its start index is the place's index + 1. */
export const insertTable = requestKind<InsertTable>(
  ['rows', 'columns', 'location', 'endOfSegmentLocation'],
  ({ doc }, request) => {
    const { rows = 0, columns = 0 } = request;
    if (rows < 1 || columns < 1) return refuse('The number of rows and columns must be at least 1.');
    const { segment, index } = insertionPoint(doc, request);
    const { siblings, at } = insertAt(segment, { index, text: '\n' });
    const after = siblings[at];
    // Observed on Google: the cells take the text style of the text that the table was put before.
    const style = after?.kind === 'paragraph' ? styleAt(after.runs, 0) : {};
    const row = (): Row => ({ cells: Array.from({ length: columns }, () => emptyCell(style)), header: false });
    const table: Table = {
      kind: 'table',
      columns: Array.from({ length: columns }, () => ({ widthType: 'EVENLY_DISTRIBUTED' })),
      rows: Array.from({ length: rows }, row),
    };
    siblings.splice(at, 0, table);
    return undefined;
  },
);

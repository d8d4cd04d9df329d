/** What Google answers where the reference of Docs is silent. */

import type { Probe } from '../check';
import { documents } from '../services';

/** A table at the beginning of a document stands behind an empty paragraph. */
const TABLE = { index: 2 };
const FIRST_CELL = 5;

export const DOCS_PROBES: readonly Probe[] = [
  {
    question: 'docs/inserted-row-style',
    observe(kit) {
      const id = kit.document();
      const range = { startIndex: FIRST_CELL, endIndex: FIRST_CELL + 4 };
      const tableCellLocation = { tableStartLocation: TABLE, rowIndex: 0, columnIndex: 0 };
      const requests = [
        { insertTable: { rows: 1, columns: 1, location: { index: 1 } } },
        { insertText: { text: 'bold', location: { index: FIRST_CELL } } },
        { updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } },
        { insertTableRow: { tableCellLocation, insertBelow: true } },
      ];

      documents().batchUpdate({ requests }, id);

      const { body } = documents().get(id);
      const table = body?.content?.flatMap((part) => part.table ?? [])[0];
      const inserted = table?.tableRows?.[1]?.tableCells?.[0]?.content?.[0]?.paragraph?.elements?.[0]?.textRun;
      return inserted?.textStyle?.bold === true ? 'takes them' : 'has none';
    },
  },
];

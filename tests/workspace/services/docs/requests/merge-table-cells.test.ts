import { bodyText, docsWorld, type Json } from '../docs-world';
import { area, at, LETTERS, tableOf } from '../tables';

describe('mergeTableCells', () => {
  it('gathers the text in the upper left cell and keeps the covered cells, empty', () => {
    const { batch, get } = docsWorld();

    batch([...LETTERS, { mergeTableCells: { tableRange: area(at(0, 0), 1, 2) } }]);

    const { tableCellStyle } = tableOf(get()).table.tableRows[0]?.tableCells[0] ?? {};
    expect([bodyText(get()), tableCellStyle?.['columnSpan']]).toEqual(['\na\nb|\nc|d\n\n', 2]);
  });

  it('refuses cells that are merged already', () => {
    const { batch } = docsWorld();
    const merge = (columnIndex: number): Json => ({ mergeTableCells: { tableRange: area(at(0, columnIndex), 2, 1) } });

    expect(() => batch([...LETTERS, merge(0), merge(0)])).toThrow(
      'The table range overlaps cells that are already merged.',
    );
  });

  it('refuses an area that reaches beyond the table', () => {
    const { batch } = docsWorld();

    expect(() => batch([...LETTERS, { mergeTableCells: { tableRange: area(at(0, 0), 3, 1) } }])).toThrow(
      'The table range must lie within the table.',
    );
  });
});

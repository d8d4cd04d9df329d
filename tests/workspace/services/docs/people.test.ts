import { bodyText, contentOf, docsWorld, DOCUMENT, insert, table, type Json } from './docs-world';

const pt = (magnitude: number): Json => ({ magnitude, unit: 'PT' });

const PLAIN_RUN = {
  kind: 'text',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  smallCaps: false,
  offset: 'none',
  fontFamily: 'Arial',
  fontSize: 11,
  color: '#000000',
  background: undefined,
  link: undefined,
};

describe('read', () => {
  it('works out every style of a paragraph', () => {
    const { batch, docs } = docsWorld();
    const range = { startIndex: 1, endIndex: 2 };
    batch([
      insert('Приказ', 1),
      {
        updateParagraphStyle: {
          range,
          paragraphStyle: { namedStyleType: 'HEADING_3', alignment: 'CENTER' },
          fields: 'namedStyleType,alignment',
        },
      },
      {
        updateTextStyle: {
          range: { startIndex: 1, endIndex: 4 },
          textStyle: { bold: true, backgroundColor: { color: { rgbColor: { red: 1, green: 0.8 } } } },
          fields: 'bold,backgroundColor',
        },
      },
    ]);

    const { body } = docs.people.read(DOCUMENT);

    const heading = { ...PLAIN_RUN, fontSize: 14, color: '#434343' };
    expect(body).toEqual([
      {
        kind: 'paragraph',
        startIndex: 1,
        endIndex: 8,
        runs: [
          { ...heading, text: 'При', bold: true, background: '#ffcc00' },
          { ...heading, text: 'каз' },
        ],
        markRun: { ...heading, text: '' },
        namedStyle: 'HEADING_3',
        alignment: 'center',
        indentFirstLine: 0,
        indentStart: 0,
        indentEnd: 0,
        spaceAbove: 16,
        spaceBelow: 4,
        lineSpacing: 1.15,
        pageBreakBefore: false,
        keepWithNext: true,
        keepLinesTogether: true,
        shading: undefined,
        borderBottom: undefined,
        bullet: undefined,
      },
    ]);
  });

  it('gives page, header and footer', () => {
    const { batch, docs } = docsWorld();
    const style = {
      pageSize: { width: pt(600), height: pt(800) },
      flipPageOrientation: true,
      useFirstPageHeaderFooter: true,
      marginLeft: pt(85),
    };
    const [header] = batch([
      { createHeader: { type: 'DEFAULT' } },
      { updateDocumentStyle: { documentStyle: style, fields: Object.keys(style).join(',') } },
    ])['replies'] as {
      createHeader: { headerId: string };
    }[];

    const view = docs.people.read(DOCUMENT);

    expect([view.title, view.page, view.header?.segmentId, view.header?.blocks.length, view.footer]).toEqual([
      'Приказ',
      {
        width: 800,
        height: 600,
        margins: { top: 72, right: 72, bottom: 72, left: 85, header: 36, footer: 36 },
        differentFirstPage: true,
      },
      header?.createHeader.headerId,
      1,
      undefined,
    ]);
  });

  it('shares the width between columns that have none of their own', () => {
    const { batch, docs } = docsWorld();
    const column = {
      tableStartLocation: { index: 2 },
      columnIndices: [0],
      tableColumnProperties: { widthType: 'FIXED_WIDTH', width: pt(68) },
      fields: '*',
    };

    batch([table(1, 3, 1), { updateTableColumnProperties: column }]);

    const [, shown] = docs.people.read(DOCUMENT).body;
    expect(shown?.kind === 'table' && shown.columnWidths).toEqual([68, 200, 200]);
  });

  it('marks covered cells, header rows, borders and shading', () => {
    const { batch, docs } = docsWorld();
    const cell = {
      tableCellLocation: { tableStartLocation: { index: 2 }, rowIndex: 0, columnIndex: 0 },
      rowSpan: 1,
      columnSpan: 2,
    };
    const tableCellStyle = {
      backgroundColor: { color: { rgbColor: { blue: 1 } } },
      borderTop: { color: { color: { rgbColor: { red: 1 } } }, width: pt(2), dashStyle: 'DASH' },
      contentAlignment: 'MIDDLE',
    };

    batch([
      table(1, 2, 1),
      { updateTableCellStyle: { tableRange: cell, tableCellStyle, fields: Object.keys(tableCellStyle).join(',') } },
      { mergeTableCells: { tableRange: cell } },
      { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 1 } },
    ]);

    const [, shown] = docs.people.read(DOCUMENT).body;
    const line = { width: 1, color: '#000000', dash: 'solid' };
    const rows =
      shown?.kind === 'table'
        ? shown.rows.map(({ header, cells }) => ({
            header,
            cells: cells.map(({ blocks: _blocks, ...looks }) => looks),
          }))
        : [];
    const looks = {
      rowSpan: 1,
      shading: '#0000ff',
      alignment: 'middle',
      padding: { top: 5, right: 5, bottom: 5, left: 5 },
      borders: { top: { width: 2, color: '#ff0000', dash: 'dash' }, right: line, bottom: line, left: line },
    };
    expect(rows).toEqual([
      {
        header: true,
        cells: [
          { ...looks, columnSpan: 2, covered: false },
          { ...looks, columnSpan: 1, covered: true },
        ],
      },
    ]);
  });

  it('gives indexes that the script sees, and page breaks and bullets', () => {
    const { batch, docs, get } = docsWorld();
    batch([
      insert('один\nдва', 1),
      table(1, 1, 9),
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 8 }, bulletPreset: 'NUMBERED_DECIMAL_NESTED' } },
      { insertPageBreak: { location: { index: 6 } } },
    ]);

    const { body } = docs.people.read(DOCUMENT);

    expect(body.map((block) => [block.startIndex, block.endIndex])).toEqual(
      contentOf(get())
        .slice(1)
        .map((element) => [element['startIndex'], element['endIndex']]),
    );
    expect(body.map((block) => (block.kind === 'paragraph' ? [block.bullet?.glyph, block.runs[0]?.kind] : []))).toEqual(
      [['1.', 'text'], ['2.', 'pageBreak'], ['3.', 'text'], [], [undefined, undefined]],
    );
  });

  it('throws for a document that is not there', () => {
    const { docs } = docsWorld();

    expect(() => docs.people.read('doc-9')).toThrow('There is no document doc-9');
  });
});

describe('typeText', () => {
  it.each([
    ['at the end of the body', undefined, 'Приказ № 5\n'],
    ['at an index', { index: 1 }, ' № 5Приказ\n'],
  ])('types %s', (_, place, text) => {
    const { batch, docs, get } = docsWorld();
    batch([insert('Приказ', 1)]);

    docs.people.typeText(DOCUMENT, ' № 5', place);

    expect(bodyText(get())).toEqual(text);
  });

  it('changes the revision, so that a script that read before is refused', () => {
    const { batch, docs, get } = docsWorld();
    const { revisionId } = get() as { revisionId: string };

    docs.people.typeText(DOCUMENT, 'правка');

    expect(() => batch([insert('a', 1)], { requiredRevisionId: revisionId })).toThrow(
      'does not match the latest revision',
    );
  });

  it('needs no run and uses no quota', () => {
    const { docs, world } = docsWorld();

    docs.people.typeText(DOCUMENT, 'правка');

    expect(world.quotas.left('kurator@college.example', 'docsWrites', world.clock.now())).toEqual(60);
  });
});

describe('rewrite', () => {
  it('leaves what stays the same at both ends with its looks', () => {
    const { batch, docs } = docsWorld();
    const bold = { textStyle: { bold: true }, fields: 'bold', range: { startIndex: 8, endIndex: 13 } };
    batch([insert('Приказ о парах', 1), { updateTextStyle: bold }]);

    docs.people.rewrite(DOCUMENT, { index: 1, text: 'Приказ о парах' }, 'Приказ о новых парах');

    const [paragraph] = docs.people.read(DOCUMENT).body;
    const runs = paragraph?.kind === 'paragraph' ? paragraph.runs : [];
    expect(runs.map((run) => (run.kind === 'text' ? [run.text, run.bold] : []))).toEqual([
      ['Приказ ', false],
      ['о новых пар', true],
      ['ах', false],
    ]);
  });

  it.each([
    ['', 'Приказ'],
    ['Приказ', ''],
    ['ааа', 'аа'],
    ['аа', 'ааа'],
    ['одно', 'другое'],
  ])('makes %j read %j', (before, after) => {
    const { batch, docs, get } = docsWorld();
    if (before !== '') batch([insert(before, 1)]);

    docs.people.rewrite(DOCUMENT, { index: 1, text: before }, after);

    expect(bodyText(get())).toBe(`${after}\n`);
  });
});

describe('replaceText', () => {
  it('replaces everywhere and says how often', () => {
    const { batch, docs, get } = docsWorld();
    batch([insert('{{Тема}} и {{Тема}}', 1)]);

    const count = docs.people.replaceText(DOCUMENT, '{{Тема}}', '{{Тема встречи}}');

    expect([count, docs.people.replaceText(DOCUMENT, 'нет такого', ''), bodyText(get())]).toEqual([
      2,
      0,
      '{{Тема встречи}} и {{Тема встречи}}\n',
    ]);
  });
});

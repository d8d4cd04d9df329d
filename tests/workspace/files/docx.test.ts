import { strFromU8, unzipSync } from 'fflate';

import { writeDocx } from '../../../workspace/files/docx';
import { docsWorld, DOCUMENT, insert, table, type DocsWorld, type Json } from '../services/docs/docs-world';

const SAVED = Date.UTC(2026, 8, 1);

/** The parts of the document's .docx, as text. */
async function parts({ docs }: DocsWorld): Promise<Readonly<Record<string, string>>> {
  const bytes = await writeDocx(docs.people.read(DOCUMENT), SAVED);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

/** What stands between the tags of one element, in order. */
function found(xml: string | undefined, pattern: RegExp): readonly string[] {
  return [...(xml ?? '').matchAll(pattern)].map((match) => match[1] ?? match[0]);
}

const pt = (magnitude: number): Json => ({ magnitude, unit: 'PT' });

describe('writeDocx', () => {
  it('writes text, tabs, line breaks and page breaks', async () => {
    const world = docsWorld();
    world.batch([insert('а\tб\vв & г', 1), { insertPageBreak: { location: { index: 3 } } }]);

    const { 'word/document.xml': xml } = await parts(world);

    expect(found(xml, /<w:t [^>]*>[^<]*<\/w:t>|<w:tab\/>|<w:cr\/>|<w:br w:type="page"\/>/g)).toEqual([
      '<w:t xml:space="preserve">а</w:t>',
      '<w:tab/>',
      '<w:br w:type="page"/>',
      '<w:t xml:space="preserve">б</w:t>',
      '<w:cr/>',
      '<w:t xml:space="preserve">в &amp; г</w:t>',
    ]);
  });

  it('spells out fonts and paragraph formatting', async () => {
    const world = docsWorld();
    const range = { startIndex: 1, endIndex: 3 };
    const paragraphStyle = {
      alignment: 'JUSTIFIED',
      indentFirstLine: pt(35.4),
      lineSpacing: 150,
      spaceAbove: pt(6),
      pageBreakBefore: true,
    };
    world.batch([
      insert('Да', 1),
      {
        updateTextStyle: {
          range,
          textStyle: { bold: true, fontSize: pt(14), weightedFontFamily: { fontFamily: 'Times New Roman' } },
          fields: 'bold,fontSize,weightedFontFamily',
        },
      },
      { updateParagraphStyle: { range, paragraphStyle, fields: Object.keys(paragraphStyle).join(',') } },
    ]);

    const { 'word/document.xml': xml } = await parts(world);

    expect(found(xml, /<w:(?:jc|ind|spacing|pageBreakBefore|sz|b|rFonts)[ /][^>]*>/g)).toEqual([
      '<w:pageBreakBefore/>',
      '<w:spacing w:after="0" w:before="120" w:line="360" w:lineRule="auto"/>',
      '<w:ind w:left="0" w:right="0" w:firstLine="708"/>',
      '<w:jc w:val="both"/>',
      ...[
        '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>',
        '<w:b/>',
        '<w:sz w:val="28"/>',
      ],
      ...[
        '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>',
        '<w:b/>',
        '<w:sz w:val="28"/>',
      ],
    ]);
  });

  it('writes page, header, footer and the different first page', async () => {
    const world = docsWorld();
    const documentStyle = {
      pageSize: { width: pt(595), height: pt(842) },
      marginLeft: pt(85),
      useFirstPageHeaderFooter: true,
    };
    const [header] = world.batch([
      { createHeader: { type: 'DEFAULT' } },
      { createFooter: { type: 'DEFAULT' } },
      { updateDocumentStyle: { documentStyle, fields: Object.keys(documentStyle).join(',') } },
    ])['replies'] as { createHeader: { headerId: string } }[];
    world.batch([
      { insertText: { text: 'Колледж', location: { segmentId: header?.createHeader.headerId, index: 0 } } },
    ]);

    const all = await parts(world);

    expect(found(all['word/document.xml'], /<w:(?:pgSz|pgMar|titlePg)[ /][^>]*>/g)).toEqual([
      '<w:pgSz w:w="11900" w:h="16840" w:orient="portrait"/>',
      '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1700" w:header="720" w:footer="720" w:gutter="0"/>',
      '<w:titlePg/>',
    ]);
    expect(Object.keys(all).filter((name) => /^word\/(header|footer)\d/.test(name))).toEqual([
      'word/footer1.xml',
      'word/header1.xml',
    ]);
    expect(all['word/header1.xml']).toContain('Колледж');
  });

  it('writes a table with widths, header rows, shading, borders and merged cells', async () => {
    const world = docsWorld();
    const range = (rowSpan: number, columnSpan: number): Json => ({
      tableCellLocation: { tableStartLocation: { index: 2 }, rowIndex: 0, columnIndex: 0 },
      rowSpan,
      columnSpan,
    });
    const tableCellStyle = {
      backgroundColor: { color: { rgbColor: { red: 1 } } },
      borderTop: { color: { color: { rgbColor: {} } }, width: pt(2), dashStyle: 'DOT' },
    };
    world.batch([
      table(2, 2, 1),
      {
        updateTableColumnProperties: {
          tableStartLocation: { index: 2 },
          columnIndices: [0],
          tableColumnProperties: { widthType: 'FIXED_WIDTH', width: pt(68) },
          fields: '*',
        },
      },
      { updateTableCellStyle: { tableRange: range(1, 1), tableCellStyle, fields: 'backgroundColor,borderTop' } },
      { mergeTableCells: { tableRange: range(1, 2) } },
      { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 1 } },
    ]);

    const { 'word/document.xml': xml } = await parts(world);

    expect(found(xml, /<w:(?:gridCol|tblHeader|gridSpan|tcW|shd|top w:val="dotted")[ /][^>]*>/g)).toEqual([
      '<w:gridCol w:w="1360"/>',
      '<w:gridCol w:w="8000"/>',
      '<w:tblHeader/>',
      '<w:tcW w:type="dxa" w:w="9360"/>',
      '<w:gridSpan w:val="2"/>',
      '<w:top w:val="dotted" w:color="000000" w:sz="16"/>',
      '<w:shd w:fill="FF0000" w:color="auto" w:val="clear"/>',
      '<w:tcW w:type="dxa" w:w="1360"/>',
      '<w:tcW w:type="dxa" w:w="8000"/>',
    ]);
  });

  it('numbers lists as Word does', async () => {
    const world = docsWorld();
    world.batch([
      insert('а\n\tб', 1),
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 5 }, bulletPreset: 'NUMBERED_DECIMAL_NESTED' } },
    ]);

    const all = await parts(world);

    expect(found(all['word/document.xml'], /<w:ilvl w:val="(\d)"\/>/g)).toEqual(['0', '1']);
    expect(found(all['word/numbering.xml'], /<w:lvlText w:val="(%[^"]*)"\/>/g).slice(0, 3)).toEqual([
      '%1.',
      '%1.%2.',
      '%1.%2.%3.',
    ]);
  });

  it('writes the same bytes for the same document, links included, at any time', async () => {
    const world = docsWorld();
    const link = (startIndex: number, url: string): Json => ({
      updateTextStyle: {
        range: { startIndex, endIndex: startIndex + 1 },
        textStyle: { link: { url } },
        fields: 'link',
      },
    });
    world.batch([insert('аб', 1), link(1, 'https://example.org/1'), link(2, 'https://example.org/2')]);
    const view = world.docs.people.read(DOCUMENT);

    const [first, second] = [await writeDocx(view, SAVED), await writeDocx(view, SAVED)];

    expect(Buffer.from(first).equals(Buffer.from(second))).toEqual(true);
    expect(
      found(strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array()), /<dcterms:[^>]*>([^<]*)/g),
    ).toEqual(['2026-09-01T00:00:00.000Z', '2026-09-01T00:00:00.000Z']);
    expect(
      found(
        strFromU8(unzipSync(first)['word/_rels/document.xml.rels'] ?? new Uint8Array()),
        /Id="link\d"[^>]*Target="([^"]*)"/g,
      ),
    ).toEqual(['https://example.org/1', 'https://example.org/2']);
  });
});

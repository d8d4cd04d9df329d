import { docsWorld, type Json } from '../docs-world';

const pt = (magnitude: number): Json => ({ magnitude, unit: 'PT' });

describe('updateDocumentStyle', () => {
  it('sets margins, page size and the different first page', () => {
    const { batch, get } = docsWorld();
    const documentStyle = {
      marginLeft: pt(85),
      pageSize: { width: pt(595.3), height: pt(841.9) },
      useFirstPageHeaderFooter: true,
    };

    batch([{ updateDocumentStyle: { documentStyle, fields: 'marginLeft,pageSize,useFirstPageHeaderFooter' } }]);

    expect(get()['documentStyle']).toEqual({
      background: { color: {} },
      pageNumberStart: 1,
      marginTop: pt(72),
      marginBottom: pt(72),
      marginRight: pt(72),
      marginLeft: pt(85),
      pageSize: { width: pt(595.3), height: pt(841.9) },
      marginHeader: pt(36),
      marginFooter: pt(36),
      useCustomHeaderFooterMargins: true,
      useFirstPageHeaderFooter: true,
    });
  });

  it('sets one side of the page by a path', () => {
    const { batch, get } = docsWorld();

    batch([{ updateDocumentStyle: { documentStyle: { pageSize: { width: pt(600) } }, fields: 'pageSize.width' } }]);

    expect((get()['documentStyle'] as Json)['pageSize']).toEqual({ width: pt(600), height: pt(792) });
  });

  it('refuses the ids of headers', () => {
    const { batch } = docsWorld();

    expect(() => batch([{ updateDocumentStyle: { documentStyle: {}, fields: 'firstPageHeaderId' } }])).toThrow(
      'Invalid field: firstPageHeaderId',
    );
  });
});

describe('createHeader', () => {
  it('makes a segment that begins at 0', () => {
    const { batch, get } = docsWorld();
    const [reply] = batch([{ createHeader: { type: 'DEFAULT' } }])['replies'] as {
      createHeader: { headerId: string };
    }[];
    const segmentId = reply?.createHeader.headerId ?? '';

    batch([
      { insertText: { text: 'Колледж', location: { segmentId, index: 0 } } },
      { insertText: { text: '!', endOfSegmentLocation: { segmentId } } },
    ]);

    const { headers, documentStyle } = get() as { headers: Readonly<Record<string, Json>>; documentStyle: Json };
    expect([documentStyle['defaultHeaderId'], headers[segmentId]]).toEqual([
      segmentId,
      {
        headerId: segmentId,
        content: [
          {
            endIndex: 9,
            paragraph: {
              elements: [{ endIndex: 9, textRun: { content: 'Колледж!\n', textStyle: {} } }],
              paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
            },
          },
        ],
      },
    ]);
  });

  it.each([
    [
      'a second header',
      [{ createHeader: { type: 'DEFAULT' } }, { createHeader: { type: 'DEFAULT' } }],
      'Invalid requests[1].createHeader: Default header already exists.',
    ],
    [
      'a second footer',
      [{ createFooter: { type: 'DEFAULT' } }, { createFooter: { type: 'DEFAULT' } }],
      'Invalid requests[1].createFooter: Default footer already exists.',
    ],
    ['another kind', [{ createHeader: { type: 'FIRST_PAGE' } }], 'Invalid header or footer type: FIRST_PAGE'],
    [
      'a section that is not there',
      [{ createHeader: { type: 'DEFAULT', sectionBreakLocation: { index: 5 } } }],
      'must be the location of a section break',
    ],
  ])('refuses %s', (_, requests, message) => {
    const { batch } = docsWorld();

    expect(() => batch(requests)).toThrow(message);
  });
});

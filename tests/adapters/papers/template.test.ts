import { TEMPLATES } from '../../../src/domain/documents/templates';
import type { BlockView, DocumentView, ParagraphView, TableView } from '../../../workspace/services/docs/blocks';
import { aDesk, failureOf } from './a-desk';
import { anOrderPaper, someCards } from './some-papers';

const ORDER_TEMPLATE = TEMPLATES['order-pairs'].title;

/** The template of the order as it is built, and as the tables and paragraphs in it. */
function orderTemplate(): DocumentView {
  const stage = aDesk();
  stage.run((desk) => desk.write(anOrderPaper()));
  return stage.view(ORDER_TEMPLATE);
}

function paragraphsOf(blocks: readonly BlockView[]): readonly ParagraphView[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}

function tablesOf(blocks: readonly BlockView[]): readonly TableView[] {
  return blocks.filter((block) => block.kind === 'table');
}

function textOf({ runs }: ParagraphView): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
}

const template = orderTemplate();

describe('write', () => {
  it('builds the template on A4 with the margins of an order', () => {
    const { width, height, margins } = template.page;

    expect({ width, height, margins }).toEqual({
      width: 595.28,
      height: 841.89,
      margins: expect.objectContaining({ left: 85.04, right: 42.52, top: 56.69, bottom: 56.69 }),
    });
  });

  it('sets every text in Times New Roman, the running text in 14 points', () => {
    const all = [
      ...paragraphsOf(template.body),
      ...tablesOf(template.body).flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
      ),
    ];
    const fonts = new Set(all.flatMap(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.fontFamily : ''))));
    const running = all.filter(({ alignment }) => alignment === 'justified');

    expect([...fonts]).toEqual(['Times New Roman']);
    expect(new Set(running.flatMap(({ runs }) => runs.map((run) => (run.kind === 'text' ? run.fontSize : 0))))).toEqual(
      new Set([14]),
    );
    expect(new Set(running.map(({ indentFirstLine }) => indentFirstLine))).toEqual(new Set([35.43]));
  });

  it('begins a page for the annex, and only there', () => {
    expect(
      paragraphsOf(template.body)
        .filter(({ pageBreakBefore }) => pageBreakBefore)
        .map(textOf),
    ).toEqual(['Приложение № 1']);
  });

  it('repeats the headings of its lists on every page', () => {
    expect(tablesOf(template.body).map(({ rows }) => rows.map(({ header }) => header))).toEqual([
      [false],
      [false],
      [false, false],
      [true, false],
      [true, false],
    ]);
  });

  it('gives tables the widths of the template, and borders to lists only', () => {
    const tables = tablesOf(template.body);

    expect(tables.at(-1)?.columnWidths.map((width) => Math.round((width * 25.4) / 72))).toEqual([
      8, 26, 34, 34, 38, 25,
    ]);
    expect(tables.map(({ rows }) => rows[0]?.cells[0]?.borders.top.width)).toEqual([0, 0, 0, 0.5, 0.5]);
  });

  it('draws cut lines around cards', () => {
    const stage = aDesk();
    stage.run((desk) => desk.write(someCards()));

    const [table] = tablesOf(stage.view('Карточки ТМ-21').body);
    const dashes = table?.rows.flatMap(({ cells }) => cells.map(({ borders }) => borders.bottom.dash));
    expect(dashes).toEqual(['dash', 'dash', 'dash', 'dash']);
  });

  it('fills tags in the header of a template, too', () => {
    const stage = aDesk();
    stage.run((desk) => desk.write(someCards({ key: 'earlier', title: 'Раньше' })));
    const { id } = stage.file(TEMPLATES.cards.title);
    stage.run(() => Docs?.Documents?.batchUpdate({ requests: [{ createHeader: { type: 'DEFAULT' } } as object] }, id));
    const segmentId = stage.view(TEMPLATES.cards.title).header?.segmentId ?? '';
    stage.people.docs.typeText(id, '{{куда}}: карточки', { index: 0, segmentId });
    stage.run((desk) => desk.write(someCards()));

    expect(paragraphsOf(stage.view('Карточки ТМ-21').header?.blocks ?? []).map(textOf)).toEqual([
      'Группа ТМ-21: карточки',
    ]);
  });

  it('is refused when the template has several tabs', () => {
    const stage = aDesk();

    const failure = failureOf(() =>
      stage.run((desk) => {
        const get = () => ({ tabs: [{ documentTab: {} }, { documentTab: {} }] });
        Object.assign(globalThis, { Docs: { Documents: { get } } });
        desk.write(someCards());
      }),
    );
    expect(failure).toBe('refused: The document has more than one tab');
  });
});

import type { Block } from '../../../src/domain/documents/block';
import { cardPapers } from '../../../src/domain/documents/cards';
import { consentListPaper } from '../../../src/domain/documents/consent-list';
import { orderPaper } from '../../../src/domain/documents/order-pairs';
import type { DraftPaper } from '../../../src/domain/documents/paper';
import { TEMPLATES } from '../../../src/domain/documents/templates';
import { aConsent, aMember, anOrder, aPair, aStudent, TODAY } from './an-order';

function textsOf(block: Block): readonly string[] {
  return block.kind === 'paragraph' ? [block.text] : block.rows.flat(2).map(({ text }) => text);
}

/** The names of a template's tags. */
function tagsOf(code: keyof typeof TEMPLATES): readonly string[] {
  const text = TEMPLATES[code].blocks.flatMap(textsOf).join('\n');
  return [...new Set([...text.matchAll(/\{\{(.+?)\}\}/g)].map((match) => match[1] ?? ''))].sort();
}

/** The names that a paper gives values for. */
function namesOf(paper: DraftPaper | undefined): readonly string[] {
  const columns = Object.entries(paper?.tables ?? {}).flatMap(([list, rows]) =>
    Object.keys(rows[0] ?? {}).map((column) => `${list}: ${column}`),
  );
  return [...Object.keys(paper?.values ?? {}), ...columns];
}

const order = anOrder();
const withAgreement = anOrder({
  pairs: [aPair('П-001', 'П-001', { track: 'teacher-teacher' })],
  members: [aMember('П-001', 'П-002')],
  consents: [...order.consents, aConsent('П-001', 'C4')],
});
const PAPERS: readonly (DraftPaper | undefined)[] = [
  orderPaper(order).paper,
  orderPaper(withAgreement).paper,
  consentListPaper({ ...order, consents: [] }),
  cardPapers([{ person: aStudent('С-001', 'Жук Иван Ильич'), heap: 'ТМ-21', links: [] }], TODAY)[0],
];

describe('TEMPLATES', () => {
  it('has a paper for each', () => {
    expect(PAPERS.map((paper) => paper?.template)).toEqual(Object.keys(TEMPLATES));
  });

  it.each(PAPERS)('$template has no tag that its paper does not fill', (paper) => {
    const names = namesOf(paper);

    expect(tagsOf(paper?.template ?? 'cards').filter((tag) => !names.includes(tag))).toEqual([]);
  });

  it.each(Object.entries(TEMPLATES))('%s begins with a paragraph and fits between the margins', (_, { blocks }) => {
    const widths = blocks.flatMap((block) =>
      block.kind === 'table' ? [block.widths.reduce((sum, width) => sum + width, 0)] : [],
    );

    expect(blocks[0]?.kind).toBe('paragraph');
    expect(widths.every((width) => width === 165)).toBe(true);
  });
});

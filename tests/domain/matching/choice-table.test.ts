import { type ChoiceRow, choices, readChoices } from '../../../src/domain/matching/choice-table';
import { emptyRow } from '../../../src/domain/shared/change';

function aChoice(id: string, values: Partial<ChoiceRow> = {}): ChoiceRow {
  return { ...emptyRow(choices), id, chooser: 'С-001', chosen: 'П-001', rank: 'first', ...values };
}

describe('readChoices', () => {
  it('reads ranks, and who is not willing', () => {
    const rows = [aChoice('ВБ-0001', { rank: 'third' }), aChoice('ВБ-0002', { chosen: 'П-002', rank: 'unwilling' })];

    expect(readChoices(rows)).toEqual([
      { chooser: 'С-001', chosen: 'П-001', rank: 3 },
      { chooser: 'С-001', chosen: 'П-002', rank: 'unwilling' },
    ]);
  });

  it('counts the later of two rows about the same two, whatever their order', () => {
    const rows = [aChoice('ВБ-0002', { rank: 'unwilling' }), aChoice('ВБ-0001')];

    expect(readChoices(rows)).toEqual([{ chooser: 'С-001', chosen: 'П-001', rank: 'unwilling' }]);
  });

  it('passes over a row that is not filled in, and somebody who chose himself', () => {
    const rows = [
      aChoice('ВБ-0001', { rank: null }),
      aChoice('ВБ-0002', { chosen: '' }),
      aChoice('ВБ-0003', { chosen: 'С-001' }),
    ];

    expect(readChoices(rows)).toEqual([]);
  });
});

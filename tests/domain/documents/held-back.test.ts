import { sortByConsents } from '../../../src/domain/documents/held-back';
import { aConsent, aMember, anOrder, aPair } from './an-order';

/** The ids of the pairs that may stand in the order, and what holds back the others. */
function sorted(values: Parameters<typeof anOrder>[0] = {}): {
  readonly complete: readonly string[];
  readonly heldBack: readonly unknown[];
} {
  const { complete, heldBack } = sortByConsents(anOrder(values));
  return { complete: complete.map(({ pair }) => pair.id), heldBack };
}

const { consents } = anOrder();

describe('sortByConsents', () => {
  it('lets a pair through whose people have all consented', () => {
    expect(sorted()).toEqual({ complete: ['П-001', 'П-002'], heldBack: [] });
  });

  it('holds a pair back for an adult without С1', () => {
    expect(sorted({ consents: consents.filter(({ person }) => person !== 'П-001') })).toEqual({
      complete: ['П-002'],
      heldBack: [{ pair: 'П-001', person: 'П-001', consent: 'C1' }],
    });
  });

  it('asks a minor for С2, and a С1 does not do', () => {
    const other = consents.filter(({ person }) => person !== 'С-002');

    expect(sorted({ consents: [...other, aConsent('С-002', 'C1')] })).toEqual({
      complete: ['П-001'],
      heldBack: [{ pair: 'П-002', person: 'С-002', consent: 'C2' }],
    });
  });

  it.each([
    ['revoked', { status: 'revoked' }],
    ['issued only', { status: 'issued' }],
    ['run out', { validTo: '2026-11-23' }],
  ] as const)('does not count a consent that is %s', (_, values) => {
    const other = consents.filter(({ person }) => person !== 'С-001');

    expect(sorted({ consents: [...other, aConsent('С-001', 'C1', values)] }).heldBack).toEqual([
      { pair: 'П-001', person: 'С-001', consent: 'C1' },
    ]);
  });

  it('asks who mentors a teacher for С4 as well', () => {
    const pairs = [aPair('П-003', 'П-001', { track: 'teacher-teacher' })];
    const members = [aMember('П-003', 'П-002')];

    expect(sorted({ pairs, members }).heldBack).toEqual([{ pair: 'П-003', person: 'П-001', consent: 'C4' }]);
    expect(sorted({ pairs, members, consents: [...consents, aConsent('П-001', 'C4')] })).toEqual({
      complete: ['П-003'],
      heldBack: [],
    });
  });

  it('names everything that is missing in a pair', () => {
    expect(sorted({ pairs: [aPair('П-001', 'П-001', { track: 'teacher-teacher' })], consents: [] }).heldBack).toEqual([
      { pair: 'П-001', person: 'П-001', consent: 'C1' },
      { pair: 'П-001', person: 'С-001', consent: 'C1' },
      { pair: 'П-001', person: 'П-001', consent: 'C4' },
    ]);
  });

  it('does not ask for those who have left the circle', () => {
    const members = [aMember('П-001', 'С-001'), aMember('П-001', 'С-010', { left: '2026-11-01' })];

    expect(
      sorted({
        pairs: [aPair('П-001', 'П-001')],
        members,
        consents: consents.filter(({ person }) => person !== 'С-010'),
      }),
    ).toEqual({ complete: ['П-001'], heldBack: [] });
  });

  it('holds back a pair with a person who is not in «Люди»', () => {
    expect(sorted({ pairs: [aPair('П-001', 'П-404')] }).heldBack).toEqual([
      { pair: 'П-001', person: 'П-404', consent: 'C1' },
    ]);
  });

  it('leaves out a pair without mentees', () => {
    expect(sorted({ pairs: [aPair('П-009', 'П-001')] })).toEqual({ complete: [], heldBack: [] });
  });
});

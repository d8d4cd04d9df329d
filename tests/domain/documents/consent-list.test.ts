import { consentListPaper, missingConsents } from '../../../src/domain/documents/consent-list';
import { aConsent, anOrder, aPair, aStudent, someSettings, TODAY } from './an-order';

type Input = Parameters<typeof missingConsents>[0];

function input(values: Partial<Input> = {}): Input {
  return {
    people: [aStudent('С-001', 'Жук Иван Андреевич')],
    consents: [],
    pairs: [],
    settings: someSettings(),
    today: TODAY,
    ...values,
  };
}

/** What is missing, a line each. */
function missing(values: Partial<Input> = {}): readonly string[] {
  return missingConsents(input(values)).map(
    ({ person, kind, status, signer }) => `${person.id} ${kind} ${status} ${signer}`,
  );
}

describe('missingConsents', () => {
  it('asks an adult for С1', () => {
    expect(missing()).toEqual(['С-001 C1 не выдано self']);
  });

  it('asks the guardian of a minor for С2', () => {
    expect(missing({ people: [aStudent('С-002', 'Белова Анна Ильинична', { birth: '2010-01-01' })] })).toEqual([
      'С-002 C2 не выдано guardian',
    ]);
  });

  it('asks for С1 from the eighteenth birthday, and for the open С2 no more', () => {
    const people = [aStudent('С-002', 'Белова Анна Ильинична', { birth: '2008-11-24' })];

    expect(missing({ people, consents: [aConsent('С-002', 'C2', { status: 'issued' })] })).toEqual([
      'С-002 C1 не выдано self',
    ]);
  });

  it('asks for nothing that was received', () => {
    expect(missing({ consents: [aConsent('С-001', 'C1')] })).toEqual([]);
  });

  it.each([
    ['issued', {}, 'выдано'],
    ['needed', {}, 'нужно'],
    ['revoked', {}, 'отозвано'],
    ['received', { validTo: '2026-01-01' }, 'истекло'],
  ] as const)('shows how far a consent is: %s', (status, values, word) => {
    expect(missing({ consents: [aConsent('С-001', 'C1', { status, ...values })] })).toEqual([`С-001 C1 ${word} self`]);
  });

  it('asks who mentors a teacher for С4', () => {
    const { people, consents } = anOrder();
    const pairs = [aPair('П-001', 'П-001', { track: 'teacher-teacher' })];

    expect(missing({ people: people.filter(({ id }) => id === 'П-001'), consents, pairs })).toEqual([
      'П-001 C4 не выдано self',
    ]);
  });

  it('asks for any other consent that the sheet says is needed', () => {
    expect(missing({ consents: [aConsent('С-001', 'C1'), aConsent('С-001', 'C3', { status: 'needed' })] })).toEqual([
      'С-001 C3 нужно self',
    ]);
  });

  it('leaves out those who take no part any more', () => {
    expect(missing({ people: [aStudent('С-001', 'Жук Иван Андреевич', { status: 'expelled' })] })).toEqual([]);
  });

  it('goes by group and name, people without a group last', () => {
    expect(missing({ ...anOrder(), consents: [] }).map((line) => line.slice(0, 5))).toEqual([
      'С-002',
      'С-001',
      'С-010',
      'П-002',
      'П-001',
      'К-002',
      'К-001',
    ]);
  });
});

describe('consentListPaper', () => {
  it('writes a row for every paper that is out', () => {
    expect(consentListPaper(input())).toEqual({
      key: 'consent-list 2026-11-24',
      title: 'Кому ещё нужно согласие, 24.11.2026',
      template: 'consent-list',
      values: { организация: 'ОГБПОУ «Заречный техникум»', день: '24.11.2026', сколько: '1' },
      tables: {
        согласия: [
          {
            группа: 'ТМ-21',
            код: 'С-001',
            имя: 'Жук И. А.',
            вид: 'С1 обработка ПДн',
            статус: 'не выдано',
            подпись: 'сам(а)',
          },
        ],
      },
    });
  });

  it('is no paper when everything is there', () => {
    expect(consentListPaper(input({ people: [] }))).toBeUndefined();
  });
});

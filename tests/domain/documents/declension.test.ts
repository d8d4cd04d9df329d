import {
  type GrammaticalCase,
  type NamedPerson,
  nameIn,
  shortNameIn,
  signatureName,
} from '../../../src/domain/documents/declension';
import { MEN, WOMEN } from './declined-names';

const CASES: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

function named(name: string, values: Partial<NamedPerson> = {}): NamedPerson {
  const [last = '', first = '', ...middle] = name.split(' ');
  return { last, first, middle: middle.join(' '), gender: null, caseOverride: '', ...values };
}

function formsOf(name: string): readonly string[] {
  return CASES.map((grammaticalCase) => nameIn(named(name), grammaticalCase));
}

function spread(forms: string): readonly string[] {
  return forms.split('; ');
}

describe('nameIn', () => {
  it.each(MEN)('declines a man: %s', (name, forms) => {
    expect(formsOf(name)).toEqual(spread(forms));
  });

  it.each(WOMEN)('declines a woman: %s', (name, forms) => {
    expect(formsOf(name)).toEqual(spread(forms));
  });

  it('leaves the nominative as it was typed', () => {
    expect(nameIn(named(' Иванов Пётр  Сергеевич'.trim()), 'nominative')).toBe('Иванов Пётр Сергеевич');
  });

  it('believes the column «Пол» more than the name', () => {
    expect(nameIn(named('Горячева Женя', { gender: 'f' }), 'dative')).toBe('Горячевой Жене');
    expect(nameIn(named('Коваль Женя', { gender: 'm' }), 'dative')).toBe('Ковалю Жене');
  });

  it('knows a woman by a name of the third declension when there is no patronymic', () => {
    expect(nameIn(named('Белова Любовь'), 'genitive')).toBe('Беловой Любови');
  });

  it('leaves a name in the nominative when nobody can tell the gender', () => {
    expect(nameIn(named('Коваль Саша'), 'dative')).toBe('Коваль Саша');
  });

  it('takes the typed forms as they are', () => {
    const person = named('Лев Анна Ивановна', { caseOverride: 'Лев Анны Ивановны; Лев Анне Ивановне;;; о Лев  Анне' });

    expect(CASES.map((grammaticalCase) => nameIn(person, grammaticalCase))).toEqual([
      'Лев Анны Ивановны',
      'Лев Анне Ивановне',
      'Лев Анну Ивановну',
      'Лев Анной Ивановной',
      'о Лев Анне',
    ]);
  });

  it('declines only the last word of a surname of several', () => {
    expect(nameIn({ ...named(''), last: 'Ван Дейк', first: 'Пётр', gender: 'm' }, 'dative')).toBe('Ван Дейку Петру');
  });
});

describe('shortNameIn', () => {
  it('declines the surname and keeps the initials', () => {
    expect(shortNameIn(named('Петров Иван Сергеевич'), 'dative')).toBe('Петрову И. С.');
  });

  it('takes the surname from the typed forms', () => {
    const person = named('Лев Пётр Ильич', { caseOverride: 'Лева Петра Ильича; Леву Петру Ильичу' });

    expect(shortNameIn(person, 'dative')).toBe('Леву П. И.');
  });

  it('does without a patronymic', () => {
    expect(shortNameIn(named('Ким Анна'), 'instrumental')).toBe('Ким А.');
  });

  it('has a nominative too', () => {
    expect(shortNameIn(named('Петров Иван Сергеевич'), 'nominative')).toBe('Петров И. С.');
  });
});

describe('signatureName', () => {
  it('puts the initials first', () => {
    expect(signatureName(named('Петров Иван Сергеевич'))).toBe('И. С. Петров');
  });
});

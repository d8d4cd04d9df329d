/** Codes and moments as people read them. */

import { categoryWord, lightWord, momentInDigits, statusWord } from '../../src/sidebar/shown-words';

describe('statusWord', () => {
  it('says a status as its sheet does', () => {
    const words = [
      statusWord('person', 'active'),
      statusWord('request', 'unmatched'),
      statusWord('mentor', 'registered'),
      statusWord('pair', 'ordered'),
    ];

    expect(words).toEqual(['активен', 'без пары', 'в реестре', 'закреплена приказом']);
  });

  it('says nothing for an empty cell', () => {
    expect(statusWord('request', null)).toBe('');
  });
});

describe('categoryWord', () => {
  it('says the category, or nothing', () => {
    expect([categoryWord('student'), categoryWord(null)]).toEqual(['студент', '']);
  });
});

describe('lightWord', () => {
  it('says how a pair is doing, or nothing', () => {
    expect([lightWord('red'), lightWord('away'), lightWord(null)]).toEqual(['просрочено', 'каникулы или практика', '']);
  });
});

describe('momentInDigits', () => {
  it('gives day and minutes', () => {
    expect(momentInDigits('2026-09-05T09:15:23')).toBe('05.09.2026, 09:15');
  });
});

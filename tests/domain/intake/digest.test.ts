/** The digest that tells answers apart. */

import { digestOf } from '../../../src/domain/intake/digest';

describe('digestOf', () => {
  it('names equal lists alike, in sixteen hexadecimal digits', () => {
    const first = digestOf(['F01', 'С-031', 'Сварка']);

    const second = digestOf(['F01', 'С-031', 'Сварка']);

    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(second).toBe(first);
  });

  it('tells where one text ends and the next begins', () => {
    expect(digestOf(['а', 'бв'])).not.toBe(digestOf(['аб', 'в']));
  });

  it('tells twenty thousand near texts apart, and in either half nearly so', () => {
    const digests = Array.from({ length: 20_000 }, (_, index) => digestOf(['F09', String(index)]));

    const halves = [digests.map((digest) => digest.slice(0, 8)), digests.map((digest) => digest.slice(8))];

    expect(new Set(digests).size).toBe(20_000);
    // Of so many random 32-bit halves hardly one pair falls together.
    for (const half of halves) expect(new Set(half).size).toBeGreaterThan(19_996);
  });
});

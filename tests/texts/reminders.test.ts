import { RULES } from '../../src/domain/reminders/rules';
import { ATTENTION_SENTENCES, DIGEST_WORDS, LINK_REFUSAL_SENTENCES, RULE_SENTENCES } from '../../src/texts/reminders';

const WORDS = { subject: 'пара 2026-001', day: '5 октября', days: 15 };

describe('RULE_SENTENCES', () => {
  it.each(RULES.map(({ code }) => code))('says of %s what it is about, in one paragraph', (code) => {
    const sentence = RULE_SENTENCES[code](WORDS);

    expect(sentence).toContain('пара 2026-001');
    expect(sentence).toMatch(/^[А-ЯЁ].*\.$/);
  });

  it('asks for a decision about a mentee without a pair from day 30 on', () => {
    const asks = [28, 30].map((days) => RULE_SENTENCES.R25({ ...WORDS, days }).includes('Решите'));

    expect(asks).toEqual([false, true]);
  });
});

describe('the other sentences', () => {
  it('are whole sentences, in the college’s language', () => {
    const sentences = [
      ...Object.values(ATTENTION_SENTENCES),
      ...Object.values(LINK_REFUSAL_SENTENCES),
      DIGEST_WORDS.more(3),
      DIGEST_WORDS.tellInPerson('Сойкин В. Г.', 'Нет отчёта.'),
    ];

    expect(sentences.filter((sentence) => !/^[А-ЯЁ][^A-Za-z]*\.$/.test(sentence))).toEqual([]);
  });
});

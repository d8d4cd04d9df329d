import type { ExplainedPart } from '../../src/domain/matching/explain';
import { CRITERIA_ROWS, describeRemark, describeWhy, shownPoints } from '../../src/texts/matching';

describe('describeWhy', () => {
  it('names each criterion with its points and what they rest on', () => {
    const parts: readonly ExplainedPart[] = [
      { criterion: 'tags', points: 300, most: 300, shared: ['#сварка', '#черчение'], lacking: [], beyond: 2 },
      { criterion: 'slots', points: 100, most: 100, common: ['2-after', '4-evening'], named: { mentee: 3, mentor: 2 } },
    ];

    expect(describeWhy(parts)).toBe(
      'теги 30 из 30: #сварка, #черчение, у него ещё 2; время 10 из 10: Вт после занятий, Чт вечером (названо: 3 и 2)',
    );
  });

  it.each<[string, ExplainedPart, string]>([
    [
      'tags that differ',
      { criterion: 'tags', points: 0, most: 375, shared: [], lacking: ['#сварка'], beyond: 0 },
      'теги 0 из 37,5: общих нет, у наставника нет: #сварка',
    ],
    [
      'a choice of both',
      { criterion: 'choice', points: 333, most: 400, ranks: { mentee: 1, mentor: 2 } },
      'выбор 33,3 из 40: наставляемый назвал первым, наставник назвал вторым',
    ],
    [
      'a choice of one',
      { criterion: 'choice', points: 0, most: 400, ranks: { mentee: null, mentor: 'unnamed' } },
      'выбор 0 из 40: наставник не назвал',
    ],
    [
      'rhythm',
      {
        criterion: 'rhythm',
        points: 75,
        most: 100,
        frequency: { mentee: 'weekly', mentor: 'fortnightly' },
        mode: { mentee: 'remote', mentor: 'remote' },
      },
      'частота и формат 7,5 из 10: у наставляемого раз в неделю, у наставника раз в две недели, дистанционно',
    ],
    [
      'rhythm with half of the answers',
      {
        criterion: 'rhythm',
        points: 100,
        most: 100,
        frequency: { mentee: 'weekly', mentor: 'weekly' },
        mode: { mentee: null, mentor: 'remote' },
      },
      'частота и формат 10 из 10: раз в неделю',
    ],
    [
      'preferences',
      {
        criterion: 'preferences',
        points: 67,
        most: 100,
        age: 'fits',
        course: 'older',
        speciality: 'other',
        said: { years: { from: 15, to: null }, courses: { mentee: 1, mentor: 3 } },
      },
      'пожелания 6,7 из 10: возраст подходит (просил от 15), курс старше (1 и 3), специальность другая',
    ],
  ])('words %s', (_, part, words) => {
    expect(describeWhy([part])).toBe(words);
  });

  it('says so when there was nothing to compare', () => {
    expect(describeWhy([])).toBe('сравнить нечего: по критериям, которые считаются, ответов нет');
  });
});

describe('describeRemark', () => {
  it('says what the pair lacks', () => {
    expect(describeRemark('consent-c4-missing')).toBe('нет согласия наставника С4: пара не войдёт в приказ');
  });
});

describe('shownPoints', () => {
  it.each([
    [1000, '100'],
    [375, '37,5'],
    [0, '0'],
    [667, '66,7'],
  ])('shows %i as %s', (points, shown) => {
    expect(shownPoints(points)).toBe(shown);
  });
});

describe('CRITERIA_ROWS', () => {
  it('weighs 100 in all', () => {
    expect(CRITERIA_ROWS.map(({ id, weight }) => [id, weight])).toEqual([
      ['choice', 40],
      ['tags', 30],
      ['slots', 10],
      ['rhythm', 10],
      ['preferences', 10],
    ]);
  });
});

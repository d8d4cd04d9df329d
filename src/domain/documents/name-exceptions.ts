/** Names that the library declines wrongly, where the rule is certain (methodology §3.3); anything else the column «Склонение (вручную)» settles. */

/** Five forms: genitive, dative, accusative, instrumental, prepositional. */
export type Forms = readonly [string, string, string, string, string];

/** Women's names of the third declension. Names of other tongues in -ь (Гузель, Асель, Николь) are declined by some and not by others: they stay. */
export const THIRD_DECLENSION: ReadonlySet<string> = new Set([
  'любовь',
  'нинель',
  'эсфирь',
  'есфирь',
  'юдифь',
  'руфь',
  'рахиль',
  'рашель',
  'агарь',
  'адель',
  'жизель',
]);

/** Men's surnames with a fleeting vowel that the library keeps, or a stressed ending that it does not know. */
export const MENS_SURNAMES: Readonly<Record<string, Forms>> = {
  соловей: ['соловья', 'соловью', 'соловья', 'соловьём', 'соловье'],
  муравей: ['муравья', 'муравью', 'муравья', 'муравьём', 'муравье'],
  ткач: ['ткача', 'ткачу', 'ткача', 'ткачом', 'ткаче'],
  грач: ['грача', 'грачу', 'грача', 'грачом', 'граче'],
  деркач: ['деркача', 'деркачу', 'деркача', 'деркачом', 'деркаче'],
};

/** Women's surnames that are plain nouns and only look like adjectives in -ова. */
export const WOMENS_SURNAMES: Readonly<Record<string, Forms>> = {
  сова: ['совы', 'сове', 'сову', 'совой', 'сове'],
  корова: ['коровы', 'корове', 'корову', 'коровой', 'корове'],
  голова: ['головы', 'голове', 'голову', 'головой', 'голове'],
};

/** Gives the form of a stem with usual endings. */
export function withEndings(stem: string, endings: Forms): Forms {
  return endings.map((ending) => stem + ending) as unknown as Forms;
}

/**
 * Russian names in the six cases (methodology §3.3). The bearer's wish wins: what stands in «Склонение (вручную)» is taken as it is. A name
 * whose gender nobody can tell stays in the nominative.
 */

import { getGender, getMiddlenameGender, inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { type Person, shortName } from '../bases/people';
import { type Forms, MENS_SURNAMES, THIRD_DECLENSION, withEndings, WOMENS_SURNAMES } from './name-exceptions';

export type GrammaticalCase = 'nominative' | ObliqueCase;
type ObliqueCase = (typeof OBLIQUE_CASES)[number];
type Gender = 'male' | 'female';

export type NamedPerson = Pick<Person, 'last' | 'first' | 'middle' | 'gender' | 'caseOverride'>;

/** The order in which the cases stand in «Склонение (вручную)». */
const OBLIQUE_CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/** Surnames that nobody declines: Петренко, Черных, Живаго, Гёте, Шойгу. */
const UNDECLINABLE = /(?:ых|их|[оеёиуюэы])$/i;

/** «Швец», «Кузнец»: two consonants before -ец keep the vowel. */
const STEADY_ETS = /(?:^|[бвгджзклмнпрстфхцчшщ])[бвгджзклмнпрстфхцчшщ]ец$/i;

/** «Фамилия Имя Отчество» in the case. */
export function nameIn(person: NamedPerson, grammaticalCase: GrammaticalCase): string {
  if (grammaticalCase === 'nominative') return fullName(person);
  return overrideOf(person, grammaticalCase) ?? partsIn(person, grammaticalCase).filter(isGiven).join(' ');
}

/** «Петрову И. С.»: the surname in the case, the rest as initials. */
export function shortNameIn(person: NamedPerson, grammaticalCase: GrammaticalCase): string {
  return shortName({ ...(person as Person), last: lastNameIn(person, grammaticalCase) });
}

/** «И. С. Петров», as it stands beside a signature. */
export function signatureName(person: Pick<Person, 'last' | 'first' | 'middle'>): string {
  const short = shortName(person as Person);
  const last = person.last.trim();
  return `${short.slice(last.length).trim()} ${last}`.trim();
}

/** «Фамилия Имя Отчество». */
export function fullName({ last, first, middle }: Pick<Person, 'last' | 'first' | 'middle'>): string {
  return [last, first, middle]
    .map((part) => part.trim())
    .filter(isGiven)
    .join(' ');
}

function isGiven(part: string): boolean {
  return part !== '';
}

/** What the column says of the case: «Петровой Анны Ивановны; Петровой Анне Ивановне; …». */
function overrideOf({ caseOverride }: NamedPerson, oblique: ObliqueCase): string | undefined {
  const typed = caseOverride.split(';')[OBLIQUE_CASES.indexOf(oblique)]?.trim().replace(/\s+/g, ' ');
  return typed === '' ? undefined : typed;
}

function lastNameIn(person: NamedPerson, grammaticalCase: GrammaticalCase): string {
  if (grammaticalCase === 'nominative') return person.last;
  const typed = overrideOf(person, grammaticalCase);
  if (typed === undefined) return partsIn(person, grammaticalCase)[0];
  // The surname of the typed name has as many words as the person's own.
  const words = person.last.trim().split(/\s+/).length;
  return typed.split(' ').slice(0, words).join(' ');
}

function partsIn(person: NamedPerson, oblique: ObliqueCase): readonly [string, string, string] {
  const [last, first, middle] = [person.last.trim(), person.first.trim(), person.middle.trim()];
  const gender = genderOf(person);
  if (gender === undefined) return [last, first, middle];
  return [
    eachPart(last, (part) => surnameIn(part, oblique, gender)),
    eachPart(first, (part) => firstNameIn(part, oblique, gender)),
    middle === '' || isTurkicPatronymic(middle) ? middle : inclineMiddlename(middle, oblique, gender),
  ];
}

function genderOf({ gender, last, first, middle }: NamedPerson): Gender | undefined {
  if (gender !== null) return gender === 'm' ? 'male' : 'female';
  const found =
    getMiddlenameGender(middle.trim()) ??
    (THIRD_DECLENSION.has(plain(first)) ? 'female' : getGender({ last: last.trim(), first: first.trim() }));
  return found === 'male' || found === 'female' ? found : undefined;
}

/** «Гасан оглы», «Гасан кызы» stay as they are. */
function isTurkicPatronymic(middle: string): boolean {
  return /(?:оглы|кызы|улы|уулу)$/i.test(middle);
}

/** Both parts of «Салтыков-Щедрин» are declined if each can be; of several words («Ван Дейк») only the last. */
function eachPart(name: string, decline: (part: string) => string): string {
  const words = name.split(/\s+/);
  const last = words.pop() ?? '';
  return [...words, last.split('-').map(decline).join('-')].join(' ');
}

function firstNameIn(name: string, oblique: ObliqueCase, gender: Gender): string {
  if (gender === 'female' && THIRD_DECLENSION.has(plain(name)))
    return formOf(withEndings(name.slice(0, -1), ['и', 'и', 'ь', 'ью', 'и']), oblique);
  return inclineFirstname(name, oblique, gender);
}

function surnameIn(name: string, oblique: ObliqueCase, gender: Gender): string {
  const own = (gender === 'male' ? MENS_SURNAMES : WOMENS_SURNAMES)[plain(name)];
  if (own) return name.charAt(0) + formOf(own, oblique).slice(1);
  if (UNDECLINABLE.test(name)) return name;
  if (gender === 'female') return /[ая]$/i.test(name) ? inclineLastname(name, oblique, gender) : name;
  if (STEADY_ETS.test(name)) return formOf(withEndings(name, ['а', 'у', 'а', 'ом', 'е']), oblique);
  if (/лец$/i.test(name)) return formOf(withEndings(`${name.slice(0, -2)}ьц`, ['а', 'у', 'а', 'ом', 'е']), oblique);
  const declined = inclineLastname(name, oblique, gender);
  // Men's surnames in -ь are declined without exception; the library leaves some (Гусь) alone.
  return declined === name && name.endsWith('ь')
    ? formOf(withEndings(name.slice(0, -1), ['я', 'ю', 'я', 'ем', 'е']), oblique)
    : declined;
}

function formOf(forms: Forms, oblique: ObliqueCase): string {
  return forms[OBLIQUE_CASES.indexOf(oblique)] ?? '';
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}

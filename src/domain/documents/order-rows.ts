/** The lists of the order: the annex with the pairs, and who signs that they have read it. Names stand in the nominative. */

import type { Consent } from '../bases/consents';
import { CATEGORY_WORDS, isMinor, type Person } from '../bases/people';
import type { Group } from '../programme/groups';
import { TRACK_WORDS } from '../programme/track';
import { type Day, isDay } from '../shared/day';
import { fullName } from './declension';
import type { PairPeople } from './held-back';
import type { TableRows } from './paper';
import { dayInDigits } from './words';

/** The rows of the annex, in the order of the pairs. */
export function annexRows(
  pairs: readonly PairPeople[],
  known: {
    readonly groups: readonly Group[];
    readonly consents: readonly Consent[];
    readonly cycleEnd: string;
  },
): TableRows {
  return pairs.map(({ pair, mentor, mentees }, index) => ({
    '№': String(index + 1),
    форма: pair.track === null ? '' : TRACK_WORDS[pair.track],
    наставник: personCell(mentor, known.groups),
    наставляемый: mentees.map((mentee) => personCell(mentee, known.groups)).join('\n'),
    цель: pair.goal.trim() || '—',
    срок: `${pair.start ? `с ${dayInDigits(pair.start)}` : 'со дня подписания'}\n${termEnd(pair.plannedEnd, known.cycleEnd)}`,
    'доп. соглашение': pair.track === 'teacher-teacher' ? agreementOf(mentor.id, known.consents) : '—',
  }));
}

/** Everybody of age whom the order names, by surname; a minor is informed through the guardian. */
export function acquaintedRows(named: readonly Person[], groups: readonly Group[], today: Day): TableRows {
  const adults = new Map(named.filter((person) => !isMinor(person, today)).map((person) => [person.id, person]));
  return [...adults.values()]
    .sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'ru') || one.id.localeCompare(other.id))
    .map((person, index) => ({
      '№': String(index + 1),
      'ф. и. о.': nameOf(person),
      должность: placeOf(person, groups),
    }));
}

/** What a person is: the group of a student, the post and the firm of the others. */
function placeOf(person: Person, groups: readonly Group[]): string {
  if (person.category === 'student' && person.group !== '') {
    const course = groups.find(({ id }) => id === person.group)?.course;
    return `группа ${person.group}${course ? `, ${course} курс` : ''}`;
  }
  const post = person.position.trim() || (person.category === null ? '' : CATEGORY_WORDS[person.category]);
  return [post, person.category === 'employer' ? person.organisation.trim() : '']
    .filter((part) => part !== '')
    .join(', ');
}

/** A person without a name in the workbook (data_mode «коды») is known by the code. */
function nameOf(person: Person): string {
  return fullName(person) || person.id;
}

function personCell(person: Person, groups: readonly Group[]): string {
  return [nameOf(person), placeOf(person, groups)].filter((part) => part !== '').join(', ');
}

function termEnd(planned: Day | null, cycleEnd: string): string {
  const end = planned ?? cycleEnd;
  if (isDay(end)) return `по ${dayInDigits(end)}`;
  return /^\d{2}\.\d{2}\.\d{4}$/.test(end) ? `по ${end}` : 'до завершения программы';
}

function agreementOf(mentor: string, consents: readonly Consent[]): string {
  const agreement = consents.find((row) => row.person === mentor && row.kind === 'C4' && row.addendumNo.trim() !== '');
  if (!agreement) return '№ ____';
  const date = agreement.addendumDate ? ` от ${dayInDigits(agreement.addendumDate)}` : '';
  return `№ ${agreement.addendumNo.trim()}${date}`;
}

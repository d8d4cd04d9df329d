/** The letters that people get, in the college's voice: short, and saying what to do. */

import type { LetterWords } from '../app/ports';
import { icsOf } from '../domain/meetings/ics';
import type { Settings } from '../domain/programme/settings';
import type { AnswerReceivedFacts, LetterFacts } from '../domain/reminders/letter';
import type { DigestFacts, DigestFactsLine, SubjectKind } from '../domain/reminders/letter-digest';
import type { PairEndedFacts } from '../domain/reminders/letter-pair-ended';
import type { PairFormedFacts } from '../domain/reminders/letter-pair';
import type { Day } from '../domain/shared/day';
import { DIGEST_WORDS, RULE_SENTENCES } from './reminders';

export function writeLetter(facts: LetterFacts, settings: Settings): LetterWords {
  switch (facts.template) {
    case 'answer-received':
      return { ...thanks(facts, settings), attachments: [] };
    case 'pair-formed':
      return { ...pairFormed(facts, settings), attachments: [] };
    case 'pair-ended':
      return { ...pairEnded(facts, settings), attachments: [] };
    case 'digest':
      return digest(facts, settings);
    default:
      return facts satisfies never;
  }
}

/** Test mode: the curator sees for whom the letter would have been, by code. */
export function testSubject(subject: string, person: string): string {
  return `[проверка, письмо для ${person}] ${subject}`;
}

function thanks({ greeting, title }: AnswerReceivedFacts, settings: Settings): Pick<LetterWords, 'subject' | 'body'> {
  return {
    subject: `Мы получили вашу анкету «${title}»`,
    body: letter(greeting, settings, [
      `Спасибо: ваша анкета «${title}» получена.`,
      'Если вы захотите что-то изменить, заполните её ещё раз по той же личной ссылке: учитывается последний ответ.',
    ]),
  };
}

function pairFormed(facts: PairFormedFacts, settings: Settings): Pick<LetterWords, 'subject' | 'body'> {
  const { side, others, goal, first, reportLink } = facts;
  const who = side === 'mentor' ? (others.length > 1 ? 'Ваши наставляемые' : 'Ваш наставляемый') : 'Ваш наставник';
  const lines = [
    `${who}: ${others.join(', ')}.`,
    ...(goal === '' ? [] : [`Цель: ${goal}`]),
    first === null
      ? 'Договоритесь о первой встрече в ближайшие дни.'
      : `Первая встреча: ${shownDay(first.day)}${first.time === '' ? '' : `, ${first.time}`}.`,
    'Встречайтесь не реже одного раза в две недели.',
    ...(reportLink === ''
      ? []
      : [`После каждой встречи ответьте на короткую анкету, это займёт минуту. Ваша личная ссылка:\n${reportLink}`]),
  ];
  return { subject: 'Наставничество: ваша пара сформирована', body: letter(facts.greeting, settings, lines) };
}

function pairEnded(facts: PairEndedFacts, settings: Settings): Pick<LetterWords, 'subject' | 'body'> {
  const { side, others, isWaiting, goesOn } = facts;
  const who = side === 'mentor' ? (others.length > 1 ? 'наставляемыми' : 'наставляемым') : 'наставником';
  const meetings = !goesOn
    ? 'Назначенные встречи отменены.'
    : side === 'mentor'
      ? 'С остальными в группе встречи идут по плану.'
      : 'Во встречах группы вы больше не участвуете.';
  return {
    subject: `Наставничество: ${goesOn && side === 'mentor' ? 'из группы вышли' : 'работа в паре завершена'}`,
    body: letter(facts.greeting, settings, [
      `Ваша работа с ${who} (${others.join(', ')}) завершена. ${meetings}`,
      ...(isWaiting ? ['Мы подберём вам другого наставника: вы стоите в очереди среди первых.'] : []),
      'Спасибо за эту работу. Если остались вопросы, ответьте на это письмо.',
    ]),
  };
}

function digest(facts: DigestFacts, settings: Settings): LetterWords {
  const lines = [
    ...facts.lines.map(digestLine),
    ...(facts.more > 0 ? [DIGEST_WORDS.more(facts.more)] : []),
    ...(facts.entries.length > 0 ? ['К письму приложены события для календаря.'] : []),
  ];
  return {
    subject: DIGEST_WORDS.subject(shownDay(facts.today)),
    body: letter(facts.greeting, settings, lines),
    attachments: facts.entries.map(({ entry, names }) => ({
      name: `meeting-${entry.pair}-${entry.n}.ics`,
      mimeType: 'text/calendar',
      text: icsOf({ ...entry, summary: `Встреча с наставником: ${names}` }),
    })),
  };
}

const SUBJECT_WORDS: Readonly<Record<SubjectKind, string>> = {
  meeting: 'встреча',
  pair: 'пара',
  request: 'запрос',
  consent: 'согласие',
  proposal: 'предложение',
  review: 'запись',
};

function digestLine(line: DigestFactsLine): string {
  const subject = `${SUBJECT_WORDS[line.kind]} ${line.object}${line.names === '' ? '' : ` (${line.names})`}`;
  const sentence = RULE_SENTENCES[line.rule]({ subject, day: shownDay(line.day), days: line.days });
  const told = line.tellInPerson === undefined ? sentence : DIGEST_WORDS.tellInPerson(line.tellInPerson, sentence);
  return line.link === '' ? `• ${told}` : `• ${told}\n  Отчёт: ${line.link}`;
}

function letter(greeting: string, settings: Settings, paragraphs: readonly string[]): string {
  const sender =
    settings.org_short === '' ? 'Программа наставничества' : `Программа наставничества, ${settings.org_short}`;
  const opening = greeting === '' ? 'Здравствуйте!' : `Здравствуйте, ${greeting}!`;
  return [opening, '', ...paragraphs.flatMap((paragraph) => [paragraph, '']), sender].join('\n');
}

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** @example shownDay('2026-10-05') // '5 октября' */
export function shownDay(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;
}

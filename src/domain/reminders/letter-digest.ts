/** The one letter of the day, as facts: each line of the digest with what it is about, and the meetings to come as calendar entries. */

import { shortName } from '../bases/people';
import type { CalendarEntry } from '../meetings/ics';
import type { Meeting } from '../meetings/meeting-table';
import { type Day, dayOf, daysBetween } from '../shared/day';
import { type DigestLine, readDigest } from './digest-payload';
import { type LetterBooks, type Receiver, reportLink } from './letter-books';
import type { RuleCode } from './rule';

export type SubjectKind = 'meeting' | 'pair' | 'request' | 'consent' | 'proposal' | 'review';

export interface DigestFactsLine {
  readonly rule: RuleCode;
  readonly kind: SubjectKind;
  readonly object: string;
  /** Who it is about, as it stands in the tables. */
  readonly names: string;
  /** The due day, or the meeting's own. */
  readonly day: Day;
  readonly days: number;
  /** Whom the curator is to tell it in person. */
  readonly tellInPerson?: string;
  /** Where the receiver reports the meeting; empty when it is not hers to report. */
  readonly link: string;
}

export interface DigestFacts {
  readonly template: 'digest';
  readonly greeting: string;
  readonly today: Day;
  readonly lines: readonly DigestFactsLine[];
  readonly more: number;
  readonly entries: readonly { readonly entry: Omit<CalendarEntry, 'summary'>; readonly names: string }[];
}

/** A meeting without an agreed length is put down for this long. */
const USUAL_MINUTES = 60;

/** SEQUENCE of a calendar entry must grow with every change; days since this one do. */
const SEQUENCE_EPOCH: Day = '2020-01-01';

/** Lines whose subject is gone by now are left out; a letter without lines is not sent. */
export function digestFacts(payload: string, receiver: Receiver, books: LetterBooks): DigestFacts | undefined {
  const { lines, more } = readDigest(payload);
  const told = lines.flatMap((line) => lineFacts(line, receiver, books));
  if (told.length === 0) return undefined;
  return {
    template: 'digest',
    greeting: receiver.greeting,
    today: dayOf(books.now),
    lines: told,
    more,
    entries: entriesOf(lines, books),
  };
}

function lineFacts(line: DigestLine, receiver: Receiver, books: LetterBooks): readonly DigestFactsLine[] {
  const subject = subjectOf(line, books);
  if (!subject) return [];
  const stranger = line.tellInPerson === undefined ? undefined : books.person(line.tellInPerson);
  const meeting = subject.kind === 'meeting' ? meetingOf(line.object, books) : undefined;
  return [
    {
      ...subject,
      rule: line.rule,
      object: line.object,
      day: meeting?.planned ?? meeting?.held ?? line.due,
      days: line.level,
      link: line.rule === 'R31' && line.tellInPerson === undefined ? ownLink(meeting, receiver, books) : '',
      ...(stranger ? { tellInPerson: shortName(stranger) } : {}),
    },
  ];
}

function subjectOf(
  { rule, object }: DigestLine,
  books: LetterBooks,
): { readonly kind: SubjectKind; readonly names: string } | undefined {
  switch (rule) {
    case 'R30':
    case 'R31':
      return named('meeting', meetingOf(object, books)?.names);
    case 'R26':
    case 'R32': {
      const pair = books.pair(object);
      return named('pair', pair && `${pair.mentorName}, ${pair.menteeNames}`);
    }
    case 'R25':
      return named('request', books.request(object)?.name);
    case 'R02':
      return named('consent', books.consent(object)?.name);
    case 'R23': {
      const proposal = books.proposal(object);
      return named('proposal', proposal && `${proposal.menteeName}, ${proposal.mentorName}`);
    }
    case 'R35':
      return named('review', books.reviewed(object)?.detail);
    default:
      return rule satisfies never;
  }
}

function named(
  kind: SubjectKind,
  names: string | undefined,
): { readonly kind: SubjectKind; readonly names: string } | undefined {
  return names === undefined ? undefined : { kind, names };
}

function meetingOf(id: string, books: LetterBooks): Meeting | undefined {
  return books.meetings.find((meeting) => meeting.id === id);
}

function ownLink(meeting: Meeting | undefined, { person }: Receiver, books: LetterBooks): string {
  const pair = meeting && books.pair(meeting.pair);
  if (!pair) return '';
  if (pair.mentor === person.id) return reportLink(books, 'F09', pair.token);
  const own = books.members.find((member) => member.pair === pair.id && member.mentee === person.id);
  return own ? reportLink(books, 'F10', own.token) : '';
}

/** Each meeting that the letter announces, once. */
function entriesOf(lines: readonly DigestLine[], books: LetterBooks): DigestFacts['entries'] {
  const announced = new Set(
    lines.filter(({ rule, tellInPerson }) => rule === 'R30' && tellInPerson === undefined).map(({ object }) => object),
  );
  return [...announced].flatMap((id) => {
    const meeting = meetingOf(id, books);
    if (!meeting || meeting.planned === null) return [];
    const entry = {
      book: books.book,
      pair: meeting.pair,
      n: meeting.n ?? 0,
      sequence: daysBetween(SEQUENCE_EPOCH, dayOf(books.now)),
      day: meeting.planned,
      time: meeting.time,
      minutes: USUAL_MINUTES,
      stamp: books.now,
    };
    return [{ entry, names: meeting.names }];
  });
}

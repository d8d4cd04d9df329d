/**
 * Takes the reports of meetings in (F09, F10; activities 6.1–6.5): whose link it was, which meeting is meant, what comes of it, and what the
 * curator must see. The mentor's next date moves the series; held meetings never move.
 */

import type { Person } from '../bases/people';
import type { Accepted, Incoming, Waiting } from '../intake/incoming';
import { answersOf, questionnaireOf } from '../intake/questionnaire';
import { describe } from '../intake/accept';
import { oneText } from '../intake/raw-answer';
import { review } from '../intake/review-table';
import { answerRow, reviewRow, unheard } from '../intake/take-in';
import { validateAnswers } from '../intake/validate-answers';
import { awayTest } from '../meetings/away';
import { type Meeting, meetings } from '../meetings/meeting-table';
import { replan } from '../meetings/replan';
import { plannedEndOf } from '../pairs/cycle';
import type { Member, Pair } from '../pairs/pair-table';
import type { WorkingCalendar } from '../programme/calendar';
import type { Settings } from '../programme/settings';
import { applied } from '../shared/apply';
import { add, type Change } from '../shared/change';
import { addDays, type Day, dayOf, type Moment } from '../shared/day';
import type { AttentionCode } from './answer';
import { findLink, type Link, MENTOR_SIDE } from './links';
import { applyReport, type ReportRequest } from './report';

export interface ReportBooks {
  readonly pairs: readonly Pair[];
  readonly members: readonly Member[];
  readonly meetings: readonly Meeting[];
  readonly people: readonly Person[];
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly now: Moment;
  /** A new id for a meeting. */
  newMeetingId(): string;
}

export interface TakenReports {
  readonly changes: readonly Change[];
  readonly taken: readonly Accepted[];
  readonly waiting: readonly Waiting[];
}

/** The reports must not have been heard before; several may be about one meeting. */
export function takeReports(incoming: readonly Incoming[], books: ReportBooks): TakenReports {
  const changes: Change[] = [];
  const taken: Accepted[] = [];
  const waiting: Waiting[] = [];
  let current = books.meetings;
  for (const one of unheard(incoming, new Set())) {
    const read = readReport(one, books);
    if ('reason' in read) {
      waiting.push(read);
      changes.push(reviewRow(read, books.now));
      continue;
    }
    const found = reportChanges(read, { ...books, meetings: current });
    current = applied(meetings, current, found);
    taken.push(read.accepted);
    changes.push(answerRow(read.accepted, books.now, read.link.pair.id), ...found);
  }
  return { changes, taken, waiting };
}

interface Linked {
  readonly accepted: Accepted;
  readonly link: Link;
}

function readReport(incoming: Incoming, books: ReportBooks): Linked | Waiting {
  const questionnaire = incoming.questionnaire === 'F09' ? 'F09' : 'F10';
  const code = oneText(incoming.raw['token'] ?? '');
  const { answers, issues } = validateAnswers(questionnaireOf(questionnaire), incoming.raw);
  const [serious] = issues;
  if (serious) return { incoming, reason: serious.code, detail: describe(questionnaire, serious), code };
  const found = findLink(books, code, { questionnaire, on: dayOf(incoming.submitted) });
  if (!found.ok) return { incoming, reason: found.code, detail: '', code };
  const { pair, side } = found.value;
  return { link: found.value, accepted: { incoming, person: side === MENTOR_SIDE ? pair.mentor : side, answers } };
}

function reportChanges({ accepted, link }: Linked, books: ReportBooks): readonly Change[] {
  const { pair, side } = link;
  const { submitted } = accepted.incoming;
  const common = {
    pair,
    members: books.members,
    meetings: books.meetings,
    submitted,
    newId: books.newMeetingId,
  };
  const request: ReportRequest =
    side === MENTOR_SIDE
      ? { ...common, questionnaire: 'F09', side, answers: answersOf('F09', accepted.answers) }
      : { ...common, questionnaire: 'F10', side, answers: answersOf('F10', accepted.answers) };
  const result = applyReport(request);
  const after = applied(meetings, books.meetings, result.changes);
  const moved =
    result.replanFrom === undefined ? [] : replanned(pair, result.replanFrom, { ...books, meetings: after });
  return [...result.changes, ...moved, ...result.attention.map((code) => attention(code, { accepted, link }, books))];
}

/** The series from the mentor's next date on; what was planned before that day gives way to it. */
function replanned(pair: Pair, nextDate: Day, books: ReportBooks): readonly Change[] {
  const groupOf = (person: string): string => books.people.find(({ id }) => id === person)?.group ?? '';
  const mentees = books.members.filter((member) => member.pair === pair.id && member.left === null);
  return replan({
    pair,
    from: addDays(dayOf(books.now), 1) < nextDate ? addDays(dayOf(books.now), 1) : nextDate,
    until: pair.plannedEnd ?? plannedEndOf(books.settings, dayOf(books.now)),
    nextDate,
    frequency: pair.frequency,
    settings: books.settings,
    calendar: books.calendar,
    isAway: awayTest(
      books.calendar,
      groupOf(pair.mentor),
      mentees.map(({ mentee }) => groupOf(mentee)),
    ),
    existing: books.meetings,
    newId: books.newMeetingId,
  });
}

/** What the curator must see of a report stands in «Требует проверки», with the pair and who said it, in codes. */
function attention(code: AttentionCode, { accepted, link }: Linked, books: ReportBooks): Change {
  const { incoming, person } = accepted;
  return add(review, {
    id: `ТП-${incoming.questionnaire}-${incoming.responseId.slice(-6)}-${code}`,
    at: books.now,
    reason: code,
    detail: `${link.pair.id}, ${person}`,
    status: 'waiting',
    submitted: null,
  });
}

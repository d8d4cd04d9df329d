/**
 * The day's work, once a day at the hour from «Настройки»: due reminders become letters in the queue, consents that are due get a row, shown
 * columns are refreshed, and «Сегодня» is written. One read, one write; that the day has been told of stands in the same write.
 */

import { consentBook, consents } from '../../domain/bases/consents';
import { dueConsents } from '../../domain/bases/due-consents';
import { mentors } from '../../domain/bases/mentors';
import { mentorsOfTeachers, participantsOf } from '../../domain/bases/participants';
import { people, type Person } from '../../domain/bases/people';
import { requests } from '../../domain/bases/requests';
import { roles } from '../../domain/bases/roles';
import { tags } from '../../domain/bases/tags';
import { documents } from '../../domain/documents/document-table';
import { forms } from '../../domain/intake/answer-table';
import { review } from '../../domain/intake/review-table';
import { proposals } from '../../domain/matching/proposal-table';
import { awayTest } from '../../domain/meetings/away';
import { meetings } from '../../domain/meetings/meeting-table';
import { members, pairs } from '../../domain/pairs/pair-table';
import { calendar, workingCalendar, type WorkingCalendar } from '../../domain/programme/calendar';
import { numberSetting, readSettings, type Settings, settings } from '../../domain/programme/settings';
import { makeDigests } from '../../domain/reminders/digest';
import { dueItems } from '../../domain/reminders/due-items';
import { consentFacts, pairFacts, requestFacts, waitingFacts } from '../../domain/reminders/facts';
import { refreshShown } from '../../domain/reminders/refresh';
import type { Fact } from '../../domain/reminders/rule';
import { RULES } from '../../domain/reminders/rules';
import { today as todayTable } from '../../domain/reminders/today-table';
import { type Change, set } from '../../domain/shared/change';
import { type Day, dayOf } from '../../domain/shared/day';
import { outbox } from '../../domain/shared/queue';
import { state } from '../../domain/shared/state-table';
import type { WorkerOffice } from '../desks';
import type { Books, Needs } from '../ports';
import { todayChanges } from '../today-sheet';

export interface Daily {
  /** The hour of the next day's work, '09'. */
  readonly sendHour: string;
}

const NEEDS: Needs = {
  read: [
    settings,
    calendar,
    people,
    roles,
    consents,
    requests,
    mentors,
    tags,
    proposals,
    pairs,
    members,
    meetings,
    review,
    documents,
    forms,
    outbox,
    todayTable,
  ],
};

export function dailyWork(office: WorkerOffice): Daily {
  return office.store.transact(NEEDS, 'worker.daily', (books) => {
    const values = readSettings(books.rows(settings));
    const working = workingCalendar(books.rows(calendar), numberSetting(values, 'week'));
    const day = office.clock.today();
    const changes = [
      ...reminders(books, { values, working, day }),
      ...consentsDue(books, day),
      ...refreshShown({
        people: byCode(books),
        requests: books.rows(requests),
        mentors: books.rows(mentors),
        consents: books.rows(consents),
        pairs: books.rows(pairs),
        members: books.rows(members),
        meetings: books.rows(meetings),
        settings: values,
        calendar: working,
        today: day,
      }),
      ...todayChanges(books, values, office),
      set(state, 'told', { value: day }),
    ];
    return { changes, result: { sendHour: values.send_hour.padStart(2, '0') } };
  });
}

interface DayFacts {
  readonly values: Settings;
  readonly working: WorkingCalendar;
  readonly day: Day;
}

function reminders(books: Books, { values, working, day }: DayFacts): readonly Change[] {
  const lastTold = books.find(state, 'told')?.value ?? '';
  const items = dueItems(RULES, factsOf(books, working, day), {
    today: day,
    lastTold: lastTold === '' ? null : lastTold,
    calendar: working,
    settings: values,
  });
  const digests = makeDigests({
    items,
    people: books.rows(people),
    roles: books.rows(roles),
    consents: consentBook(books.rows(consents), day),
    settings: values,
    today: day,
    taken: books.ids(outbox),
  });
  return digests.changes;
}

function factsOf(books: Books, working: WorkingCalendar, day: Day): readonly Fact[] {
  const known = byCode(books);
  const groupOf = (code: string): string => known.get(code)?.group ?? '';
  return [
    ...books.rows(pairs).flatMap((pair) => {
      const inPair = books.rows(members).filter((member) => member.pair === pair.id);
      const isAway = awayTest(
        working,
        groupOf(pair.mentor),
        inPair.map(({ mentee }) => groupOf(mentee)),
      );
      const ofPair = books.rows(meetings).filter((meeting) => meeting.pair === pair.id);
      return pairFacts({ pair, members: inPair, meetings: ofPair, isAway }, day);
    }),
    ...requestFacts(books.rows(requests)),
    ...consentFacts(books.rows(consents), books.rows(people), day),
    ...waitingFacts(
      'R23',
      books
        .rows(proposals)
        .flatMap(({ id, status, proposedOn, track }) =>
          status === 'proposed' && proposedOn !== null ? [{ object: id, since: proposedOn, track }] : [],
        ),
    ),
    ...waitingFacts(
      'R35',
      books
        .rows(review)
        .flatMap(({ id, status, at, questionnaire }) =>
          status === 'waiting' && at !== null && questionnaire === ''
            ? [{ object: id, since: dayOf(at), track: null }]
            : [],
        ),
    ),
  ];
}

function consentsDue(books: Books, day: Day): readonly Change[] {
  const known = byCode(books);
  const withTeachers = [
    ...books
      .rows(pairs)
      .filter(({ track }) => track === 'teacher-teacher')
      .map(({ mentor }) => mentor),
    ...books
      .rows(proposals)
      .filter(({ track, status }) => track === 'teacher-teacher' && status === 'proposed')
      .map(({ mentor }) => books.find(mentors, mentor)?.person ?? ''),
  ];
  return dueConsents({
    people: known,
    consents: books.rows(consents),
    participants: [
      ...participantsOf(books.rows(requests), books.rows(mentors)),
      ...books.rows(roles).map(({ person }) => person),
    ],
    mentorsOfTeachers: mentorsOfTeachers(books.rows(mentors), known, new Set(withTeachers)),
    today: day,
  });
}

function byCode(books: Books): ReadonlyMap<string, Person> {
  return new Map(books.rows(people).map((person) => [person.id, person]));
}

/** What follows when people become pairs, whoever decided it: the rows of the pairs, their plan of meetings, and a letter to each side (D32). */

import { mentors } from '../domain/bases/mentors';
import { people } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import type { MatchingInput } from '../domain/matching/input';
import { countLoads } from '../domain/matching/places';
import { unmatched } from '../domain/matching/unmatched-table';
import { firstPlan } from '../domain/meetings/first-plan';
import { meetings } from '../domain/meetings/meeting-table';
import { type Confirmed, formPairs, type Formed } from '../domain/pairs/confirm';
import { plannedEndOf } from '../domain/pairs/cycle';
import { members, pairs } from '../domain/pairs/pair-table';
import { calendar, workingCalendar } from '../domain/programme/calendar';
import { numberSetting } from '../domain/programme/settings';
import type { Track } from '../domain/programme/track';
import { add, type Change } from '../domain/shared/change';
import { outbox, queueKey } from '../domain/shared/queue';
import { idSeries } from '../domain/shared/table';
import { MATCHING_NEEDS } from './matching-books';
import type { Books, Needs, Office } from './ports';
import { settle } from './waiting-list';

/** What has to be read to form pairs. */
export const FORMING_NEEDS: Needs = { read: [...MATCHING_NEEDS, calendar, meetings, unmatched], append: [outbox] };

/** Two who become a pair, by the rows of the bases. */
export interface Match {
  readonly request: string;
  readonly mentor: string;
  readonly track: Track;
  readonly score: number | null;
  readonly origin: Confirmed['origin'];
}

export interface FormedPairs {
  readonly changes: readonly Change[];
  readonly pairs: number;
}

export function formFrom(matches: readonly Match[], books: Books, office: Office, input: MatchingInput): FormedPairs {
  const formed = formPairs(
    matches.flatMap((match) => confirmedOf(match, books)),
    {
      pairIds: books.ids(pairs),
      memberIds: books.ids(members),
      loads: countLoads(input.places),
      today: input.today,
      plannedEnd: plannedEndOf(input.settings, input.today),
      newToken: office.ids.token,
    },
  );
  return {
    changes: [
      ...formed.changes,
      ...plans(formed, books, input),
      ...formed.pairs.flatMap((one) => letters(one, office)),
      ...matches.flatMap(({ request }) => books.find(unmatched, request) ?? []).map((row) => settle(row, 'served')),
    ],
    pairs: formed.pairs.length,
  };
}

function confirmedOf(match: Match, books: Books): readonly Confirmed[] {
  const request = books.find(requests, match.request);
  const mentor = books.find(mentors, match.mentor);
  const mentee = request && books.find(people, request.person);
  const mentorPerson = mentor && books.find(people, mentor.person);
  return request && mentor && mentee && mentorPerson
    ? [{ request, mentor, track: match.track, score: match.score, origin: match.origin, mentee, mentorPerson }]
    : [];
}

function plans(formed: Formed, books: Books, { settings, today }: MatchingInput): readonly Change[] {
  return firstPlan(formed.pairs, {
    people: new Map(books.rows(people).map((person) => [person.id, person])),
    settings,
    calendar: workingCalendar(books.rows(calendar), numberSetting(settings, 'week')),
    today,
    newId: idSeries('В-', books.ids(meetings), 5),
  });
}

/** Both sides are told, each by a letter of its own. */
function letters({ pair, members: inPair }: Formed['pairs'][number], office: Office): readonly Change[] {
  return [pair.mentor, ...inPair.map(({ mentee }) => mentee)].map((person) =>
    add(outbox, {
      id: queueKey('mail', `pair-formed/${pair.id}/${person}`, office.clock.today()),
      kind: 'mail',
      rule: 'D32',
      to: person,
      object: pair.id,
      payload: JSON.stringify({ template: 'pair-formed', pair: pair.id }),
      due: office.clock.now(),
      state: 'waiting',
    }),
  );
}

/**
 * What is shown in the tables and follows from others: lights and next meetings of pairs, loads of mentors, names beside codes. Rules never
 * read these; they are refreshed once a day and by whatever use case changes them. Only cells that differ are written.
 */

import { type Consent, consents } from '../bases/consents';
import { type Mentor, mentors } from '../bases/mentors';
import { type Person, shortName } from '../bases/people';
import { type Request, requests } from '../bases/requests';
import { countLoads } from '../matching/places';
import { awayTest } from '../meetings/away';
import { lightOf } from '../meetings/gap';
import { type Meeting, meetings } from '../meetings/meeting-table';
import { heldPlaces } from '../pairs/held-places';
import { isAtWork, type Member, members, type Pair, pairs } from '../pairs/pair-table';
import type { WorkingCalendar } from '../programme/calendar';
import type { Settings } from '../programme/settings';
import { type Change, set } from '../shared/change';
import type { Day } from '../shared/day';
import type { Columns, RowOf, Table } from '../shared/table';

export interface ShownBooks {
  readonly people: ReadonlyMap<string, Person>;
  readonly requests: readonly Request[];
  readonly mentors: readonly Mentor[];
  readonly consents: readonly Consent[];
  readonly pairs: readonly Pair[];
  readonly members: readonly Member[];
  readonly meetings: readonly Meeting[];
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
}

export function refreshShown(books: ShownBooks): readonly Change[] {
  const nameOf = (code: string, before: string): string => {
    const person = books.people.get(code);
    return person ? shortName(person) : before;
  };
  const loads = countLoads(heldPlaces(books.pairs, books.members, books.today));
  const pairRows = new Map(books.pairs.map((pair) => [pair.id, { ...pair, ...pairValues(pair, books, nameOf) }]));
  return [
    ...books.requests.flatMap((row) =>
      differing(requests, row, {
        name: nameOf(row.person, row.name),
        group: books.people.get(row.person)?.group ?? row.group,
      }),
    ),
    ...books.mentors.flatMap((row) =>
      differing(mentors, row, { name: nameOf(row.person, row.name), load: loads.get(row.person) ?? 0 }),
    ),
    ...books.consents.flatMap((row) => differing(consents, row, { name: nameOf(row.person, row.name) })),
    ...books.members.flatMap((row) => differing(members, row, { name: nameOf(row.mentee, row.name) })),
    ...books.pairs.flatMap((row) => differing(pairs, row, pairValues(row, books, nameOf))),
    ...books.meetings.flatMap((row) => {
      const pair = pairRows.get(row.pair);
      return pair
        ? differing(meetings, row, {
            names: [pair.mentorName, pair.menteeNames].filter((name) => name !== '').join(', '),
          })
        : [];
    }),
  ];
}

function pairValues(pair: Pair, books: ShownBooks, nameOf: (code: string, before: string) => string): Partial<Pair> {
  const inPair = books.members.filter((member) => member.pair === pair.id && member.left === null);
  const names = {
    mentorName: nameOf(pair.mentor, pair.mentorName),
    menteeNames:
      inPair.length === 0 ? pair.menteeNames : inPair.map((member) => nameOf(member.mentee, member.name)).join(', '),
  };
  if (!isAtWork(pair)) return names;
  const groupOf = (code: string): string => books.people.get(code)?.group ?? '';
  const isAway = awayTest(
    books.calendar,
    groupOf(pair.mentor),
    inPair.map(({ mentee }) => groupOf(mentee)),
  );
  const ofPair = books.meetings.filter((meeting) => meeting.pair === pair.id);
  return { ...names, ...lightOf({ pair, meetings: ofPair, settings: books.settings, isAway }, books.today) };
}

/** The change that makes a row show the values, if it does not yet. */
function differing<C extends Columns>(
  table: Table<C>,
  row: RowOf<Table<C>>,
  values: Partial<RowOf<Table<C>>>,
): readonly Change[] {
  const changed = Object.entries(values).filter(
    ([key, value]) => (row as Readonly<Record<string, unknown>>)[key] !== value,
  );
  if (changed.length === 0) return [];
  return [
    set(table, (row as unknown as { readonly id: string }).id, Object.fromEntries(changed) as Partial<RowOf<Table<C>>>),
  ];
}

/**
 * The input of the matching as one text, for the board: it weighs and matches by the same functions as the script, so it needs what they
 * read, and nothing else. Names are «Фамилия И. О.», an age stands instead of a birthday, and no contact goes along.
 */

import { consents } from '../bases/consents';
import { mentors } from '../bases/mentors';
import { people, type Person, shortName } from '../bases/people';
import { requests } from '../bases/requests';
import { readSettings } from '../programme/settings';
import { emptyRow } from '../shared/change';
import { type Day, yearsBetween } from '../shared/day';
import type { Columns, RowOf, Table } from '../shared/table';
import type { AimKey } from './aims';
import type { MatchingInput } from './input';
import { proposals } from './proposal-table';

/** One row is a list of cells in the order of the keys. */
interface PackedRows {
  readonly keys: readonly string[];
  readonly cells: readonly (readonly unknown[])[];
}

/** Columns that no rule and no criterion reads, besides those marked as personal. */
const UNREAD = {
  requests: [
    'areas',
    'group',
    'goal',
    'helpsOthers',
    'hobbies',
    'importance',
    'source',
    'entered',
    'answered',
    'unmatchedReason',
    'note',
  ],
  mentors: [
    'load',
    'registryDate',
    'interests',
    'preference',
    'hours',
    'achievements',
    'motivation',
    'training',
    'source',
    'entered',
    'answered',
    'answeredSecond',
    'note',
  ],
  people: ['organisation', 'position', 'experience', 'statusDate', 'gender'],
  consents: ['id', 'signer', 'issued', 'received', 'storage', 'addendumNo', 'addendumDate'],
  proposals: ['why', 'remark', 'reason', 'decidedBy', 'proposedOn'],
} as const;

/** The settings that the matching reads; the others say who the college is. */
const READ_SETTINGS = [
  'match_goal',
  'raise_weakest',
  'choice_first',
  'min_score',
  'stay_bonus',
  'mentor_limit',
] as const satisfies readonly AimKey[];

/** One text and not a tree of objects: google.script.run copies a text at once, and a tree member by member. */
export function packInput(input: MatchingInput): string {
  const { today } = input;
  return JSON.stringify({
    ...input,
    requests: pack(requests, input.requests, UNREAD.requests),
    mentors: pack(mentors, input.mentors, UNREAD.mentors),
    people: {
      ...pack(people, input.people, UNREAD.people),
      known: input.people.map((person) => [shortName(person), blurred(person, today)]),
    },
    consents: pack(consents, input.consents, UNREAD.consents),
    // What became outdated binds nobody any more, and a year leaves thousands of such rows.
    proposals: pack(
      proposals,
      input.proposals.filter(({ status }) => status !== 'outdated'),
      UNREAD.proposals,
    ),
    bans: input.bans.map((ban) => ({ ...ban, reason: '' })),
    settings: Object.fromEntries(READ_SETTINGS.map((key) => [key, input.settings[key]])),
  });
}

/** Reads what `packInput` wrote. Cells that were left out are empty; a person's last name is the whole short name. */
export function unpackInput(text: string): MatchingInput {
  const packed = JSON.parse(text) as MatchingInput & {
    readonly [K in keyof typeof UNREAD]: PackedRows;
  } & { readonly people: { readonly known: readonly (readonly [name: string, birth: Day | null])[] } };
  return {
    ...packed,
    requests: unpack(requests, packed.requests),
    mentors: unpack(mentors, packed.mentors),
    people: unpack(people, packed.people).map((person, at) => {
      const [last, birth] = packed.people.known[at]!;
      return { ...person, last, birth };
    }),
    consents: unpack(consents, packed.consents),
    proposals: unpack(proposals, packed.proposals),
    settings: { ...readSettings([]), ...packed.settings },
  };
}

function pack<C extends Columns>(
  table: Table<C>,
  rows: readonly RowOf<Table<C>>[],
  unread: readonly string[],
): PackedRows {
  const keys = Object.entries(table.columns)
    .filter(([key, column]) => !column.personal && !unread.includes(key))
    .map(([key]) => key);
  return { keys, cells: rows.map((row) => keys.map((key) => row[key])) };
}

function unpack<C extends Columns>(table: Table<C>, { keys, cells }: PackedRows): readonly RowOf<Table<C>>[] {
  const empty = emptyRow(table);
  return cells.map((cellsOfRow) => {
    const row: Record<string, unknown> = { ...empty };
    for (let at = 0; at < keys.length; at++) row[keys[at]!] = cellsOfRow[at];
    return row as RowOf<Table<C>>;
  });
}

/** A day that gives the same age today; rules ask for nothing else of a birthday. */
function blurred({ birth }: Person, today: Day): Day | null {
  if (birth === null) return null;
  const year = Number(today.slice(0, 4)) - yearsBetween(birth, today);
  // The last day of February is the only one that a year may lack.
  return `${String(year).padStart(4, '0')}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`;
}

/** Who is named in the text of the order, and in which case: назначить и возложить на кого, поручить кому (methodology §3.1). */

import type { Person } from '../bases/people';
import { holders, type Role, type RoleRow } from '../bases/roles';
import type { Settings } from '../programme/settings';
import { type Track, TRACK_WORDS, TRACKS } from '../programme/track';
import type { Day } from '../shared/day';
import { shortNameIn, signatureName } from './declension';
import { NAME_BLANK } from './words';

interface OrderPeople {
  readonly values: Readonly<Record<string, string>>;
  readonly named: readonly Person[];
}

interface Holder {
  readonly row: RoleRow;
  readonly person: Person;
}

/** The people of the order's text; whoever is not appointed yet leaves a blank that is seen. */
export function orderPeople(parts: {
  readonly roles: readonly RoleRow[];
  readonly people: readonly Person[];
  readonly tracks: ReadonlySet<Track | null>;
  readonly settings: Settings;
  readonly today: Day;
}): OrderPeople {
  const { roles, people, tracks, settings, today } = parts;
  const holding = (role: Role): readonly Holder[] =>
    holders(roles, role, today).flatMap((row) => {
      const person = people.find(({ id }) => id === row.person);
      return person ? [{ row, person }] : [];
    });
  const [director] = holding('director');
  const [deputy] = holding('trainingDeputy');
  const [curator] = holding('curator');
  const leads = holding('trackLead').filter(({ row }) => row.track === null || tracks.has(row.track));
  return {
    values: {
      'должность директора': settings.director_pos,
      директор: settings.director_name ? signatureOf(settings.director_name) : signature(director),
      'должность заместителя': capital(deputy?.person.position.trim() || 'Заместитель директора по УПР'),
      заместитель: signature(deputy),
      куратор: signature(curator),
      ответственным: leadsInDative(leads) || NAME_BLANK,
      куратору: curator ? shortNameIn(curator.person, 'dative') : NAME_BLANK,
      // The last word of its sentence: initials bring its full stop along.
      контроль: deputy
        ? withPost(deputy.row.positionAccusative, shortNameIn(deputy.person, 'accusative'))
        : `заместителя директора по УПР ${NAME_BLANK}.`,
    },
    named: [...leads, ...[curator, deputy].filter((one) => one !== undefined)].map(({ person }) => person),
  };
}

/** «преподавателю Петровой А. И. – педагог–студент»; a lead of several forms is named once. */
function leadsInDative(leads: readonly Holder[]): string {
  const people = [...new Set(leads.map(({ person }) => person))];
  return people
    .map((person) => {
      const own = leads.filter((lead) => lead.person === person).map(({ row }) => row);
      const tracks = TRACKS.filter((track) => own.some((row) => row.track === track)).map(
        (track) => TRACK_WORDS[track],
      );
      const who = withPost(own[0]?.positionDative ?? '', shortNameIn(person, 'dative'));
      return tracks.length === 0 ? who : `${who} – ${tracks.map((words) => `«${words}»`).join(', ')}`;
    })
    .join('; ');
}

function withPost(post: string, name: string): string {
  return [post.trim(), name].filter((part) => part !== '').join(' ');
}

function signature(holder: Holder | undefined): string {
  return holder ? signatureName(holder.person) : NAME_BLANK;
}

/** «Петров Иван Сергеевич» as it stands beside a signature; what is short already («И. С. Петров») is left. */
function signatureOf(typed: string): string {
  const words = typed.trim().split(/\s+/);
  const [last = '', first = '', middle = ''] = words;
  return words.length === 3 && !typed.includes('.') ? signatureName({ last, first, middle }) : typed.trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

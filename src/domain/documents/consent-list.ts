/** «Кому ещё нужно согласие» (D07, activity 1.3): the papers that are still out, by group, for whoever collects them. */

import {
  type Consent,
  CONSENT_STATUS_WORDS,
  CONSENT_WORDS,
  consentBook,
  type ConsentKind,
  dataConsentDue,
} from '../bases/consents';
import { CATEGORY_WORDS, isActive, isMinor, type Person, shortName } from '../bases/people';
import { isAtWork, type Pair } from '../pairs/pair-table';
import type { Settings } from '../programme/settings';
import type { Day } from '../shared/day';
import type { DraftPaper } from './paper';
import { dayInDigits, NAME_BLANK } from './words';

export interface ConsentListInput {
  readonly people: readonly Person[];
  readonly consents: readonly Consent[];
  readonly pairs: readonly Pair[];
  readonly settings: Settings;
  readonly today: Day;
}

interface MissingConsent {
  readonly person: Person;
  readonly kind: ConsentKind;
  readonly status: string;
  readonly signer: 'self' | 'guardian';
}

const SIGNER_WORDS = { self: 'сам(а)', guardian: 'законный представитель' } as const;

/** Writes the list; a list of nobody is no paper. */
export function consentListPaper(input: ConsentListInput): DraftPaper | undefined {
  const { settings, today } = input;
  const missing = missingConsents(input);
  if (missing.length === 0) return undefined;
  return {
    key: `consent-list ${today}`,
    title: `Кому ещё нужно согласие, ${dayInDigits(today)}`,
    template: 'consent-list',
    values: {
      организация: settings.org_short || settings.org_full || NAME_BLANK,
      день: dayInDigits(today),
      сколько: String(missing.length),
    },
    tables: {
      согласия: missing.map(({ person, kind, status, signer }) => ({
        группа: heapOf(person),
        код: person.id,
        имя: shortName(person) || person.id,
        вид: CONSENT_WORDS[kind],
        статус: status,
        подпись: SIGNER_WORDS[signer],
      })),
    },
  };
}

/** What is due and not there: С1 or С2 of everybody, С4 of who mentors a teacher, and any other consent that the sheet says is needed. */
export function missingConsents({ people, consents, pairs, today }: ConsentListInput): readonly MissingConsent[] {
  const book = consentBook(consents, today);
  const mentorsOfTeachers = new Set(
    pairs.filter((pair) => pair.track === 'teacher-teacher' && isAtWork(pair)).map(({ mentor }) => mentor),
  );
  return [...people]
    .filter(isActive)
    .sort(byGroupAndName)
    .flatMap((person) => {
      const due = new Set<ConsentKind>([dataConsentDue(person, today)]);
      if (mentorsOfTeachers.has(person.id)) due.add('C4');
      for (const row of consents) if (row.person === person.id && row.kind && isAsked(row)) due.add(row.kind);
      // Who comes of age signs С1 from now on: a С2 that is still out is not asked for any more.
      due.delete(isMinor(person, today) ? 'C1' : 'C2');
      return [...due]
        .filter((kind) => !book.has(person.id, kind))
        .sort()
        .map((kind) => ({
          person,
          kind,
          status: statusOf(person.id, kind, consents),
          signer: isMinor(person, today) ? ('guardian' as const) : ('self' as const),
        }));
    });
}

function isAsked({ status }: Consent): boolean {
  return status === 'needed' || status === 'issued' || status === 'expired';
}

/** The word of the last row about it; a received one that is not valid has run out. */
function statusOf(person: string, kind: ConsentKind, consents: readonly Consent[]): string {
  const status = consents.filter((row) => row.person === person && row.kind === kind).at(-1)?.status;
  if (!status) return 'не выдано';
  return CONSENT_STATUS_WORDS[status === 'received' ? 'expired' : status];
}

/** Students go by their group, the others by what they are. */
function heapOf(person: Person): string {
  return person.group || (person.category === null ? '' : CATEGORY_WORDS[person.category]);
}

function byGroupAndName(one: Person, other: Person): number {
  // Groups first, people without a group last.
  return (
    Number(one.group === '') - Number(other.group === '') ||
    heapOf(one).localeCompare(heapOf(other), 'ru') ||
    shortName(one).localeCompare(shortName(other), 'ru') ||
    one.id.localeCompare(other.id)
  );
}

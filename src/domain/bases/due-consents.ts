/** Which signed papers the programme still has to ask for: a row «нужно» for every participant who lacks one (activities 1.3, 2.2, 3.3). */

import { add, type Change, emptyRow, set } from '../shared/change';
import type { Day } from '../shared/day';
import { idSeries } from '../shared/table';
import { type Consent, type ConsentKind, consents, dataConsentDue, isValid } from './consents';
import { isActive, type Person, shortName } from './people';

export interface DueInput {
  readonly people: ReadonlyMap<string, Person>;
  readonly consents: readonly Consent[];
  /** Codes of everybody who asks for a mentor or is one. */
  readonly participants: Iterable<string>;
  /** Codes of the mentors of teachers, who owe С4 too. */
  readonly mentorsOfTeachers: ReadonlySet<string>;
  readonly today: Day;
}

/** New rows for what is due and stands nowhere; a received consent whose term is over becomes «истекло». */
export function dueConsents(input: DueInput): readonly Change[] {
  const { today } = input;
  const newId = idSeries(
    'Б-',
    input.consents.map(({ id }) => id),
    4,
  );
  const expired = input.consents.filter((row) => row.status === 'received' && !isValid(row, today));
  const standing = new Set(
    input.consents
      .filter((row) => !expired.includes(row) && row.status !== 'revoked')
      .map(({ person, kind }) => `${person} ${kind ?? ''}`),
  );
  const wanted = [...new Set(input.participants)].sort().flatMap((code) => {
    const person = input.people.get(code);
    if (!person || !isActive(person)) return [];
    const kinds: readonly ConsentKind[] = [
      dataConsentDue(person, today),
      ...(input.mentorsOfTeachers.has(code) ? (['C4'] as const) : []),
    ];
    return kinds.filter((kind) => !standing.has(`${code} ${kind}`)).map((kind) => ({ person, kind }));
  });
  return [
    ...expired.map((row) => set(consents, row.id, { status: 'expired' })),
    ...wanted.map(({ person, kind }) =>
      add(consents, {
        ...emptyRow(consents),
        id: newId(),
        person: person.id,
        name: shortName(person),
        kind,
        signer: kind === 'C2' ? 'guardian' : 'self',
        status: 'needed',
      }),
    ),
  ];
}

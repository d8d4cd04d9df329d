/**
 * «Назначить наставников» (activity 5.3): for the rows of «Без пары» with the decision «назначить» and a mentor's number. The rules that
 * protect people hold as everywhere; that no time is common or that the two were declined before is the curator's to overrule. The order
 * about the pairs (5.4) takes such a pair in like any other.
 */

import { type Hindrance, recheck } from '../domain/matching/recheck';
import { unmatched } from '../domain/matching/unmatched-table';
import { FORMING_NEEDS, formFrom } from './form-pairs';
import { matchingInput } from './matching-books';
import type { Office } from './ports';

export interface Appointed {
  readonly appointed: number;
  /** Rows that say «назначить» without a mentor. */
  readonly withoutMentor: readonly string[];
  readonly hindered: readonly { readonly request: string; readonly hindrances: readonly Hindrance[] }[];
}

/** What an appointment may overrule. */
const OVERRULED: ReadonlySet<Hindrance> = new Set<Hindrance>(['no-common-slot', 'declined-before']);

export function appointMentors(office: Office): Appointed {
  return office.store.transact(FORMING_NEEDS, 'pairs.appoint', (books) => {
    const meant = books.rows(unmatched).filter(({ decision, state }) => decision === 'appoint' && state !== 'served');
    const named = meant.filter(({ mentor }) => mentor.trim() !== '');
    const input = matchingInput(books, office.clock.today());
    const checked = recheck(
      named.map(({ id, mentor }) => ({ request: id, mentor: mentor.trim() })),
      input,
      OVERRULED,
    );
    const matches = checked.flatMap((one) =>
      'track' in one ? [{ ...one.pairing, track: one.track, score: null, origin: 'appointed' as const }] : [],
    );
    const formed = formFrom(matches, books, office, input);
    return {
      changes: formed.changes,
      result: {
        appointed: matches.length,
        withoutMentor: meant.filter(({ mentor }) => mentor.trim() === '').map(({ id }) => id),
        hindered: checked.flatMap((one) =>
          'hindrances' in one ? [{ request: one.pairing.request, hindrances: one.hindrances }] : [],
        ),
      },
    };
  });
}

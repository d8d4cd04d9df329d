/** What people see otherwise because Google answers otherwise, put back to what they see under the assumed answers: the rest has to be the same. */

import { ACCESS_WORDS } from '../../src/domain/intake/answer-table';
import { today } from '../../src/domain/reminders/today-table';
import { TODAY_WORDS } from '../../src/texts/today';
import type { Trial } from './trials';

/** Translates the facts at the end of a trial; whether what they say of a form is true, the invariants look at. */
export function asAssumed({ answers }: Pick<Trial, 'answers'>, facts: readonly string[]): readonly string[] {
  if (answers?.['forms/responder-permission'] !== 'refuses') return facts;
  return facts.filter((fact) => !isNotice(fact)).map((fact) => fact.replace(access('by-hand'), access('everybody')));
}

/** The line of «Сегодня» by which she is told to open the forms. */
function isNotice(fact: string): boolean {
  return fact.startsWith(`${today.code} {`) && fact.includes(JSON.stringify(TODAY_WORDS['forms-to-open'].what));
}

function access(code: keyof typeof ACCESS_WORDS): string {
  return `"access":"${ACCESS_WORDS[code]}"`;
}

/** What people see otherwise because Google answers otherwise, put back to what they see under the assumed answers: the rest has to be the same. */

import { ACCESS_WORDS } from '../../src/domain/intake/answer-table';
import { QUESTIONNAIRES } from '../../src/domain/intake/questionnaire';
import { today } from '../../src/domain/reminders/today-table';
import { FORM_TEXTS } from '../../src/texts/forms';
import { TODAY_WORDS } from '../../src/texts/today';
import { fileFact } from './kept-state';
import type { Trial } from './trial';

const FORM = 'application/vnd.google-apps.form';

/** Translates the facts at the end of a trial; whether what they say of a form is true, the invariants look at. */
export function asAssumed(
  { answers, call }: Pick<Trial, 'answers' | 'call'>,
  facts: readonly string[],
): readonly string[] {
  const isOfFormApp = answers?.['forms/drive-made-form'] === 'refuses';
  const isLeftToHer = isOfFormApp || answers?.['forms/responder-permission'] === 'refuses';
  const seen = isOfFormApp ? withoutSpareForms(facts, call > 0) : facts;
  return isLeftToHer ? withoutNotice(seen) : seen;
}

/**
 * Where FormApp has made the form, an empty one leads to it, under a name that says so. A run that was cut between the two may have left one more
 * behind, and no other run does.
 */
function withoutSpareForms(facts: readonly string[], wasCut: boolean): readonly string[] {
  const left = [...facts];
  const drop = (fact: string): void => {
    const place = left.indexOf(fact);
    if (place >= 0) left.splice(place, 1);
  };
  const made = QUESTIONNAIRES.filter(({ title }) => facts.includes(fileFact(title, FORM, false)));
  for (const { title } of made) drop(fileFact(FORM_TEXTS.anchor(title), FORM, true));
  const spare = wasCut && made.find(({ title }) => left.includes(fileFact(title, FORM, true)));
  if (spare) drop(fileFact(spare.title, FORM, true));
  return left;
}

/** She is told to open the forms, on «Сегодня» and in the forms' rows. */
function withoutNotice(facts: readonly string[]): readonly string[] {
  return facts
    .filter((fact) => !(fact.startsWith(`${today.code} {`) && fact.includes(JSON.stringify(NOTICE))))
    .map((fact) => fact.replace(access('by-hand'), access('everybody')));
}

const NOTICE = TODAY_WORDS['forms-to-open'].what;

function access(code: keyof typeof ACCESS_WORDS): string {
  return `"access":"${ACCESS_WORDS[code]}"`;
}

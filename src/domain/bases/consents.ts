/**
 * «Согласия»: signed papers, one row per person and kind. Due are: С1 of an adult, С2 of a minor, and С4 of a mentor of teachers
 * (Labour Code 351.8). Without С1/С2 nobody is proposed or written to; without С4 a pair is proposed but stays out of the order.
 */

import { choice, day, text } from '../shared/column';
import type { Day } from '../shared/day';
import { countingIds, id, ref, type RowOf, table } from '../shared/table';
import { isMinor, type Person } from './people';

export const CONSENT_WORDS = {
  C1: 'С1 обработка ПДн',
  C2: 'С2 обработка ПДн несовершеннолетнего',
  C3: 'С3 распространение',
  C4: 'С4 наставничество (ТК 351.8)',
  C5: 'С5 участие и психолог. сопровождение несовершеннолетнего',
  C6: 'С6 трансграничная передача',
} as const;
export type ConsentKind = keyof typeof CONSENT_WORDS;

export const CONSENT_STATUS_WORDS = {
  needed: 'нужно',
  issued: 'выдано',
  received: 'получено',
  revoked: 'отозвано',
  expired: 'истекло',
} as const;
export const consents = table({
  code: 'consents',
  title: 'Согласия',
  sheetId: 102,
  owner: 'people',
  roomToPaste: 300,
  about: 'Одно согласие одного человека: подписанная бумага, которая хранится в техникуме.',
  newId: countingIds('Б-', 4),
  columns: {
    id: id('Код'),
    person: ref('Человек', 'people', { by: 'curator', required: true }),
    name: text('Фамилия И. О.', { personal: true, width: 180 }),
    kind: choice('Вид', CONSENT_WORDS, { by: 'curator', required: true, width: 240 }),
    signer: choice('Кто подписал', { self: 'сам', guardian: 'представитель' }, { by: 'curator' }),
    status: choice('Статус', CONSENT_STATUS_WORDS, { by: 'curator', required: true }),
    issued: day('Выдано', { by: 'curator' }),
    received: day('Получено', { by: 'curator' }),
    validTo: day('Действует до', { by: 'curator' }),
    storage: text('Где хранится', { by: 'curator', hidden: true }),
    addendumNo: text('Доп. соглашение №', { by: 'curator', hidden: true }),
    addendumDate: day('Дата доп. соглашения', { by: 'curator', hidden: true }),
  },
});

export type Consent = RowOf<typeof consents>;

/** A consent counts when it was received, was not revoked, and its term has not run out. */
export function isValid(consent: Consent, on: Day): boolean {
  return consent.status === 'received' && (consent.validTo === null || consent.validTo >= on);
}

/** Which consent to the processing of personal data the person owes: С2 through the guardian while a minor, С1 from the eighteenth birthday. */
export function dataConsentDue(person: Person, on: Day): 'C1' | 'C2' {
  return isMinor(person, on) ? 'C2' : 'C1';
}

export interface ConsentBook {
  has(person: string, kind: ConsentKind): boolean;
  /** Has the person (or the guardian) agreed to the processing of personal data? Decides proposals and mails. */
  mayProcess(person: Person): boolean;
}

/** Looks consents up by person as of a day. */
export function consentBook(rows: readonly Consent[], on: Day): ConsentBook {
  const valid = new Set(rows.filter((row) => isValid(row, on)).map((row) => `${row.person} ${row.kind}`));
  const has = (person: string, kind: ConsentKind): boolean => valid.has(`${person} ${kind}`);
  return { has, mayProcess: (person) => has(person.id, dataConsentDue(person, on)) };
}

/** D31 (activity 5.4): the draft of the order that approves pairs and circles, and what becomes of it when it is signed. */

import type { Consent } from '../bases/consents';
import type { Person } from '../bases/people';
import type { RoleRow } from '../bases/roles';
import type { Member, Pair } from '../pairs/pair-table';
import type { Group } from '../programme/groups';
import { numberSetting, type Settings } from '../programme/settings';
import { type Day, dayOf, readDay } from '../shared/day';
import type { DocumentRow } from './document-table';
import { type HeldBack, type PairPeople, sortByConsents } from './held-back';
import { orderPeople } from './order-people';
import { acquaintedRows, annexRows } from './order-rows';
import { DRAFT_MARK } from './order-pairs-template';
import type { DraftPaper } from './paper';
import { DAY_BLANK, dayInDigits, dayInWords, NAME_BLANK, NUMBER_BLANK, plural, schoolYear } from './words';

export interface OrderInput {
  /** The pairs that wait for an order. */
  readonly pairs: readonly Pair[];
  readonly members: readonly Member[];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly roles: readonly RoleRow[];
  readonly consents: readonly Consent[];
  readonly settings: Settings;
  readonly today: Day;
  readonly documentId: string;
}

export interface OrderDraft {
  /** An order without pairs is not worth a paper. */
  readonly paper: DraftPaper | undefined;
  /** Ids of the pairs that stand in it. */
  readonly included: readonly string[];
  readonly heldBack: readonly HeldBack[];
}

/** Writes the order about the pairs whose people have all given their consents; the others are held back and named. */
export function orderPaper(input: OrderInput): OrderDraft {
  const { complete, heldBack } = sortByConsents(input);
  const included = complete.map(({ pair }) => pair.id);
  return { paper: complete.length === 0 ? undefined : draft(input, complete), included, heldBack };
}

function draft(input: OrderInput, pairs: readonly PairPeople[]): DraftPaper {
  const { groups, roles, consents, people, settings, today, documentId } = input;
  const tracks = new Set(pairs.map(({ pair }) => pair.track));
  const named = orderPeople({ roles, people, tracks, settings, today });
  const participants = pairs.flatMap(({ mentor, mentees }) => [mentor, ...mentees]);
  const words = kindWords(settings);
  return {
    key: `document ${documentId}`,
    title: `${documentId} ${words.вид} о наставнических парах, ${dayInDigits(today)}`,
    template: tracks.has('teacher-teacher') ? 'order-pairs-agreements' : 'order-pairs',
    values: { ...headValues(settings), ...words, ...named.values, ...textValues(input, pairs) },
    tables: {
      пары: annexRows(pairs, { groups, consents, cycleEnd: settings.cycle_end }),
      ознакомлены: acquaintedRows([...participants, ...named.named], groups, today),
    },
  };
}

/** The order that put the college's regulation on mentoring in force; blanks for what nobody has typed into «Настройки». */
function regulationOrder(settings: Settings): string {
  const { regulation_date: typed, regulation_number: number } = settings;
  const day = readDay(typed);
  const date = day === undefined ? typed || '«___» __________ 20___ г.' : dayInWords(day);
  return `от ${date} № ${number === '' ? '____' : numbered(number, settings)}`;
}

function textValues({ settings, today }: OrderInput, pairs: readonly PairPeople[]): Readonly<Record<string, string>> {
  const days = numberSetting(settings, 'max_gap_days');
  return {
    'учебный год': schoolYear(today),
    'приказ о положении': regulationOrder(settings),
    сколько: howMany(pairs.map(({ pair }) => pair)),
    'срок первой встречи': `${days} ${plural(days, ['дня', 'дней', 'дней'])}`,
  };
}

function headValues({ founder, org_full, org_short, city }: Settings): Readonly<Record<string, string>> {
  return {
    учредитель: founder,
    организация: org_full || NAME_BLANK,
    'организация кратко': org_short === '' ? '' : `(${org_short})`,
    дата: DAY_BLANK,
    номер: NUMBER_BLANK,
    место: placeOf(city),
  };
}

/** «Сафоново» is «г. Сафоново»; who typed «пгт Холм-Жирковский» knows better. */
function placeOf(city: string): string {
  return city === '' || /^(?:г|пгт|пос|с|д|ст)[.\s]/i.test(city) ? city : `г. ${city}`;
}

/** The college issues an order or a directive about pairs (programme 5.4 says both), so the kind is a setting. */
function kindWords({ doc_kind_pairs }: Settings): Readonly<Record<string, string>> & { readonly вид: string } {
  if (/^распоряж/i.test(doc_kind_pairs))
    return {
      вид: 'Распоряжение',
      'вид документа': 'РАСПОРЯЖЕНИЕ',
      приказываю: 'ОБЯЗЫВАЮ',
      приказ: 'распоряжение',
      приказа: 'распоряжения',
      приказу: 'распоряжению',
      приказом: 'распоряжением',
    };
  return {
    вид: 'Приказ',
    'вид документа': 'ПРИКАЗ',
    приказываю: 'ПРИКАЗЫВАЮ',
    приказ: 'приказ',
    приказа: 'приказа',
    приказу: 'приказу',
    приказом: 'приказом',
  };
}

/** «5 пар и 1 группа». */
function howMany(pairs: readonly Pair[]): string {
  const circles = pairs.filter(({ type }) => type === 'circle').length;
  const couples = pairs.length - circles;
  const counted = [
    couples > 0 ? `${couples} ${plural(couples, ['пара', 'пары', 'пар'])}` : '',
    circles > 0 ? `${circles} ${plural(circles, ['группа', 'группы', 'групп'])}` : '',
  ];
  return counted.filter((part) => part !== '').join(' и ');
}

interface Replacement {
  readonly find: string;
  readonly put: string;
}

/**
 * What the signature changes in the paper: number and date come in, «ПРОЕКТ» goes. A find that ends in a newline means the end of a
 * paragraph. The annex comes first: it has date and number in one line, the head has them apart.
 */
export function signedStamp(document: DocumentRow, settings: Settings): readonly Replacement[] {
  const day = document.date === null ? DAY_BLANK : dayInWords(dayOf(document.date));
  const number = document.number.trim() === '' ? NUMBER_BLANK : `№ ${numbered(document.number.trim(), settings)}`;
  return [
    { find: `от ${DAY_BLANK} ${NUMBER_BLANK}`, put: `от ${day} ${number}` },
    { find: `${DAY_BLANK}\n`, put: `${day}\n` },
    { find: `${NUMBER_BLANK}\n`, put: `${number}\n` },
    { find: `${DRAFT_MARK}\n`, put: '' },
  ];
}

/** The secretary gives «199», the order is № 199-од; an index that is typed already is kept. */
function numbered(number: string, { order_suffix }: Settings): string {
  return /^\d+$/.test(number) ? number + order_suffix : number;
}

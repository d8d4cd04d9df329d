/** When people can meet: a weekday and a part of the day, as the questionnaires ask for it, and how they agree to meet. */

import type { Weekday } from '../shared/day';

export const DAY_PARTS = ['before', 'after', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** Monday to Saturday, '1-before' … '6-evening'. */
export type Slot = `${1 | 2 | 3 | 4 | 5 | 6}-${DayPart}`;

export const WEEKDAY_QUESTIONS = ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'] as const;
export const DAY_PART_QUESTIONS: Readonly<Record<DayPart, string>> = {
  before: 'До занятий',
  after: 'После занятий',
  evening: 'Вечером',
};

const WEEKDAY_SHORT = ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб'] as const;
const DAY_PART_SHORT: Readonly<Record<DayPart, string>> = {
  before: 'до занятий',
  after: 'после занятий',
  evening: 'вечером',
};

export const SLOTS: readonly Slot[] = WEEKDAY_SHORT.flatMap((_, index) =>
  DAY_PARTS.map((part) => `${index + 1}-${part}` as Slot),
);

/** The words of the slots as they stand in a cell, «Пн после занятий». */
export const SLOT_WORDS = Object.fromEntries(
  SLOTS.map((slot) => [slot, `${WEEKDAY_SHORT[weekdayOfSlot(slot) - 1] ?? ''} ${DAY_PART_SHORT[dayPartOf(slot)]}`]),
) as Readonly<Record<Slot, string>>;

export function weekdayOfSlot(slot: Slot): Weekday {
  return Number(slot.charAt(0)) as Weekday;
}

export function dayPartOf(slot: Slot): DayPart {
  return slot.slice(2) as DayPart;
}

/** The slots that everybody has, in the order of the week; a person who named none is taken to be free at any of them. */
export function commonSlots(people: readonly (readonly Slot[])[]): readonly Slot[] {
  const named = people.filter((slots) => slots.length > 0);
  if (named.length === 0) return [];
  return SLOTS.filter((slot) => named.every((slots) => slots.includes(slot)));
}

export const FREQUENCY_WORDS = {
  often: 'Чаще раза в неделю',
  weekly: 'Раз в неделю',
  fortnightly: 'Раз в две недели',
} as const;
export type Frequency = keyof typeof FREQUENCY_WORDS;

/** Days between two meetings of a series. */
export const FREQUENCY_DAYS: Readonly<Record<Frequency, number>> = { often: 3, weekly: 7, fortnightly: 14 };

export const MODE_WORDS = { 'in-person': 'Очно', remote: 'Дистанционно', mixed: 'Смешанно' } as const;
export type Mode = keyof typeof MODE_WORDS;

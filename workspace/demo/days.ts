/** Days of the demo year, '2026-09-01', and how people write them. */

const DAY_MS = 86_400_000;

export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** Monday is 1. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00Z`).getUTCDay() || 7;
}

/** The day itself, or the Monday after it. */
export function onWorkday(day: string): string {
  const weekday = weekdayOf(day);
  return weekday > 5 ? plusDays(day, 8 - weekday) : day;
}

/** As it is typed into a cell, '01.09.2026'. */
export function typed(day: string): string {
  return day.split('-').reverse().join('.');
}

/** The day of '01.09.2026'; other texts are given back. */
export function readTyped(text: string): string {
  return /^\d{2}\.\d{2}\.\d{4}/.test(text) ? text.slice(0, 10).split('.').reverse().join('-') : text;
}

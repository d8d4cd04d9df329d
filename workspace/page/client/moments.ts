/** Times as Russian readers know them, always on Moscow's clock. */

const ZONE = 'Europe/Moscow';

const CLOCK = new Intl.DateTimeFormat('ru', {
  timeZone: ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const SHORT = new Intl.DateTimeFormat('ru', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** The Workspace's clock: «вт, 1 сентября 2026 г., 08:00». */
export function longMoment(wall: string): string {
  return CLOCK.format(new Date(`${wall}+03:00`))
    .replace(' г.', '')
    .replace(' в ', ', ');
}

/** «01.09.2026, 08:00» of milliseconds since 1970. */
export function shortMoment(ms: number): string {
  return SHORT.format(ms);
}

/** Eight in the morning of the day after a wall time. */
export function nextMorning(wall: string): string {
  const day = new Date(`${wall.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return `${day.toISOString().slice(0, 10)}T08:00`;
}

/** Picks the Russian form of a noun: 1 запуск, 2 запуска, 5 запусков. */
export function counted(count: number, forms: readonly [one: string, few: string, many: string]): string {
  const rest = count % 100;
  const last = count % 10;
  const form = rest > 10 && rest < 20 ? 2 : last === 1 ? 0 : last > 1 && last < 5 ? 1 : 2;
  return `${count} ${forms[form]}`;
}

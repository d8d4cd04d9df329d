/** Dates and times as they stand in forms and files: 05.09.2026 in a sheet, 2026-09-05 from Google Forms, and the two ways a time is stamped. */

import { addMinutes, type Day, type Moment, toDay } from '../shared/day';
import { foldSpaces } from './fold-text';

/** Moscow has kept UTC+3 all year round since October 2014. */
const MOSCOW_MINUTES = 180;

const DOTTED_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const YEAR_FIRST_DAY = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

/** A spreadsheet's own stamp. Excel leaves the seconds out when it saves the file again. */
const SHEET_TIME = /^(\S+),? (\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** The stamp in the download of Google Forms. */
const FORMS_TIME = /^(\S+) (\d{1,2}):(\d{2}):(\d{2})(?: ([AP])M)? GMT(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/i;

/** Returns the day, or `undefined` when the text is no day of the calendar. @example parseDay('5.9.2026') // '2026-09-05' */
export function parseDay(text: string): Day | undefined {
  const folded = foldSpaces(text);
  const dotted = DOTTED_DAY.exec(folded);
  if (dotted) return toDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const yearFirst = YEAR_FIRST_DAY.exec(folded);
  return yearFirst ? toDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])) : undefined;
}

/** Returns the wall time of Moscow, or `undefined`. @example parseTime('2026/09/01 9:15:23 AM GMT+3') // '2026-09-01T09:15:23' */
export function parseTime(text: string): Moment | undefined {
  const folded = foldSpaces(text);
  const sheet = SHEET_TIME.exec(folded);
  if (sheet) return toMoment(sheet[1], Number(sheet[2]), { minutes: sheet[3], seconds: sheet[4] });
  const forms = FORMS_TIME.exec(folded);
  if (!forms) return undefined;
  const hours = hoursOf(Number(forms[2]), forms[5]?.toUpperCase());
  if (hours === undefined) return undefined;
  const wall = toMoment(forms[1], hours, { minutes: forms[3], seconds: forms[4] });
  const offset = (Number(forms[7] ?? 0) * 60 + Number(forms[8] ?? 0)) * (forms[6] === '-' ? -1 : 1);
  return wall === undefined ? undefined : addMinutes(wall, MOSCOW_MINUTES - offset);
}

/** Midnight is 12 AM and noon is 12 PM. */
function hoursOf(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (half === 'P' ? 12 : 0);
}

function toMoment(
  dayText: string | undefined,
  hours: number,
  rest: { readonly minutes: string | undefined; readonly seconds: string | undefined },
): Moment | undefined {
  const day = parseDay((dayText ?? '').replace(/,$/, ''));
  const minutes = Number(rest.minutes ?? 0);
  const seconds = Number(rest.seconds ?? 0);
  if (day === undefined || hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return `${day}T${[hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':')}`;
}

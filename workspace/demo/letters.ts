/** What the receivers of letters find in them: the personal link for reports, and the meetings that are to come. */

import type { Mail } from '../services/mail/message';

export interface PairLetter {
  readonly link: string;
  /** Surnames of the other side. */
  readonly others: readonly string[];
}

export interface Appointment {
  /** The same for everybody who meets. */
  readonly key: string;
  /** Which meeting of the pair it is, from 1. */
  readonly number: number;
  readonly day: string;
  readonly names: string;
}

/** Reads the letter that tells of a pair. */
export function readPairLetter({ body }: Mail): PairLetter | undefined {
  const link = /Ваша личная ссылка:\s+(https?:\S+)/.exec(body)?.[1];
  const names = /^(?:Ваш наставник|Ваш наставляемый|Ваши наставляемые): (.+)\.$/m.exec(body)?.[1];
  if (link === undefined || names === undefined) return undefined;
  return { link, others: names.split(', ').map((name) => name.split(' ')[0] ?? '') };
}

/** Reads the calendar entries that a letter brings along. */
export function readAppointments({ attachments }: Mail): readonly Appointment[] {
  return attachments.flatMap(({ name, base64 }) => {
    const [, key = '', number = ''] = /^(meeting-.+)-(\d+)\.ics$/.exec(name) ?? [];
    const file = Buffer.from(base64, 'base64')
      .toString('utf8')
      .replace(/\r\n[ \t]/g, '');
    // The time zone before it has a beginning of its own.
    const lines = file.slice(file.indexOf('BEGIN:VEVENT'));
    const day = /^DTSTART[^:]*:(\d{4})(\d{2})(\d{2})/m.exec(lines);
    const names = /^SUMMARY:(.*)$/m.exec(lines)?.[1] ?? '';
    return day ? [{ key: `${key}-${number}`, number: Number(number), day: day.slice(1, 4).join('-'), names }] : [];
  });
}

/** Does the letter remind of a report that is missing? */
export function remindsOfReport({ body }: Mail): boolean {
  return /^ {2}Отчёт: https?:/m.test(body);
}

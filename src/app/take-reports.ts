/** Which answers are reports of meetings, what they need to be read, and how they are taken in. */

import { people } from '../domain/bases/people';
import { type TakenReports, takeReports as decide } from '../domain/feedback/take-reports';
import type { Incoming } from '../domain/intake/incoming';
import { meetings } from '../domain/meetings/meeting-table';
import { members, pairs } from '../domain/pairs/pair-table';
import { calendar, workingCalendar } from '../domain/programme/calendar';
import { numberSetting, readSettings, settings } from '../domain/programme/settings';
import { idSeries } from '../domain/shared/table';
import type { Books, Office, TableLike } from './ports';

export const REPORT_NEEDS: readonly TableLike[] = [pairs, members, meetings, settings, calendar];

export function isReport({ questionnaire }: Incoming): boolean {
  return questionnaire === 'F09' || questionnaire === 'F10';
}

/** Decides on reports with the books of `REPORT_NEEDS` and «Люди». */
export function takeReports(office: Office, books: Books, incoming: readonly Incoming[]): TakenReports {
  const values = readSettings(books.rows(settings));
  return decide(incoming, {
    pairs: books.rows(pairs),
    members: books.rows(members),
    meetings: books.rows(meetings),
    people: books.rows(people),
    settings: values,
    calendar: workingCalendar(books.rows(calendar), numberSetting(values, 'week')),
    now: office.clock.now(),
    newMeetingId: idSeries('В-', books.ids(meetings), 5),
  });
}

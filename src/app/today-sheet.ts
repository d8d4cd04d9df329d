/** Writes «Сегодня», the front sheet: what waits for the curator and by which menu item it is answered. */

import { consents } from '../domain/bases/consents';
import { mentors } from '../domain/bases/mentors';
import { people } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import { tags } from '../domain/bases/tags';
import { documents } from '../domain/documents/document-table';
import { forms } from '../domain/intake/answer-table';
import { review } from '../domain/intake/review-table';
import { proposals } from '../domain/matching/proposal-table';
import { members, pairs } from '../domain/pairs/pair-table';
import { readSettings, type Settings, settings } from '../domain/programme/settings';
import { type TodayItem, todayItems } from '../domain/reminders/today-items';
import { today } from '../domain/reminders/today-table';
import { add, type Change, remove, set } from '../domain/shared/change';
import { outbox } from '../domain/shared/queue';
import type { Books, Needs, Office } from './ports';

export const TODAY_NEEDS: Needs = {
  read: [
    settings,
    review,
    outbox,
    forms,
    consents,
    tags,
    mentors,
    requests,
    proposals,
    pairs,
    members,
    people,
    documents,
    today,
  ],
};

/** «Обновить «Сегодня»». */
export function refreshToday(office: Office): readonly TodayItem[] {
  return office.store.transact(TODAY_NEEDS, 'today.refresh', (books) => {
    const values = readSettings(books.rows(settings));
    return { changes: todayChanges(books, values, office), result: itemsOf(books, values) };
  });
}

export function itemsOf(books: Books, values: Settings): readonly TodayItem[] {
  return todayItems({
    settings: values,
    review: books.rows(review),
    outbox: books.rows(outbox),
    forms: books.rows(forms),
    consents: books.rows(consents),
    tags: books.rows(tags),
    mentors: books.rows(mentors),
    requests: books.rows(requests),
    proposals: books.rows(proposals),
    pairs: books.rows(pairs),
    members: books.rows(members),
    people: books.rows(people),
    documents: books.rows(documents),
  });
}

/** Rows are reused by number, so that a list that has not changed writes nothing. */
export function todayChanges(books: Books, values: Settings, office: Office): readonly Change[] {
  const items = itemsOf(books, values);
  const rows = items.map(({ code, count }, index) => ({ id: String(index + 1), count, ...office.wording.today(code) }));
  const written = rows.map((row) => (books.find(today, row.id) ? set(today, row.id, row) : add(today, row)));
  const surplus = [...books.ids(today)].filter((id) => !rows.some((row) => row.id === id));
  return [...written, ...surplus.map((id) => remove(today, id))];
}

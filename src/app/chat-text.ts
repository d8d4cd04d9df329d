/** «Скопировать текст для чата группы»: students rarely read mail, so every list can be told in a chat, by code and without names. */

import { people } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import { mentors } from '../domain/bases/mentors';
import { consents } from '../domain/bases/consents';
import { forms } from '../domain/intake/answer-table';
import { meetings } from '../domain/meetings/meeting-table';
import { members, pairs } from '../domain/pairs/pair-table';
import type { Table } from '../domain/shared/table';
import type { Books, Office } from './ports';
import { type Selection, selectedIds } from './selection';

/** What a list is about, with a line for each selected row; nobody selected means every row that waits for somebody. */
export type ChatList =
  | { readonly list: 'consents'; readonly lines: readonly { readonly code: string; readonly what: string }[] }
  | { readonly list: 'people'; readonly lines: readonly { readonly code: string; readonly what: string }[] }
  | { readonly list: 'meetings'; readonly lines: readonly { readonly code: string; readonly what: string }[] }
  | { readonly list: 'forms'; readonly lines: readonly { readonly code: string; readonly what: string }[] };

export function chatList(office: Office, selection: Selection): ChatList {
  return office.store.look(
    { read: [people, requests, mentors, consents, forms, meetings, members, pairs] },
    (books) => {
      switch (selection.sheetId) {
        case consents.sheetId:
          return { list: 'consents', lines: consentLines(books, selection) };
        case meetings.sheetId:
          return { list: 'meetings', lines: meetingLines(books, selection) };
        case people.sheetId:
        case requests.sheetId:
        case mentors.sheetId:
          return { list: 'people', lines: personLines(books, selection) };
        default:
          return {
            list: 'forms',
            lines: books
              .rows(forms)
              .filter(({ url }) => url !== '')
              .map(({ title, url }) => ({ code: title, what: url })),
          };
      }
    },
  );
}

function consentLines(books: Books, selection: Selection): ChatList['lines'] {
  const chosen = new Set(selectedIds(books, consents as unknown as Table, selection));
  return books
    .rows(consents)
    .filter(({ id, status }) => (chosen.size > 1 ? chosen.has(id) : status === 'needed' || status === 'issued'))
    .map(({ person, kind }) => ({ code: person, what: kind ?? '' }));
}

function meetingLines(books: Books, selection: Selection): ChatList['lines'] {
  const chosen = new Set(selectedIds(books, meetings as unknown as Table, selection));
  return books
    .rows(meetings)
    .filter(({ id, status }) => (chosen.size > 1 ? chosen.has(id) : status === 'planned'))
    .map((meeting) => ({
      code: meeting.pair,
      what: [meeting.planned ?? '', meeting.time].filter((part) => part !== '').join(' '),
    }));
}

function personLines(books: Books, selection: Selection): ChatList['lines'] {
  const table = [people, requests, mentors].find(({ sheetId }) => sheetId === selection.sheetId) as unknown as Table;
  const chosen = new Set(selectedIds(books, table, selection));
  const rows = books.rows(table) as unknown as readonly { readonly id: string; readonly person?: string }[];
  return rows
    .filter(({ id }) => chosen.size <= 1 || chosen.has(id))
    .map((row) => ({ code: row.person ?? row.id, what: '' }));
}

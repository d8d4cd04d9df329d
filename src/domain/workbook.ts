/** The whole workbook: its tables in the order of the tabs. Seven are in sight at first, the rest stand behind «Ещё». */

import { consents } from './bases/consents';
import { mentors } from './bases/mentors';
import { people } from './bases/people';
import { requests } from './bases/requests';
import { roles } from './bases/roles';
import { tags } from './bases/tags';
import { documents } from './documents/document-table';
import { answers, forms } from './intake/answer-table';
import { review } from './intake/review-table';
import { choices } from './matching/choice-table';
import { criteria } from './matching/criteria-table';
import { bans, proposals } from './matching/proposal-table';
import { tagDemand, unmatched } from './matching/unmatched-table';
import { meetings } from './meetings/meeting-table';
import { members, pairs } from './pairs/pair-table';
import { calendar } from './programme/calendar';
import { groups } from './programme/groups';
import { settings } from './programme/settings';
import { today } from './reminders/today-table';
import { journal } from './shared/journal';
import { outbox, sent } from './shared/queue';
import { state } from './shared/state-table';
import type { Table } from './shared/table';

export const TABLES = [
  today,
  people,
  requests,
  mentors,
  proposals,
  pairs,
  meetings,
  review,
  consents,
  groups,
  roles,
  members,
  documents,
  unmatched,
  choices,
  bans,
  tags,
  tagDemand,
  criteria,
  calendar,
  settings,
  forms,
  answers,
  outbox,
  sent,
  journal,
  state,
] as unknown as readonly Table[];

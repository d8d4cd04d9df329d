/** What the matching needs of the workbook, and how it is read. */

import { consents } from '../domain/bases/consents';
import { mentors } from '../domain/bases/mentors';
import { people } from '../domain/bases/people';
import { requests } from '../domain/bases/requests';
import { tags } from '../domain/bases/tags';
import { choices, readChoices } from '../domain/matching/choice-table';
import { criteria } from '../domain/matching/criteria-table';
import type { MatchingInput } from '../domain/matching/input';
import { bans, proposals } from '../domain/matching/proposal-table';
import { pairsGoingOn } from '../domain/pairs/going-on';
import { heldPlaces } from '../domain/pairs/held-places';
import { members, pairs } from '../domain/pairs/pair-table';
import { groups } from '../domain/programme/groups';
import { readSettings, settings } from '../domain/programme/settings';
import type { Day } from '../domain/shared/day';
import type { Books, TableLike } from './ports';

export const MATCHING_NEEDS: readonly TableLike[] = [
  requests,
  mentors,
  people,
  groups,
  consents,
  tags,
  bans,
  criteria,
  choices,
  proposals,
  pairs,
  members,
  settings,
];

export function matchingInput(books: Books, today: Day): MatchingInput {
  return {
    requests: books.rows(requests),
    mentors: books.rows(mentors),
    people: books.rows(people),
    groups: books.rows(groups),
    consents: books.rows(consents),
    tags: books.rows(tags),
    bans: books.rows(bans),
    criteria: books.rows(criteria),
    settings: readSettings(books.rows(settings)),
    proposals: books.rows(proposals),
    choices: readChoices(books.rows(choices)),
    goingOn: pairsGoingOn(books.rows(pairs), books.rows(members)),
    places: heldPlaces(books.rows(pairs), books.rows(members), today),
    today,
  };
}

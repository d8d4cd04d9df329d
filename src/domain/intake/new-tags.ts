/** #tags that the list does not have: they are taken in with the answer and put to the curator in «Теги», «на проверку» (methodology §3.4). */

import { type Tag as TagRow, tags } from '../bases/tags';
import { add, type Change } from '../shared/change';
import type { Accepted } from './incoming';
import { matchTags, type Tag } from './tag-text';
import { ownTags } from './to-mentor';

/** The list of «Теги» as the questionnaires read it; a tag that waits for the curator counts, so that it is not put to her twice. */
export function tagDictionary(rows: readonly TagRow[]): readonly Tag[] {
  return rows.map(({ id, synonyms }) => ({
    tag: id,
    synonyms: synonyms.split(/[\s,;]+/).filter((word) => word !== ''),
  }));
}

/** One row for each tag that nobody has named before; beside it the known tag that was perhaps meant. */
export function newTags(taken: readonly Accepted[], dictionary: readonly Tag[]): readonly Change[] {
  const proposed = new Map<string, Change>();
  for (const one of taken) {
    for (const { tag, nearest } of matchTags(tagsOf(one).join(' '), dictionary).unknown) {
      const proposedBy =
        nearest === undefined ? one.incoming.questionnaire : `${one.incoming.questionnaire} ≈ ${nearest}`;
      if (!proposed.has(tag)) proposed.set(tag, add(tags, { id: tag, status: 'proposed', proposedBy }));
    }
  }
  return [...proposed.values()];
}

function tagsOf({ incoming, answers }: Accepted): readonly string[] {
  const chosen = answers['tags'];
  const own = incoming.questionnaire === 'F04-1' ? ownTags(answers) : [];
  return [...(Array.isArray(chosen) ? (chosen as readonly string[]) : []), ...own];
}

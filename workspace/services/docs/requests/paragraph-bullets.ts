/** createParagraphBullets and deleteParagraphBullets. */

import { paragraphsIn, type Place } from '../indexing';
import { LIST_LEVELS, nestingLevels, presetOf } from '../list-presets';
import { sliceRuns, textOf } from '../runs';
import type { DocumentState, Paragraph } from '../structure';
import { rangeOf, type Range } from './locate';
import { requestKind, type Draft } from './request';

/** Makes list items of the paragraphs of a range; their leading tabs say how deep they stand, and go. */
export const createParagraphBullets = requestKind<{ readonly range?: Range; readonly bulletPreset?: string }>(
  ['range', 'bulletPreset'],
  (draft, request) => {
    const preset = presetOf(request.bulletPreset);
    const { segment, start, end } = rangeOf(draft.doc, request.range);
    const places = paragraphsIn(segment, { start, end });
    const listId = precedingList(draft.doc, places[0], preset) ?? newList(draft, preset);
    const levels = nestingLevels(preset);
    for (const { block } of places) {
      const tabs = /^\t*/.exec(textOf(block.runs))?.[0].length ?? 0;
      const nestingLevel = Math.min(tabs, LIST_LEVELS - 1);
      const level = levels[nestingLevel];
      block.runs = sliceRuns(block.runs, tabs, Infinity);
      block.bullet = { listId, nestingLevel, textStyle: {} };
      if (level)
        block.style = { ...block.style, indentFirstLine: level.indentFirstLine, indentStart: level.indentStart };
    }
    return undefined;
  },
);

/** Takes the bullets away; the text stays as far in as it was. */
export const deleteParagraphBullets = requestKind<{ readonly range?: Range }>(['range'], ({ doc }, request) => {
  const { segment, start, end } = rangeOf(doc, request.range);
  for (const { block } of paragraphsIn(segment, { start, end })) {
    if (!block.bullet) continue;
    delete block.bullet;
    if (block.style.indentStart) block.style = { ...block.style, indentFirstLine: block.style.indentStart };
  }
  return undefined;
});

/** «If the paragraph immediately before … is in a list with a matching preset, the paragraphs being updated are added to that list.» */
function precedingList(doc: DocumentState, first: Place<Paragraph> | undefined, preset: string): string | undefined {
  const before = first?.siblings[first.at - 1];
  const listId = before?.kind === 'paragraph' ? before.bullet?.listId : undefined;
  return listId !== undefined && doc.lists[listId] === preset ? listId : undefined;
}

function newList({ doc, newId }: Draft, preset: string): string {
  doc.lists[newId] = preset;
  return newId;
}

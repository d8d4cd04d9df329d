/** replaceAllText by substring, in every segment: matches do not cross paragraphs, and what is put in is not searched again. */

import { isParagraph, segmentsOf, walk, type Segment } from '../indexing';
import { refuse } from '../refusal';
import { styleAt, textOf } from '../runs';
import type { TextStyle } from '../styles';
import { deleteWithin } from './delete-content';
import { acceptedText, insertAt } from './insert-text';
import { requestKind } from './request';

interface ReplaceAllText {
  readonly replaceText?: string;
  readonly containsText?: { readonly text?: string; readonly matchCase?: boolean };
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly style: TextStyle;
}

/** Replaces all instances of a text. */
export const replaceAllText = requestKind<ReplaceAllText>(['replaceText', 'containsText'], ({ doc }, request) => {
  const { text, matchCase = false, ...others } = request.containsText ?? {};
  if (!text) return refuse('The text to search for must be specified.');
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) return refuse(`Unknown name "${unknown}": Cannot find field.`);
  let occurrencesChanged = 0;
  for (const segment of segmentsOf(doc)) {
    const matches = matchesIn(segment, text, matchCase);
    for (const match of [...matches].reverse()) replace(segment, match, acceptedText(request.replaceText ?? ''));
    occurrencesChanged += matches.length;
  }
  return { replaceAllText: occurrencesChanged === 0 ? {} : { occurrencesChanged } };
});

function matchesIn(segment: Segment, text: string, matchCase: boolean): readonly Match[] {
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  const matches: Match[] = [];
  for (const place of walk(segment.blocks, segment.start)) {
    if (!isParagraph(place)) continue;
    const within = fold(textOf(place.block.runs));
    for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length)) {
      const start = place.start + at;
      matches.push({ start, end: start + wanted.length, style: styleAt(place.block.runs, at) });
    }
  }
  return matches;
}

/** The new text is put behind the old one, in its style, before the old one goes: an emptied paragraph would lose that style. */
function replace(segment: Segment, match: Match, text: string): void {
  if (text !== '') insertAt(segment, { index: match.end, text, style: match.style });
  deleteWithin(segment.blocks, segment.start, match);
}

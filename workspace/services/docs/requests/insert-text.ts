/** insertText and insertPageBreak: text goes into a paragraph that exists, and a newline splits it. */

import { paragraphAt, type Segment } from '../indexing';
import { refuse } from '../refusal';
import { joinRuns, sliceRuns, styleAt, textOf } from '../runs';
import { PAGE_BREAK, type Block, type Paragraph, type Run } from '../structure';
import type { TextStyle } from '../styles';
import { insertionPoint, type Insertion } from './locate';
import { requestKind } from './request';

/** Control characters and the private use area, which Docs drops (concepts/rules-behavior, Insert text); U+000B stays, a line break. */
const DROPPED = new RegExp('[\\u0000-\\u0008\\u000C-\\u001F\\uE000-\\uF8FF]', 'g');

/** Text as Docs takes it in. */
export function acceptedText(text: string): string {
  return text.replace(DROPPED, '');
}

/** Inserts text at a specific index or at the end of a segment. */
export const insertText = requestKind<Insertion & { readonly text?: string }>(
  ['text', 'location', 'endOfSegmentLocation'],
  ({ doc }, request) => {
    if (!request.text) return refuse('Insert text requests must specify text to insert.');
    const { segment, index } = insertionPoint(doc, request);
    insertAt(segment, { index, text: acceptedText(request.text) });
    return undefined;
  },
);

/** Inserts a page break followed by a newline; only in the body, and not in a table. */
export const insertPageBreak = requestKind<Insertion>(['location', 'endOfSegmentLocation'], ({ doc }, request) => {
  const { segment, index } = insertionPoint(doc, request);
  if (segment.id !== '') return refuse('Page breaks cannot be inserted in a header or footer.');
  if (paragraphAt(segment, index).inTable) return refuse('Page breaks cannot be inserted in a table.');
  insertAt(segment, { index, text: `${PAGE_BREAK}\n` });
  return undefined;
});

interface InsertedText {
  readonly index: number;
  readonly text: string;
  readonly style?: TextStyle;
}

interface InsertedParagraph {
  readonly siblings: Block[];
  readonly at: number;
}

/** Inserts text, in the neighbour's text style unless told `style`; new paragraphs copy the one that they split. Returns the last of them. */
export function insertAt(segment: Segment, { index, text, style }: InsertedText): InsertedParagraph {
  const place = paragraphAt(segment, index);
  const { runs } = place.block;
  const offset = afterGrapheme(textOf(runs), index - place.start);
  const textStyle = style ?? insertedStyle(runs, offset);
  const lines = text
    .split('\n')
    .map((line, at, all): Run => ({ text: at < all.length - 1 ? `${line}\n` : line, style: textStyle }));
  const parts = lines.map((line, at) =>
    joinRuns(
      at === 0 ? sliceRuns(runs, 0, offset) : [],
      [line],
      at === lines.length - 1 ? sliceRuns(runs, offset, Infinity) : [],
    ),
  );
  const paragraphs = parts.map((part): Paragraph => ({ ...place.block, runs: part }));
  place.siblings.splice(place.at, 1, ...paragraphs);
  return { siblings: place.siblings, at: place.at + paragraphs.length - 1 };
}

/** Text takes the style of the text before it; at the start of a paragraph, of that paragraph's own text. A link does not grow at its end. */
function insertedStyle(runs: readonly Run[], offset: number): TextStyle {
  const style = styleAt(runs, Math.max(0, offset - 1));
  if (!style.link || (offset > 0 && styleAt(runs, offset).link?.url === style.link.url)) return style;
  const { link: _link, underline: _underline, foregroundColor: _color, ...plain } = style;
  return plain;
}

const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });

/** An offset inside a grapheme cluster moves behind it (concepts/rules-behavior, Insert text). */
function afterGrapheme(text: string, offset: number): number {
  if (offset === 0) return 0;
  const around = graphemes.segment(text).containing(offset);
  return around && around.index < offset ? around.index + around.segment.length : offset;
}

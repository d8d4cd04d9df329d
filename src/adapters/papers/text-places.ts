/** What stands where in a document that was read: paragraphs with their indexes, and the tags in them. */

import type { Element } from './docs-api';

type TextStyle = GoogleAppsScript.Docs.Schema.TextStyle;
type ParagraphStyle = GoogleAppsScript.Docs.Schema.ParagraphStyle;

/** A paragraph with its newline; whatever is no text in it (a page break, a footnote) is one character for each index. */
export interface PlacedParagraph {
  readonly start: number;
  readonly text: string;
  readonly textStyle: TextStyle;
  readonly paragraphStyle: ParagraphStyle;
}

/** «{{директор}}», or «{{пары: №}}» of a list. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  /** As it is looked up: lower case, single spaces. */
  readonly name: string;
  readonly list: string | undefined;
  /** As the curator wrote it. */
  readonly typed: string;
}

const TAG = /\{\{([^{}\n]+)\}\}/g;
const NO_TEXT = '\uFFFC';

/** The tags of a paragraph, in their order. */
export function tagsOf({ text, start }: Pick<PlacedParagraph, 'text' | 'start'>): readonly Tag[] {
  return [...text.matchAll(TAG)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    typed: match[0],
    ...parseName(match[1] ?? ''),
  }));
}

function parseName(typed: string): Pick<Tag, 'name' | 'list'> {
  const colon = typed.indexOf(':');
  if (colon < 0) return { name: plainName(typed), list: undefined };
  return { name: plainName(typed.slice(colon + 1)), list: plainName(typed.slice(0, colon)) };
}

/** Who rewords a template should not have to mind capitals and spaces. */
export function plainName(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The paragraph of an element, if it is one. */
export function paragraphAt({ startIndex = 0, paragraph }: Element): PlacedParagraph | undefined {
  if (!paragraph) return undefined;
  const elements = paragraph.elements ?? [];
  return {
    start: startIndex,
    text: elements
      .map(({ textRun, startIndex: from = 0, endIndex: to = 0 }) => textRun?.content ?? NO_TEXT.repeat(to - from))
      .join(''),
    textStyle: elements.find(({ textRun }) => textRun)?.textRun?.textStyle ?? {},
    paragraphStyle: paragraph.paragraphStyle ?? {},
  };
}

/** The paragraphs of a cell or segment, without those of tables in it. */
export function paragraphsIn(content: readonly Element[]): readonly PlacedParagraph[] {
  return content.flatMap((element) => paragraphAt(element) ?? []);
}

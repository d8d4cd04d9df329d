/** Paragraphs in the tests of the Docs service. */

import { contentOf, type Json } from './docs-world';

export interface ShownParagraph {
  readonly elements: readonly { readonly textRun: { readonly content: string; readonly textStyle: Json } }[];
  readonly paragraphStyle: Json;
  readonly bullet?: Json;
}

/** The paragraphs of the body, without those in tables. */
export const paragraphs = (document: Json): readonly ShownParagraph[] =>
  contentOf(document).flatMap((element) =>
    element['paragraph'] ? [element['paragraph'] as unknown as ShownParagraph] : [],
  );

/** An updateTextStyle request. */
export const textStyle = (startIndex: number, endIndex: number, style: Json, fields: string): Json => ({
  updateTextStyle: { range: { startIndex, endIndex }, textStyle: style, fields },
});

/** The named styles of a new document and what text inherits from them (the reference's example dump). */

import type { ParagraphStyle, TextStyle } from './styles';
import { pt } from './styles';

interface NamedStyle {
  readonly namedStyleType: string;
  readonly textStyle: TextStyle;
  readonly paragraphStyle: ParagraphStyle;
}

const NO_BORDER = { color: {}, width: pt(0), padding: pt(0), dashStyle: 'SOLID' };

const NORMAL_TEXT: NamedStyle = {
  namedStyleType: 'NORMAL_TEXT',
  textStyle: {
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    smallCaps: false,
    backgroundColor: {},
    foregroundColor: { color: { rgbColor: {} } },
    fontSize: pt(11),
    weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
    baselineOffset: 'NONE',
  },
  paragraphStyle: {
    namedStyleType: 'NORMAL_TEXT',
    alignment: 'START',
    lineSpacing: 115,
    direction: 'LEFT_TO_RIGHT',
    spacingMode: 'COLLAPSE_LISTS',
    spaceAbove: pt(0),
    spaceBelow: pt(0),
    borderBetween: NO_BORDER,
    borderTop: NO_BORDER,
    borderBottom: NO_BORDER,
    borderLeft: NO_BORDER,
    borderRight: NO_BORDER,
    indentFirstLine: pt(0),
    indentStart: pt(0),
    indentEnd: pt(0),
    keepLinesTogether: false,
    keepWithNext: false,
    avoidWidowAndOrphan: true,
    shading: { backgroundColor: {} },
    pageBreakBefore: false,
  },
};

const grey = (part: number): TextStyle => ({
  foregroundColor: { color: { rgbColor: { red: part, green: part, blue: part } } },
});

interface Heading {
  readonly size: number;
  readonly above: number;
  readonly below: number;
  readonly looks?: TextStyle;
}

const heading = (namedStyleType: string, { size, above, below, looks = {} }: Heading): NamedStyle => ({
  namedStyleType,
  textStyle: { ...looks, fontSize: pt(size) },
  paragraphStyle: {
    namedStyleType: 'NORMAL_TEXT',
    direction: 'LEFT_TO_RIGHT',
    spaceAbove: pt(above),
    spaceBelow: pt(below),
    keepLinesTogether: true,
    keepWithNext: true,
    pageBreakBefore: false,
  },
});

export const NAMED_STYLES: readonly NamedStyle[] = [
  NORMAL_TEXT,
  heading('HEADING_1', { size: 20, above: 20, below: 6 }),
  heading('HEADING_2', { size: 16, above: 18, below: 6, looks: { bold: false } }),
  heading('HEADING_3', { size: 14, above: 16, below: 4, looks: { bold: false, ...grey(0.2627451) } }),
  heading('HEADING_4', { size: 12, above: 14, below: 4, looks: grey(0.4) }),
  heading('HEADING_5', { size: 11, above: 12, below: 4, looks: grey(0.4) }),
  heading('HEADING_6', { size: 11, above: 12, below: 4, looks: { italic: true, ...grey(0.4) } }),
  heading('TITLE', { size: 26, above: 0, below: 3 }),
  heading('SUBTITLE', { size: 15, above: 0, below: 16, looks: { italic: false, ...grey(0.4) } }),
];

/** The text style that a paragraph of this named style gives its text. */
export function inheritedTextStyle(namedStyleType: string | undefined): TextStyle {
  return { ...NORMAL_TEXT.textStyle, ...named(namedStyleType).textStyle };
}

/** The paragraph style that a named style gives. */
export function inheritedParagraphStyle(namedStyleType: string | undefined): ParagraphStyle {
  return { ...NORMAL_TEXT.paragraphStyle, ...named(namedStyleType).paragraphStyle };
}

function named(type: string | undefined): NamedStyle {
  return NAMED_STYLES.find((style) => style.namedStyleType === type) ?? NORMAL_TEXT;
}

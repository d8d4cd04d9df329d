/** Paragraphs and styled text of a .docx. */

import {
  AlignmentType,
  BorderStyle,
  CarriageReturn,
  ExternalHyperlink,
  HeadingLevel,
  LineRuleType,
  PageBreak,
  Paragraph,
  ShadingType,
  Tab,
  TextRun,
  UnderlineType,
  type IBorderOptions,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';

import type { BorderView, ParagraphView, RunView, TextRunView } from '../services/docs/blocks';

/** Points in twentieths of a point, the unit of lengths in a .docx. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** '#1a2b3c' as a .docx writes colours. */
export function colour(hex: string): string {
  return hex.slice(1).toUpperCase();
}

/** Shading of one colour. */
export function shadingOf(
  hex: string | undefined,
): { readonly type: typeof ShadingType.CLEAR; readonly color: string; readonly fill: string } | undefined {
  return hex === undefined ? undefined : { type: ShadingType.CLEAR, color: 'auto', fill: colour(hex) };
}

const DASHES = { solid: BorderStyle.SINGLE, dot: BorderStyle.DOTTED, dash: BorderStyle.DASHED } as const;

/** A border line; its width is counted in eighths of a point, and a width of 0 hides it. */
export function borderOf({ width, color, dash }: BorderView): IBorderOptions {
  return width === 0
    ? { style: BorderStyle.NONE }
    : { style: DASHES[dash], size: Math.round(width * 8), color: colour(color) };
}

const HEADINGS: Readonly<Record<string, IParagraphOptions['heading']>> = {
  TITLE: HeadingLevel.TITLE,
  HEADING_1: HeadingLevel.HEADING_1,
  HEADING_2: HeadingLevel.HEADING_2,
  HEADING_3: HeadingLevel.HEADING_3,
  HEADING_4: HeadingLevel.HEADING_4,
  HEADING_5: HeadingLevel.HEADING_5,
  HEADING_6: HeadingLevel.HEADING_6,
};

const ALIGNMENTS = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
  justified: AlignmentType.BOTH,
} as const;

/** A single line of a .docx is 240 units. */
const SINGLE_LINE = 240;

/** Writes a paragraph with every style spelt out, so that it does not depend on the reader's defaults. */
export function paragraphOf(view: ParagraphView): Paragraph {
  const first = view.indentFirstLine - view.indentStart;
  const heading = HEADINGS[view.namedStyle];
  const shading = shadingOf(view.shading);
  return new Paragraph({
    children: view.runs.map(childOf),
    alignment: ALIGNMENTS[view.alignment],
    spacing: {
      before: twips(view.spaceAbove),
      after: twips(view.spaceBelow),
      line: Math.round(view.lineSpacing * SINGLE_LINE),
      lineRule: LineRuleType.AUTO,
    },
    indent: {
      left: twips(view.indentStart),
      right: twips(view.indentEnd),
      ...(first < 0 ? { hanging: twips(-first) } : { firstLine: twips(first) }),
    },
    pageBreakBefore: view.pageBreakBefore,
    keepNext: view.keepWithNext,
    keepLines: view.keepLinesTogether,
    ...(heading ? { heading } : {}),
    ...(shading ? { shading } : {}),
    ...(view.borderBottom ? { border: { bottom: borderOf(view.borderBottom) } } : {}),
    ...(view.bullet ? { numbering: { reference: view.bullet.listId, level: view.bullet.level, custom: true } } : {}),
    // The paragraph mark gives a list number its size and an empty line its height.
    run: looksOf(view.markRun),
  });
}

function childOf(run: RunView): ParagraphChild {
  if (run.kind === 'pageBreak') return new PageBreak();
  const text = new TextRun({ ...looksOf(run), children: charactersOf(run.text) });
  return run.link === undefined ? text : new ExternalHyperlink({ link: run.link, children: [text] });
}

/** Tabs and line breaks (U+000B in Docs) are elements of their own. */
function charactersOf(text: string): (string | Tab | CarriageReturn)[] {
  return text
    .split(/([\t\v])/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? new Tab() : part === '\v' ? new CarriageReturn() : part));
}

type Looks = Omit<NonNullable<IParagraphOptions['run']>, 'children' | 'text' | 'break'>;

function looksOf(run: TextRunView): Looks {
  const shading = shadingOf(run.background);
  return {
    font: run.fontFamily,
    size: Math.round(run.fontSize * 2),
    bold: run.bold,
    italics: run.italic,
    strike: run.strikethrough,
    smallCaps: run.smallCaps,
    superScript: run.offset === 'superscript',
    subScript: run.offset === 'subscript',
    ...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(run.color === undefined ? {} : { color: colour(run.color) }),
    ...(shading ? { shading } : {}),
  };
}

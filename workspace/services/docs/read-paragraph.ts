/** A paragraph as people see it: the named style under its own, the runs' looks, its number in the list. */

import type { ParagraphView, RunView, TextRunView } from './blocks';
import { hex, readBorder } from './looks';
import { inheritedParagraphStyle, inheritedTextStyle } from './named-styles';
import type { Numbering } from './numbering';
import { sliceRuns, styleAt, textOf } from './runs';
import { PAGE_BREAK, type Paragraph, type Run } from './structure';
import { points, type TextStyle } from './styles';

const ALIGNMENTS: Readonly<Record<string, ParagraphView['alignment']>> = {
  START: 'start',
  CENTER: 'center',
  END: 'end',
  JUSTIFIED: 'justified',
};

/** Reads a paragraph that starts at an index. Items of lists must be read in their order. */
export function readParagraph(paragraph: Paragraph, start: number, numbering: Numbering): ParagraphView {
  const namedStyle = paragraph.style.namedStyleType ?? 'NORMAL_TEXT';
  const style = { ...inheritedParagraphStyle(namedStyle), ...paragraph.style };
  const length = textOf(paragraph.runs).length;
  const { bullet } = paragraph;
  return {
    kind: 'paragraph',
    startIndex: start,
    endIndex: start + length,
    runs: sliceRuns(paragraph.runs, 0, length - 1).flatMap((run) => readRun(run, namedStyle)),
    markRun: readText('', { ...inheritedTextStyle(namedStyle), ...styleAt(paragraph.runs, length - 1) }),
    namedStyle,
    alignment: ALIGNMENTS[style.alignment ?? ''] ?? 'start',
    indentFirstLine: points(style.indentFirstLine),
    indentStart: points(style.indentStart),
    indentEnd: points(style.indentEnd),
    spaceAbove: points(style.spaceAbove),
    spaceBelow: points(style.spaceBelow),
    lineSpacing: (style.lineSpacing ?? 100) / 100,
    pageBreakBefore: style.pageBreakBefore ?? false,
    keepWithNext: style.keepWithNext ?? false,
    keepLinesTogether: style.keepLinesTogether ?? false,
    shading: hex(style.shading?.backgroundColor),
    borderBottom: points(style.borderBottom?.width) > 0 ? readBorder(style.borderBottom) : undefined,
    bullet: bullet && {
      glyph: numbering.next(bullet.listId, bullet.nestingLevel),
      level: bullet.nestingLevel,
      listId: bullet.listId,
    },
  };
}

const OFFSETS: Readonly<Record<string, 'superscript' | 'subscript'>> = {
  SUPERSCRIPT: 'superscript',
  SUBSCRIPT: 'subscript',
};

function readRun(run: Run, namedStyle: string): readonly RunView[] {
  const style = { ...inheritedTextStyle(namedStyle), ...run.style };
  const parts = run.text.split(new RegExp(`(${PAGE_BREAK})`)).filter((part) => part !== '');
  return parts.map((text): RunView => (text === PAGE_BREAK ? { kind: 'pageBreak' } : readText(text, style)));
}

function readText(text: string, style: TextStyle): TextRunView {
  return {
    kind: 'text',
    text,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    smallCaps: style.smallCaps ?? false,
    offset: OFFSETS[style.baselineOffset ?? ''] ?? 'none',
    fontFamily: style.weightedFontFamily?.fontFamily ?? 'Arial',
    fontSize: points(style.fontSize),
    color: hex(style.foregroundColor),
    background: hex(style.backgroundColor),
    link: style.link?.url,
  };
}

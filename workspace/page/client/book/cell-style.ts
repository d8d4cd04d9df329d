/** The looks of a cell as CSS. */

import type { CSSProperties } from 'preact';

import type { CellView } from '../../wire';
import { px } from '../pixels';

type Format = NonNullable<CellView['format']>;
type Color = NonNullable<Format['backgroundColor']>;

/** CSS of a cell's format. */
export function styleOf(format: Format | undefined): CSSProperties {
  if (!format) return {};
  const { textFormat = {}, horizontalAlignment, wrapStrategy } = format;
  const background = format.backgroundColorStyle?.rgbColor ?? format.backgroundColor;
  const foreground = textFormat.foregroundColorStyle?.rgbColor ?? textFormat.foregroundColor;
  return {
    ...(background ? { backgroundColor: cssColor(background) } : {}),
    ...(foreground ? { color: cssColor(foreground) } : {}),
    ...(textFormat.bold ? { fontWeight: 600 } : {}),
    ...(textFormat.italic ? { fontStyle: 'italic' } : {}),
    ...(textFormat.strikethrough || textFormat.underline ? { textDecoration: lineOf(textFormat) } : {}),
    ...(textFormat.fontSize ? { fontSize: px(textFormat.fontSize * 1.3) } : {}),
    ...(horizontalAlignment ? { textAlign: alignmentOf(horizontalAlignment) } : {}),
    ...(wrapStrategy === 'WRAP' ? { whiteSpace: 'pre-wrap' } : {}),
  };
}

function lineOf({ strikethrough, underline }: NonNullable<Format['textFormat']>): string {
  return [strikethrough ? 'line-through' : '', underline ? 'underline' : ''].join(' ').trim();
}

function alignmentOf(alignment: string): 'left' | 'center' | 'right' {
  return alignment === 'CENTER' ? 'center' : alignment === 'RIGHT' ? 'right' : 'left';
}

/** A part that is left out is 0. */
function cssColor({ red = 0, green = 0, blue = 0 }: Color): string {
  return `rgb(${[red, green, blue].map((part) => Math.round(part * 255)).join(' ')})`;
}

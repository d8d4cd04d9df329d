/** Formats of cells as CSS classes, one for each that has been seen: a row of cells is then drawn without a style of its own. */

import type { CellLook } from '../../wire';

type Format = NonNullable<CellLook['format']>;
type Color = NonNullable<Format['backgroundColor']>;

/** Font sizes are in points at Google, and ours are a little larger on the screen. */
const PIXELS_A_POINT = 1.3;

const names = new Map<string, string>();
let rules: CSSStyleSheet | undefined;

/** The class of a format; '' for none. */
export function classOf(format: Format | undefined): string {
  const css = format ? cssOf(format) : '';
  if (css === '') return '';
  const known = names.get(css);
  if (known !== undefined) return known;
  const name = `l${names.size}`;
  names.set(css, name);
  styleRules().insertRule(`.cell.${name} { ${css} }`);
  return name;
}

function styleRules(): CSSStyleSheet {
  if (!rules) {
    rules = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  }
  return rules;
}

/** CSS of a cell's format. */
export function cssOf(format: Format): string {
  const { textFormat = {}, horizontalAlignment, wrapStrategy } = format;
  const background = format.backgroundColorStyle?.rgbColor ?? format.backgroundColor;
  const foreground = textFormat.foregroundColorStyle?.rgbColor ?? textFormat.foregroundColor;
  const lines = [textFormat.strikethrough ? 'line-through' : '', textFormat.underline ? 'underline' : ''];
  const declarations: readonly (readonly [string, string | undefined])[] = [
    ['background-color', background && cssColor(background)],
    ['color', foreground && cssColor(foreground)],
    ['font-weight', textFormat.bold ? '600' : undefined],
    ['font-style', textFormat.italic ? 'italic' : undefined],
    ['text-decoration', lines.join(' ').trim() || undefined],
    ['font-size', textFormat.fontSize ? `${textFormat.fontSize * PIXELS_A_POINT}px` : undefined],
    ['text-align', alignmentOf(format, horizontalAlignment)],
    ['white-space', wrapStrategy === 'WRAP' ? 'pre-wrap' : undefined],
  ];
  return declarations.flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value};`)).join(' ');
}

const RIGHT_BY_ITSELF = new Set(['NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC']);

/** Numbers and dates stand right unless the cell says otherwise, as Google sets them. */
function alignmentOf({ numberFormat }: Format, alignment: string | undefined): string | undefined {
  if (alignment !== undefined) return alignment.toLowerCase();
  return RIGHT_BY_ITSELF.has(numberFormat?.type ?? '') ? 'right' : undefined;
}

/** A part that is left out is 0. */
function cssColor({ red = 0, green = 0, blue = 0 }: Color): string {
  return `rgb(${[red, green, blue].map((part) => Math.round(part * 255)).join(' ')})`;
}

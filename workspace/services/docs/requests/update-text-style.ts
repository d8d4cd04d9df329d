/** updateTextStyle: character formatting of a range. */

import { paragraphsIn, type Place } from '../indexing';
import { inheritedTextStyle } from '../named-styles';
import { refuse } from '../refusal';
import { restyleRuns } from '../runs';
import type { Paragraph } from '../structure';
import { applyMask, maskPaths, type TextStyle } from '../styles';
import { rangeOf, type Range } from './locate';
import { requestKind } from './request';

interface UpdateTextStyle {
  readonly textStyle?: TextStyle;
  readonly fields?: string;
  readonly range?: Range;
}

const ALLOWED = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'smallCaps',
  'backgroundColor',
  'foregroundColor',
  'fontSize',
  'weightedFontFamily',
  'baselineOffset',
  'link',
] as const;

/** The looks of a new link (documents, TextStyle.link: default link colour, underlined). */
const LINK_LOOKS: TextStyle = {
  underline: true,
  foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
};

/** Updates the styling of the text of a range. */
export const updateTextStyle = requestKind<UpdateTextStyle>(['textStyle', 'fields', 'range'], ({ doc }, request) => {
  const update = checked(request.textStyle ?? {});
  const paths = maskPaths(request.fields, ALLOWED);
  const { segment, start, end } = rangeOf(doc, request.range);
  for (const place of paragraphsIn(segment, { start, end })) {
    const change = (style: TextStyle): TextStyle => restyled(style, { update, paths, place });
    const from = Math.max(0, start - place.start);
    const to = Math.min(place.end, end) - place.start;
    restyle(place, { from, to }, change);
    const whole = from === 0 && to >= place.end - place.start - 1;
    if (place.block.bullet && whole)
      place.block.bullet = { ...place.block.bullet, textStyle: change(place.block.bullet.textStyle) };
  }
  return undefined;
});

/** «The range may be extended to include adjacent newlines»: it is when all of the paragraph's text is restyled. Links never reach a newline. */
function restyle(
  place: Place<Paragraph>,
  span: { readonly from: number; readonly to: number },
  change: (style: TextStyle) => TextStyle,
): void {
  const newline = place.end - place.start - 1;
  const extended = span.from === 0 && span.to === newline ? newline + 1 : span.to;
  const withoutLink = (style: TextStyle): TextStyle => {
    const { link, ...others } = change(style);
    return link ? style : others;
  };
  place.block.runs = restyleRuns(place.block.runs, { from: span.from, to: Math.min(extended, newline) }, change);
  if (extended > newline)
    place.block.runs = restyleRuns(place.block.runs, { from: newline, to: newline + 1 }, withoutLink);
}

interface Change {
  readonly update: TextStyle;
  readonly paths: readonly string[];
  readonly place: Place<Paragraph>;
}

/** A value equal to the paragraph's named style is not kept: «that style will be set to inherit». */
function restyled(style: TextStyle, { update, paths, place }: Change): TextStyle {
  const changed = applyMask(withLinkLooks(style, update, paths), update, { fields: paths.join(','), allowed: ALLOWED });
  const parent = inheritedTextStyle(place.block.style.namedStyleType);
  const own = ALLOWED.filter(
    (name) => changed[name] !== undefined && JSON.stringify(changed[name]) !== JSON.stringify(parent[name]),
  );
  return Object.fromEntries(own.map((name) => [name, changed[name]]));
}

function withLinkLooks(style: TextStyle, update: TextStyle, paths: readonly string[]): TextStyle {
  if (!paths.includes('link')) return style;
  if (update.link) return { ...style, ...LINK_LOOKS };
  if (!style.link) return style;
  const { underline: _underline, foregroundColor: _color, ...plain } = style;
  return plain;
}

function checked(style: TextStyle): TextStyle {
  const font = style.weightedFontFamily;
  if (!font) return style;
  if (!font.fontFamily) return refuse('The font family must be set if the weighted font family is set.');
  return { ...style, weightedFontFamily: { fontFamily: font.fontFamily, weight: font.weight ?? 400 } };
}

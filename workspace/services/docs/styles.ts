/** The styles of the Docs API as they travel: what may be set, what is read-only, and how an update mask changes them. */

import { refuse } from './refusal';

export interface Dimension {
  readonly magnitude?: number;
  readonly unit?: string;
}

export interface OptionalColor {
  readonly color?: { readonly rgbColor?: { readonly red?: number; readonly green?: number; readonly blue?: number } };
}

export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly smallCaps?: boolean;
  readonly backgroundColor?: OptionalColor;
  readonly foregroundColor?: OptionalColor;
  readonly fontSize?: Dimension;
  readonly weightedFontFamily?: { readonly fontFamily?: string; readonly weight?: number };
  readonly baselineOffset?: string;
  readonly link?: { readonly url?: string };
}

export interface Border {
  readonly color?: OptionalColor;
  readonly width?: Dimension;
  readonly padding?: Dimension;
  readonly dashStyle?: string;
}

export interface ParagraphStyle {
  readonly namedStyleType?: string;
  readonly alignment?: string;
  readonly lineSpacing?: number;
  readonly direction?: string;
  readonly spacingMode?: string;
  readonly spaceAbove?: Dimension;
  readonly spaceBelow?: Dimension;
  readonly borderBetween?: Border;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
  readonly indentFirstLine?: Dimension;
  readonly indentStart?: Dimension;
  readonly indentEnd?: Dimension;
  readonly keepLinesTogether?: boolean;
  readonly keepWithNext?: boolean;
  readonly avoidWidowAndOrphan?: boolean;
  readonly shading?: { readonly backgroundColor?: OptionalColor };
  readonly pageBreakBefore?: boolean;
}

export interface CellStyle {
  readonly backgroundColor?: OptionalColor;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly paddingLeft?: Dimension;
  readonly paddingRight?: Dimension;
  readonly paddingTop?: Dimension;
  readonly paddingBottom?: Dimension;
  readonly contentAlignment?: string;
}

export interface ColumnProperties {
  readonly widthType?: string;
  readonly width?: Dimension;
}

export interface DocumentStyle {
  readonly background?: { readonly color?: OptionalColor };
  readonly defaultHeaderId?: string;
  readonly defaultFooterId?: string;
  readonly useFirstPageHeaderFooter?: boolean;
  readonly useEvenPageHeaderFooter?: boolean;
  readonly pageNumberStart?: number;
  readonly marginTop?: Dimension;
  readonly marginBottom?: Dimension;
  readonly marginRight?: Dimension;
  readonly marginLeft?: Dimension;
  readonly pageSize?: { readonly height?: Dimension; readonly width?: Dimension };
  readonly marginHeader?: Dimension;
  readonly marginFooter?: Dimension;
  readonly useCustomHeaderFooterMargins?: boolean;
  readonly flipPageOrientation?: boolean;
}

/** Reads an update mask: the names of `allowed` for '*', else the paths it lists. @throws for a missing mask or an unknown name. */
export function maskPaths(fields: string | undefined, allowed: readonly string[]): readonly string[] {
  const paths = (fields ?? '')
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  if (paths.length === 0)
    return refuse("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  if (paths.includes('*')) return allowed;
  for (const path of paths) {
    if (!allowed.includes(path.split('.')[0] ?? '')) return refuse(`Invalid field: ${path}`);
  }
  return paths;
}

/** Applies what an update says under its mask: a field of the mask that the update leaves out is unset (how-tos/field-masks). */
export function applyMask<T extends object>(
  current: T,
  update: T,
  mask: { readonly fields: string | undefined; readonly allowed: readonly string[] },
): T {
  for (const name of Object.keys(update)) {
    if (!mask.allowed.includes(name)) return refuse(`Unknown name "${name}": Cannot find field.`);
  }
  let result: Json = current as Json;
  for (const path of maskPaths(mask.fields, mask.allowed)) result = setPath(result, update as Json, path.split('.'));
  return ordered(result, mask.allowed) as T;
}

type Json = Readonly<Record<string, unknown>>;

function setPath(target: Json, source: Json, path: readonly string[]): Json {
  const [name = '', ...rest] = path;
  const value = source[name];
  if (rest.length > 0) return { ...target, [name]: setPath(asRecord(target[name]), asRecord(value), rest) };
  if (value !== undefined && value !== null) return { ...target, [name]: value };
  return Object.fromEntries(Object.entries(target).filter(([key]) => key !== name));
}

function asRecord(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** One order of keys for all, so that equal styles are equal as JSON; what the mask may not touch keeps its place behind. */
function ordered(style: Json, names: readonly string[]): Json {
  const first = names.filter((name) => style[name] !== undefined).map((name) => [name, style[name]] as const);
  const others = Object.entries(style).filter(([name]) => !names.includes(name));
  return Object.fromEntries([...first, ...others]);
}

/** Points of a dimension; an absent one is 0, as in the API's JSON. */
export function points(dimension: Dimension | undefined): number {
  return dimension?.magnitude ?? 0;
}

/** A dimension in points, written as the API writes it: zero has no magnitude. */
export function pt(magnitude: number): Dimension {
  return magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' };
}

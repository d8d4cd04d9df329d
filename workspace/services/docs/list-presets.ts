/** Bullet presets: the glyphs of each nesting level, as a document's list shows them (request, BulletGlyphPreset). */

import { refuse } from './refusal';
import { pt, type Dimension, type TextStyle } from './styles';

/** Google shows nine levels of every list. */
export const LIST_LEVELS = 9;

export interface NestingLevel {
  readonly bulletAlignment: 'START' | 'END';
  readonly glyphType?: string;
  readonly glyphSymbol?: string;
  readonly glyphFormat: string;
  readonly indentFirstLine: Dimension;
  readonly indentStart: Dimension;
  readonly textStyle: TextStyle;
  readonly startNumber: number;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  ARROW: '➔',
  ARROW3D: '➢',
  CHECKBOX: '❏',
  CIRCLE: '○',
  DIAMOND: '◆',
  DIAMONDX: '❖',
  HOLLOWDIAMOND: '◇',
  DISC: '●',
  SQUARE: '■',
  STAR: '★',
  LEFTTRIANGLE: '◄',
};

const NUMBERS: Readonly<Record<string, string>> = {
  DECIMAL: 'DECIMAL',
  ZERODECIMAL: 'ZERO_DECIMAL',
  ALPHA: 'ALPHA',
  UPPERALPHA: 'UPPER_ALPHA',
  ROMAN: 'ROMAN',
  UPPERROMAN: 'UPPER_ROMAN',
};

const PRESETS: ReadonlySet<string> = new Set([
  'BULLET_DISC_CIRCLE_SQUARE',
  'BULLET_DIAMONDX_ARROW3D_SQUARE',
  'BULLET_CHECKBOX',
  'BULLET_ARROW_DIAMOND_DISC',
  'BULLET_STAR_CIRCLE_SQUARE',
  'BULLET_ARROW3D_CIRCLE_SQUARE',
  'BULLET_LEFTTRIANGLE_DIAMOND_DISC',
  'BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE',
  'BULLET_DIAMOND_CIRCLE_SQUARE',
  'NUMBERED_DECIMAL_ALPHA_ROMAN',
  'NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS',
  'NUMBERED_DECIMAL_NESTED',
  'NUMBERED_UPPERALPHA_ALPHA_ROMAN',
  'NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL',
  'NUMBERED_ZERODECIMAL_ALPHA_ROMAN',
]);

/** A preset by its name. @throws for a name that the reference does not list */
export function presetOf(name: string | undefined): string {
  return name !== undefined && PRESETS.has(name)
    ? name
    : refuse(`Invalid bullet preset: ${name ?? 'BULLET_GLYPH_PRESET_UNSPECIFIED'}`);
}

/** The nesting levels of a preset: three kinds of glyph that repeat, each level half an inch further in. */
export function nestingLevels(preset: string): readonly NestingLevel[] {
  const [kind, ...names] = preset.split('_');
  const glyphs = names.filter((name) => name !== 'PARENS' && name !== 'NESTED');
  return Array.from({ length: LIST_LEVELS }, (_, level): NestingLevel => {
    const glyph = glyphs[level % glyphs.length] ?? '';
    const number = kind === 'NUMBERED' ? NUMBERS[glyph] : undefined;
    return {
      bulletAlignment: number?.endsWith('ROMAN') ? 'END' : 'START',
      ...(number === undefined ? { glyphSymbol: SYMBOLS[glyph] ?? '●' } : { glyphType: number }),
      glyphFormat: number === undefined ? `%${level}` : numberFormat(preset, level),
      indentFirstLine: pt(18 + 36 * level),
      indentStart: pt(36 + 36 * level),
      textStyle: { underline: false },
      startNumber: 1,
    };
  });
}

function numberFormat(preset: string, level: number): string {
  if (preset.endsWith('_NESTED')) return Array.from({ length: level + 1 }, (_, at) => `%${at}.`).join('');
  return `%${level}${preset.endsWith('_PARENS') ? ')' : '.'}`;
}

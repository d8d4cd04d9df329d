/** updateParagraphStyle: every paragraph that a range touches. */

import { paragraphsIn } from '../indexing';
import { NAMED_STYLES } from '../named-styles';
import { refuse } from '../refusal';
import { applyMask, maskPaths, type ParagraphStyle } from '../styles';
import { rangeOf, type Range } from './locate';
import { requestKind } from './request';

interface UpdateParagraphStyle {
  readonly paragraphStyle?: ParagraphStyle;
  readonly fields?: string;
  readonly range?: Range;
}

/** headingId and tabStops are read-only and so not here. */
const ALLOWED = [
  'namedStyleType',
  'alignment',
  'lineSpacing',
  'direction',
  'spacingMode',
  'spaceAbove',
  'spaceBelow',
  'borderBetween',
  'borderTop',
  'borderBottom',
  'borderLeft',
  'borderRight',
  'indentFirstLine',
  'indentStart',
  'indentEnd',
  'keepLinesTogether',
  'keepWithNext',
  'avoidWidowAndOrphan',
  'shading',
  'pageBreakBefore',
] as const;

/** Updates the styling of all paragraphs that overlap with a range. */
export const updateParagraphStyle = requestKind<UpdateParagraphStyle>(
  ['paragraphStyle', 'fields', 'range'],
  ({ doc }, request) => {
    const update = request.paragraphStyle ?? {};
    const paths = maskPaths(request.fields, ALLOWED);
    const { segment, start, end } = rangeOf(doc, request.range);
    const named = paths.includes('namedStyleType') ? (update.namedStyleType ?? 'NORMAL_TEXT') : undefined;
    if (named !== undefined && !NAMED_STYLES.some((style) => style.namedStyleType === named))
      return refuse(`Invalid value: ${named}`);
    for (const { block, inTable } of paragraphsIn(segment, { start, end })) {
      if (paths.includes('pageBreakBefore') && update.pageBreakBefore && (inTable || segment.id !== '')) {
        return refuse('Cannot update pageBreakBefore for paragraphs in a table, header or footer.');
      }
      // The named style is applied before the rest, and takes the paragraph's own formatting away as in the editor.
      const before =
        named === undefined
          ? block.style
          : { namedStyleType: named, direction: block.style.direction ?? 'LEFT_TO_RIGHT' };
      const changed = applyMask<ParagraphStyle>(before, update, { fields: paths.join(','), allowed: ALLOWED });
      block.style = {
        ...changed,
        namedStyleType: changed.namedStyleType ?? 'NORMAL_TEXT',
        direction: changed.direction ?? 'LEFT_TO_RIGHT',
      };
    }
    return undefined;
  },
);

/** Colours and lines as people see them. */

import type { BorderView } from './blocks';
import { points, type Border, type OptionalColor } from './styles';

/** '#rrggbb'; absent parts are 0, and a colour without `color` is transparent. */
export function hex(optional: OptionalColor | undefined): string | undefined {
  if (!optional?.color) return undefined;
  const { red = 0, green = 0, blue = 0 } = optional.color.rgbColor ?? {};
  return `#${[red, green, blue]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const DASHES: Readonly<Record<string, BorderView['dash']>> = { DOT: 'dot', DASH: 'dash' };

/** A border line; one without a colour is black. */
export function readBorder(border: Border | undefined): BorderView {
  return {
    width: points(border?.width),
    color: hex(border?.color) ?? '#000000',
    dash: DASHES[border?.dashStyle ?? ''] ?? 'solid',
  };
}

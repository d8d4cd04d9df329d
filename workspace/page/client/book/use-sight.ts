/** Which stretch of a long list a scrolling element shows. */

import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { RowMap } from './row-map';

export const ROW_HEIGHT = 26;
/** Rows drawn above and below what is in sight. */
const SPARE = 9;
/** Drawing anew every few rows is enough, as spare rows stand ready. */
const STEP = 6;

/** The places to draw, [from, to), of `length` rows. */
export function useSight(element: RefObject<HTMLElement | null>, length: number): readonly [from: number, to: number] {
  const [{ top, height }, setSight] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const shown = element.current;
    if (!shown) return undefined;
    const look = (): void => {
      const next = { top: coarse(shown.scrollTop), height: shown.clientHeight };
      setSight((now) => (now.top === next.top && now.height === next.height ? now : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(shown);
    shown.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      shown.removeEventListener('scroll', look);
    };
  }, []);
  const to = Math.min(length, Math.ceil((top + height) / ROW_HEIGHT) + SPARE);
  return [Math.min(Math.max(0, Math.floor(top / ROW_HEIGHT) - SPARE), to), to];
}

function coarse(top: number): number {
  return Math.floor(top / (ROW_HEIGHT * STEP)) * ROW_HEIGHT * STEP;
}

/** Scrolls a row into sight, below what is frozen; a frozen row always is. */
export function showRow(grid: HTMLElement | null, map: RowMap, row: number): void {
  const place = map.placeOf(row);
  if (!grid || map.rowAt(place) !== row) return;
  const frozen = grid.querySelector<HTMLElement>('.frozen')?.offsetHeight ?? 0;
  const top = place * ROW_HEIGHT;
  // The bar for scrolling sideways may lie over the last row.
  const room = grid.clientHeight - frozen - ROW_HEIGHT - 16;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top > grid.scrollTop + room) grid.scrollTop = top - room;
}

/** Which part of a large sheet a scrolling element shows. */

import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Across } from './grid-layout';
import type { RowMap } from './row-map';

export const ROW_HEIGHT = 26;
/** Rows drawn above and below what is in sight. */
const SPARE = 9;
/** Drawing anew every few rows is enough, as spare rows stand ready. */
const STEP = 6;
/** Pixels drawn left and right of what is in sight, and after how many of them other columns are drawn. */
const SPARE_ACROSS = 240;
const STEP_ACROSS = 160;

export interface Sight {
  /** The places of rows to draw, [from, to). */
  readonly from: number;
  readonly to: number;
  /** How many rows are drawn at most. */
  readonly room: number;
  /** What to draw of the width. */
  readonly across: Across;
  /** Looks at once where the element has been scrolled to; by itself it hears of that with the next frame. */
  look(): void;
}

interface Scrolled {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** What to draw of `length` rows, and of their width. */
export function useSight(element: RefObject<HTMLElement | null>, length: number): Sight {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, left: 0, height: 800, width: 1280 });
  const look = useCallback((): void => {
    if (!element.current) return;
    const next = scrolledTo(element.current);
    setScrolled((now) => (isSame(now, next) ? now : next));
  }, []);
  useEffect(() => {
    const shown = element.current;
    if (!shown) return undefined;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(shown);
    shown.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      shown.removeEventListener('scroll', look);
    };
  }, []);
  const { top, left, height, width } = scrolled;
  const to = Math.min(length, Math.ceil((top + height) / ROW_HEIGHT) + SPARE);
  return {
    from: Math.min(Math.max(0, Math.floor(top / ROW_HEIGHT) - SPARE), to),
    to,
    room: Math.ceil(height / ROW_HEIGHT) + 2 * SPARE,
    across: { left: left - SPARE_ACROSS, width: width + STEP_ACROSS + 2 * SPARE_ACROSS },
    look,
  };
}

function scrolledTo({ scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement): Scrolled {
  return {
    top: coarse(scrollTop, ROW_HEIGHT * STEP),
    left: coarse(scrollLeft, STEP_ACROSS),
    height: clientHeight,
    width: clientWidth,
  };
}

function coarse(pixels: number, step: number): number {
  return Math.floor(pixels / step) * step;
}

function isSame(one: Scrolled, other: Scrolled): boolean {
  const { top, left, height, width } = one;
  return top === other.top && left === other.left && height === other.height && width === other.width;
}

/** Scrolls a row into sight, below what is frozen; a frozen row always is. */
export function showRow(grid: HTMLElement | null, map: RowMap, row: number): void {
  const place = map.placeOf(row);
  if (!grid || !map.has(row)) return;
  const frozen = grid.querySelector<HTMLElement>('.frozen')?.offsetHeight ?? 0;
  const top = place * ROW_HEIGHT;
  // The bar for scrolling sideways may lie over the last row.
  const room = grid.clientHeight - frozen - ROW_HEIGHT - 16;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top > grid.scrollTop + room) grid.scrollTop = top - room;
}

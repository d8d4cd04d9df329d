/** Which part of a large sheet a scrolling element shows. */

import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { Across } from './grid-layout';
import type { RowMap } from './row-map';
import { takeTurns, type Turn } from './row-turns';

export const ROW_HEIGHT = 26;
/** Rows drawn above and below what is in sight. */
const SPARE = 9;
/** Drawing anew every few rows is enough, as spare rows stand ready. */
const STEP = 6;
/** Nobody scrolls any more, when for so many milliseconds nobody has. */
const REST = 100;
/** Pixels drawn left and right of what is in sight, and after how many of them other columns are drawn. */
const SPARE_ACROSS = 240;
const STEP_ACROSS = 160;

export interface Sight {
  /** The places of rows that must be there, [from, to). */
  readonly from: number;
  readonly to: number;
  /** The rows to draw: at rest those, in order; on the way in any order, and others that are still drawn. */
  readonly turns: readonly Turn[];
  /** What to draw of the width. */
  readonly across: Across;
  /** Looks at once where the element has been scrolled to; by itself it hears of that with the next frame. */
  look(): void;
}

/** After a leap the spare rows wait for the rest: with them it would be one long frame. */
type Pace = 'rest' | 'walk' | 'leap';

interface Scrolled {
  /** To the pixel after a leap, and else in steps. */
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  readonly pace: Pace;
}

/** What to draw of `length` rows, and of their width. */
export function useSight(element: RefObject<HTMLElement | null>, length: number): Sight {
  const { scrolled, look } = useScrolled(element);
  const { left, height, width, pace } = scrolled;
  const { from, to } = rowsIn(scrolled, length);
  const room = Math.ceil(height / ROW_HEIGHT) + 2 * SPARE;
  const drawn = useRef<readonly Turn[]>([]);
  const held = pace === 'rest' ? [] : drawn.current.map(({ place }) => place).filter((place) => place < length);
  const wanted = Array.from({ length: to - from }, (_, place) => from + place);
  const turns = takeTurns(held, wanted, room);
  drawn.current = turns;
  const across = { left: left - SPARE_ACROSS, width: width + STEP_ACROSS + 2 * SPARE_ACROSS };
  return { from, to, turns, across, look };
}

function useScrolled(element: RefObject<HTMLElement | null>): { readonly scrolled: Scrolled; look(): void } {
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, left: 0, height: 800, width: 1280, pace: 'rest' });
  const look = useCallback((isAtRest = false): void => {
    const { current } = element;
    if (current) setScrolled((before) => scrolledTo(current, before, isAtRest));
  }, []);
  useEffect(() => {
    const shown = element.current;
    if (!shown) return undefined;
    look();
    const observer = new ResizeObserver(() => look());
    const onScroll = (): void => look();
    observer.observe(shown);
    shown.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      shown.removeEventListener('scroll', onScroll);
    };
  }, []);
  useEffect(() => {
    if (scrolled.pace === 'rest') return undefined;
    const timer = setTimeout(() => look(true), REST);
    return () => clearTimeout(timer);
  }, [scrolled]);
  return { scrolled, look };
}

function rowsIn({ top, height, pace }: Scrolled, length: number): { readonly from: number; readonly to: number } {
  const spare = pace === 'leap' ? 0 : SPARE;
  const to = Math.min(length, Math.ceil((top + height) / ROW_HEIGHT) + spare);
  return { from: Math.min(Math.max(0, Math.floor(top / ROW_HEIGHT) - spare), to), to };
}

/** Where an element is now; `before` itself when that makes no difference. */
function scrolledTo(element: HTMLElement, before: Scrolled, isAtRest: boolean): Scrolled {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
  const isFar = Math.abs(scrollTop - before.top) > SPARE * ROW_HEIGHT;
  const pace = isAtRest ? 'rest' : isFar ? 'leap' : 'walk';
  const now = {
    top: pace === 'leap' ? scrollTop : coarse(scrollTop, ROW_HEIGHT * STEP),
    left: coarse(scrollLeft, STEP_ACROSS),
    height: clientHeight,
    width: clientWidth,
    pace,
  } satisfies Scrolled;
  return isSame(before, now) ? before : now;
}

function coarse(pixels: number, step: number): number {
  return Math.floor(pixels / step) * step;
}

function isSame(one: Scrolled, other: Scrolled): boolean {
  return (Object.keys(one) as (keyof Scrolled)[]).every((key) => one[key] === other[key]);
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

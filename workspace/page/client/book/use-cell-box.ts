/** Where a cell of the grid stands in its pane, followed while the grid scrolls. */

import { useLayoutEffect, useState } from 'preact/hooks';

import type { CellBox } from './cell-editor';
import type { Cell } from './selection';

/** The box of the cell; nothing before it is known. Looked up at every drawing too: the row may only just have been drawn. */
export function useCellBox(grid: HTMLElement | null, { row, column }: Cell): CellBox | undefined {
  const [box, setBox] = useState<CellBox>();
  const look = (): void => {
    const next = boxOf(grid, `cell-${row}-${column}`);
    if (next) setBox((known) => (known && isSame(known, next) ? known : next));
  };
  useLayoutEffect(look);
  useLayoutEffect(() => {
    grid?.addEventListener('scroll', look, { passive: true });
    return () => grid?.removeEventListener('scroll', look);
  }, [grid, row, column]);
  return box;
}

function isSame(one: CellBox, { left, top, width, height }: CellBox): boolean {
  return one.left === left && one.top === top && one.width === width && one.height === height;
}

function boxOf(grid: HTMLElement | null, id: string): CellBox | undefined {
  const cell = document.getElementById(id)?.getBoundingClientRect();
  const pane = grid?.parentElement?.getBoundingClientRect();
  if (!cell || !pane) return undefined;
  return { left: cell.left - pane.left, top: cell.top - pane.top, width: cell.width, height: cell.height };
}

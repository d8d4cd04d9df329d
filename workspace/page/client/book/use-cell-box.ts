/** Where a cell of the grid stands in its pane, followed while the grid scrolls. */

import { useLayoutEffect, useState } from 'preact/hooks';

import type { CellBox } from './cell-editor';
import type { Cell } from './selection';

/** The box of the cell; nothing before it is known. */
export function useCellBox(grid: HTMLElement | null, { row, column }: Cell): CellBox | undefined {
  const [box, setBox] = useState<CellBox>();
  useLayoutEffect(() => {
    const look = (): void => setBox((known) => boxOf(grid, `cell-${row}-${column}`) ?? known);
    look();
    grid?.addEventListener('scroll', look, { passive: true });
    return () => grid?.removeEventListener('scroll', look);
  }, [grid, row, column]);
  return box;
}

function boxOf(grid: HTMLElement | null, id: string): CellBox | undefined {
  const cell = document.getElementById(id)?.getBoundingClientRect();
  const pane = grid?.parentElement?.getBoundingClientRect();
  if (!cell || !pane) return undefined;
  return { left: cell.left - pane.left, top: cell.top - pane.top, width: cell.width, height: cell.height };
}

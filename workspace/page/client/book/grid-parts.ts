/** What the keyboard, the mouse and the overlays of the grid share. */

import type { Editing, GridProps } from './grid';
import type { Seen } from './selection';
import type { Rows, SeenCell } from './use-rows';

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface GridParts extends GridProps {
  readonly element: { readonly current: HTMLElement | null };
  readonly rows: Rows;
  /** The anchor cell; nothing while it is on its way or when it is blank. */
  readonly cell: SeenCell | undefined;
  readonly seen: Seen;
  /** Scrolls to the anchor and has it drawn before the next event; false when it is hidden. */
  show(): boolean;
  readonly editing: Editing | undefined;
  setEditing(editing: Editing | undefined): void;
  readonly menuAt: ScreenPoint | undefined;
  setMenuAt(at: ScreenPoint | undefined): void;
}

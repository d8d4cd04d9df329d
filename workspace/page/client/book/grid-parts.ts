/** What the keyboard, the mouse and the overlays of the grid share. */

import type { OpenedSheet } from '../../wire';
import type { Seen, Selected } from './selection';
import type { BookActs } from './use-book-acts';
import type { Rows, SeenCell } from './use-rows';

export interface GridProps {
  readonly bookId: string;
  readonly sheet: OpenedSheet;
  readonly isEditable: boolean;
  readonly selected: Selected;
  readonly acts: BookActs;
  /** The column whose filter is open. */
  readonly filtering: number | undefined;
  onFilter(column: number | undefined): void;
  onSelect(selected: Selected): void;
  onUndo(): void;
  /** The rows that are drawn, so that another reading begins with them. */
  onSight(from: number): void;
}

/** What is being typed into the anchor cell. */
export interface Editing {
  readonly text: string;
  readonly isOver: boolean;
}

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

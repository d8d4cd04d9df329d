/** What a run showed to the person at the keyboard, and the menus that stand in the open workbook. */

export interface ShownPage {
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface ShownDialog {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
  /** What the person answered: the button, and for a prompt the text. */
  readonly button: string;
  readonly response: string;
}

export interface UiRecord {
  sidebar: ShownPage | null;
  readonly dialogs: ShownPage[];
  readonly alerts: ShownDialog[];
  readonly toasts: { readonly title: string; readonly text: string }[];
  /** The sheet that the script brought to the front. */
  activatedSheet: number | null;
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly title: string; readonly fn: string }
  | { readonly kind: 'menu'; readonly title: string; readonly entries: readonly MenuEntry[] }
  | { readonly kind: 'separator' };

export type Menu = Extract<MenuEntry, { readonly kind: 'menu' }>;

/** An answer planned for a dialog: a button, or a text for a prompt, which then closes by OK. */
export type PlannedAnswer = string | { readonly button: string; readonly text: string };

export function emptyUi(): UiRecord {
  return { sidebar: null, dialogs: [], alerts: [], toasts: [], activatedSheet: null };
}

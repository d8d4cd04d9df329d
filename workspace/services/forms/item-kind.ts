/** The kinds of items of a form. */

export type ItemKind =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'LIST'
  | 'SCALE'
  | 'GRID'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK';

/** Whether the item asks something, and is no mere layout. */
export function isQuestion(kind: ItemKind): boolean {
  return kind !== 'SECTION_HEADER' && kind !== 'PAGE_BREAK';
}

/** Whether the item asks one question a row. */
export function isGrid(kind: ItemKind): boolean {
  return kind === 'GRID' || kind === 'CHECKBOX_GRID';
}

/** Whether the item offers a list of choices. */
export function hasChoices(kind: ItemKind): boolean {
  return kind === 'MULTIPLE_CHOICE' || kind === 'CHECKBOX' || kind === 'LIST';
}

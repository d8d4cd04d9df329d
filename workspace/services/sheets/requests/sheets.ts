/** addSheet, deleteSheet, updateSheetProperties (reference: spreadsheets/request). */

import { message, int32, text } from '../checks';
import type { Draft } from '../draft';
import { overwrite, writeMask } from '../field-mask';
import { changeLines } from '../lines';
import { type Dimension, type SheetProperties, sheetProperties } from '../messages';
import { Refused } from '../refused';
import { NEW_SHEET, newSheet, type Sheet } from '../state';
import { propertiesOf } from '../resource';
import type { Kind } from './kind';

const addSheetMessage = message({ properties: sheetProperties });
type AddSheet = { readonly properties?: SheetProperties };

export const addSheet: Kind<AddSheet> = {
  message: addSheetMessage,
  apply(draft, { properties = {} }) {
    const sheetId = properties.sheetId ?? 0;
    if (sheetId < 0) throw new Refused('Sheet id must be non-negative.');
    if (draft.sheets().some((sheet) => sheet.sheetId === sheetId))
      throw new Refused(`Sheet with id ${sheetId} already exists.`);
    const fresh = newSheet(sheetId, properties.title ?? freeTitle(draft));
    const gridProperties = { ...NEW_SHEET, ...properties.gridProperties };
    const sheet = withProperties(draft, fresh, { ...properties, title: fresh.title, gridProperties });
    const index = Math.min(properties.index ?? draft.sheets().length, draft.sheets().length);
    draft.setSheets([...draft.sheets().slice(0, index), sheet, ...draft.sheets().slice(index)]);
    return { addSheet: { properties: propertiesOf(sheet, index) } };
  },
};

/** Google numbers new tabs on, in the account's language. */
function freeTitle(draft: Draft): string {
  const word = draft.book().locale.startsWith('ru') ? 'Лист' : 'Sheet';
  for (let number = draft.sheets().length + 1; ; number += 1) {
    const title = `${word}${number}`;
    if (!draft.sheets().some((sheet) => sheet.title === title)) return title;
  }
}

export const deleteSheet: Kind<{ readonly sheetId?: number }> = {
  message: message({ sheetId: int32 }),
  apply(draft, { sheetId = 0 }) {
    const left = draft.sheets().filter((sheet) => sheet.sheetId !== sheetId);
    if (left.length === draft.sheets().length) throw new Refused(`No sheet with id: ${sheetId}`);
    if (left.length === 0) throw new Refused("You can't remove all the sheets in a document.");
    if (left.every((sheet) => sheet.hidden))
      throw new Refused("You can't remove all the visible sheets in a document.");
    if (draft.sheet(sheetId).answerColumns)
      throw new Refused('You cannot delete a sheet with a linked form. Please unlink the form first.');
    draft.setSheets(left);
    draft.changeBook({ goneSheetIds: [...(draft.book().goneSheetIds ?? []), sheetId] });
    return {};
  },
};

type UpdateSheetProperties = { readonly properties?: SheetProperties; readonly fields?: string };

const PROPERTY_FIELDS = ['title', 'index', 'hidden', 'gridProperties', 'tabColor', 'tabColorStyle'] as const;

export const updateSheetProperties: Kind<UpdateSheetProperties> = {
  message: message({ properties: sheetProperties, fields: text }),
  apply(draft, { properties = {}, fields }) {
    const mask = writeMask(fields, PROPERTY_FIELDS);
    const sheetId = properties.sheetId ?? 0;
    const sheet = draft.sheets().find((candidate) => candidate.sheetId === sheetId);
    if (!sheet) throw new Refused(`No sheet with id: ${sheetId}`);
    const from = draft.sheets().indexOf(sheet);
    const wanted = overwrite<SheetProperties>(propertiesOf(sheet, from), properties, mask);
    const changed = withProperties(draft, sheet, wanted);
    draft.change(sheetId, changed);
    if (mask['*'] === true || mask['index'] === true) moveSheet(draft, from, properties.index);
    if (draft.sheets().every(({ hidden }) => hidden)) throw new Refused("You can't hide all the sheets in a document.");
    return {};
  },
};

/** Indexes count before the move; one's own place and the place after it change nothing, no index means the end. */
function moveSheet(draft: Draft, from: number, index: number | undefined): void {
  const sheets = draft.sheets();
  const to = index ?? sheets.length;
  if (to < 0 || to > sheets.length) throw new Refused(`Invalid sheet index: ${to}`);
  const [moved] = sheets.slice(from, from + 1);
  if (!moved || to === from || to === from + 1) return;
  const others = sheets.filter((sheet) => sheet !== moved);
  const place = to > from ? to - 1 : to;
  draft.setSheets([...others.slice(0, place), moved, ...others.slice(place)]);
}

function withProperties(draft: Draft, sheet: Sheet, properties: SheetProperties): Sheet {
  const title = checkTitle(draft.sheets(), sheet.sheetId, properties.title ?? '');
  const grid = properties.gridProperties ?? {};
  const { tabColor, tabColorStyle } = properties;
  const sized = resize(sheet, grid.rowCount ?? 0, grid.columnCount ?? 0);
  const frozenRowCount = grid.frozenRowCount ?? 0;
  const frozenColumnCount = grid.frozenColumnCount ?? 0;
  if (frozenRowCount > 0 && frozenRowCount >= sized.rowCount)
    throw new Refused("You can't freeze all visible rows on the sheet.");
  if (frozenColumnCount > 0 && frozenColumnCount >= sized.columnCount) {
    throw new Refused("You can't freeze all visible columns on the sheet.");
  }
  return {
    ...sized,
    title,
    hidden: properties.hidden ?? false,
    frozenRowCount,
    frozenColumnCount,
    looks: {
      ...(tabColor ? { tabColor } : {}),
      ...(tabColorStyle ? { tabColorStyle } : {}),
      ...(grid.hideGridlines ? { hideGridlines: true } : {}),
    },
  };
}

function checkTitle(sheets: readonly Sheet[], sheetId: number, title: string): string {
  if (title === '') throw new Refused('The sheet name cannot be empty.');
  if (title.length > 100) throw new Refused('The sheet name cannot be greater than 100 characters.');
  const taken = sheets.some((sheet) => sheet.sheetId !== sheetId && sheet.title.toLowerCase() === title.toLowerCase());
  if (taken) throw new Refused(`A sheet with the name "${title}" already exists. Please enter another name.`);
  return title;
}

/** A smaller grid loses what lay beyond it; a mask that names the grid without its size asks for none at all. */
function resize(sheet: Sheet, rowCount: number, columnCount: number): Sheet {
  if (rowCount < 1) throw new Refused("You can't delete all the rows on the sheet.");
  if (columnCount < 1) throw new Refused("You can't delete all the columns on the sheet.");
  const cut = (before: Sheet, dimension: Dimension, at: number, size: number): Sheet =>
    at < size ? changeLines(before, dimension, { kind: 'delete', at, count: size - at }) : before;
  const shorter = cut(sheet, 'ROWS', rowCount, sheet.rowCount);
  return { ...cut(shorter, 'COLUMNS', columnCount, sheet.columnCount), rowCount, columnCount };
}

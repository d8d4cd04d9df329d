/** The kinds of request that batchUpdate serves, and how a batch is read and applied: in order, all of it or nothing. */

import { NotOnTheListError } from '../../../core/errors';
import { type Check, type Path, readLarge, unknownName } from '../checks';
import { createDraft } from '../draft';
import { Refused } from '../refused';
import type { Book } from '../state';
import { appendCells, repeatCell, setDataValidation, updateCells } from './cells';
import { appendDimension, deleteDimension, moveDimension, updateDimensionProperties } from './dimensions';
import { insertDimension } from './insert-dimension';
import type { Kind, Reply } from './kind';
import {
  addConditionalFormatRule,
  addProtectedRange,
  clearBasicFilter,
  deleteConditionalFormatRule,
  deleteProtectedRange,
  setBasicFilter,
  sortRange,
} from './rules';
import { addSheet, deleteSheet, updateSheetProperties } from './sheets';
import { updateSpreadsheetProperties } from './spreadsheet';

const KINDS = {
  addSheet,
  deleteSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
  updateCells,
  repeatCell,
  appendCells,
  setDataValidation,
  appendDimension,
  insertDimension,
  deleteDimension,
  moveDimension,
  updateDimensionProperties,
  setBasicFilter,
  clearBasicFilter,
  addProtectedRange,
  deleteProtectedRange,
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  sortRange,
};

type Kinds = typeof KINDS;
type KindName = keyof Kinds;
type BodyOf<K extends KindName> = Kinds[K] extends Kind<infer T> ? T : never;

/** A request that has been read: one kind with its body. */
export type WireRequest = { readonly [K in KindName]?: BodyOf<K> };

/** Kinds that Google has and the Workspace leaves out; any other name is unknown to Google too. */
const LEFT_OUT = new Set(
  (
    'updateNamedRange addNamedRange deleteNamedRange autoFill cutPaste copyPaste mergeCells unmergeCells updateBorders addFilterView ' +
    'deleteEmbeddedObject deleteFilterView duplicateFilterView duplicateSheet findReplace insertRange updateEmbeddedObjectPosition ' +
    'pasteData textToColumns updateFilterView deleteRange updateConditionalFormatRule updateProtectedRange autoResizeDimensions addChart ' +
    'updateChartSpec updateBanding addBanding deleteBanding createDeveloperMetadata updateDeveloperMetadata deleteDeveloperMetadata randomizeRange ' +
    'addDimensionGroup deleteDimensionGroup updateDimensionGroup trimWhitespace deleteDuplicates updateEmbeddedObjectBorder addSlicer updateSlicerSpec ' +
    'addDataSource updateDataSource deleteDataSource refreshDataSource cancelDataSourceRefresh addTable updateTable deleteTable'
  ).split(' '),
);

/** Reads the JSON of a batch's requests. @throws Refused for what Google's parser refuses */
export function readRequests(value: unknown): readonly WireRequest[] {
  if (!Array.isArray(value) || value.length === 0) throw new Refused('Must specify at least one request.');
  return value.map((request: unknown, index) => {
    const path: Path = { up: { up: undefined, key: 'requests' }, key: index };
    if (typeof request !== 'object' || request === null)
      throw new Refused(`Invalid value at 'requests[${index}]' (message)`);
    const names = Object.keys(request).filter((name) => (request as Record<string, unknown>)[name] !== null);
    const [name, second] = names;
    if (name === undefined) throw new Refused(`Invalid requests[${index}]: No request set.`);
    if (second !== undefined)
      throw new Refused(
        `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${second}'`,
      );
    if (!isKindName(name))
      throw LEFT_OUT.has(name) ? new NotOnTheListError(`Sheets batchUpdate request ${name}`) : unknownName(name, path);
    const check: Check<unknown> = KINDS[name].message;
    return { [name]: readLarge(check, (request as Record<string, unknown>)[name], { up: path, key: name }) };
  });
}

function isKindName(name: string): name is KindName {
  return Object.hasOwn(KINDS, name);
}

/** The only kind of a request that has been read. */
function kindOf(request: WireRequest): KindName {
  const [name = ''] = Object.keys(request);
  if (!isKindName(name)) throw new Refused(`Unknown request ${name}`);
  return name;
}

/** Applies requests that have been read; a refusal names the request and leaves the book as it was. */
export function applyRequests(
  book: Book,
  requests: readonly WireRequest[],
): { readonly book: Book; readonly replies: readonly Reply[] } {
  const draft = createDraft(book);
  const replies = requests.map((request, index) => {
    const name = kindOf(request);
    const kind = KINDS[name] as Kind;
    try {
      return kind.apply(draft, request[name] as never);
    } catch (error) {
      if (error instanceof Refused) throw new Refused(`Invalid requests[${index}].${name}: ${error.message}`);
      throw error;
    }
  });
  return { book: draft.book(), replies };
}

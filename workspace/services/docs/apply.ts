/** One batch: every request in order on a copy of the document; one refusal refuses all. */

import { ApiError, NotOnTheListError } from '../../core/errors';
import { RefusedRequest } from './refusal';
import { deleteContentRange } from './requests/delete-content';
import { createFooter, createHeader, updateDocumentStyle } from './requests/document-style';
import { insertTable } from './requests/insert-table';
import { insertPageBreak, insertText } from './requests/insert-text';
import { mergeTableCells } from './requests/merge-table-cells';
import { createParagraphBullets, deleteParagraphBullets } from './requests/paragraph-bullets';
import { replaceAllText } from './requests/replace-all-text';
import type { Draft, Reply, RequestKind } from './requests/request';
import { deleteTableRow, insertTableRow, pinTableHeaderRows } from './requests/table-rows';
import { updateParagraphStyle } from './requests/update-paragraph-style';
import { updateTableCellStyle, updateTableColumnProperties } from './requests/update-table-style';
import { updateTextStyle } from './requests/update-text-style';
import type { DocumentState } from './structure';

/** The name under which Google reports an error of a write. */
export const BATCH_UPDATE = 'docs.documents.batchUpdate';

/** The kinds of request that the product uses. */
const KINDS: Readonly<Record<string, RequestKind>> = {
  createFooter,
  createHeader,
  createParagraphBullets,
  deleteContentRange,
  deleteParagraphBullets,
  deleteTableRow,
  insertPageBreak,
  insertTable,
  insertTableRow,
  insertText,
  mergeTableCells,
  pinTableHeaderRows,
  replaceAllText,
  updateDocumentStyle,
  updateParagraphStyle,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTextStyle,
};

export type WireRequest = Readonly<Record<string, unknown>>;

export interface BatchSettings {
  /** Makes the ids of what is created. */
  readonly tag: string;
  readonly bareRows: boolean;
}

/** Applies requests and returns the changed copy with the replies. */
export function applyRequests(
  before: DocumentState,
  requests: readonly WireRequest[],
  { tag, bareRows }: BatchSettings,
): { readonly doc: DocumentState; readonly replies: readonly Reply[] } {
  const doc = structuredClone(before);
  const replies = requests.map((request, at) => {
    const names = Object.keys(request);
    const name = names[0];
    if (name === undefined || names.length > 1)
      throw new ApiError(BATCH_UPDATE, 400, `Invalid requests[${at}]: Must set exactly one request.`);
    const kind = KINDS[name];
    if (!kind) throw new NotOnTheListError(`Docs.Documents.batchUpdate ${name}`);
    return applyOne(kind, request[name], { doc, newId: `kix.${tag}${at}`, bareRows, where: `requests[${at}].${name}` });
  });
  return { doc, replies };
}

interface Target extends Draft {
  readonly where: string;
}

function applyOne(kind: RequestKind, body: unknown, { where, ...draft }: Target): Reply {
  const request = typeof body === 'object' && body !== null ? (body as Reply) : {};
  const unknown = Object.keys(request).find((member) => !kind.members.includes(member));
  if (unknown !== undefined) {
    throw new ApiError(
      BATCH_UPDATE,
      400,
      `Invalid JSON payload received. Unknown name "${unknown}" at '${where}': Cannot find field.`,
    );
  }
  try {
    return kind.apply(draft, request);
  } catch (error) {
    if (error instanceof RefusedRequest) throw new ApiError(BATCH_UPDATE, 400, `Invalid ${where}: ${error.message}`);
    throw error;
  }
}

/** The page and what stands above and below it: updateDocumentStyle, createHeader, createFooter. */

import { refuse } from '../refusal';
import { emptyParagraph } from '../structure';
import { applyMask, maskPaths, type DocumentStyle } from '../styles';
import { TAB_ID, type Location } from './locate';
import { requestKind } from './request';

interface UpdateDocumentStyle {
  readonly documentStyle?: DocumentStyle;
  readonly fields?: string;
  readonly tabId?: string;
}

/** The ids of headers and footers are read-only and so not here. */
const ALLOWED = [
  'background',
  'useFirstPageHeaderFooter',
  'useEvenPageHeaderFooter',
  'pageNumberStart',
  'marginTop',
  'marginBottom',
  'marginRight',
  'marginLeft',
  'pageSize',
  'marginHeader',
  'marginFooter',
  'flipPageOrientation',
] as const;

/** Updates the style of the document. */
export const updateDocumentStyle = requestKind<UpdateDocumentStyle>(
  ['documentStyle', 'fields', 'tabId'],
  ({ doc }, request) => {
    if (request.tabId !== undefined && request.tabId !== TAB_ID)
      return refuse(`No tab found with ID ${request.tabId}.`);
    const paths = maskPaths(request.fields, ALLOWED);
    doc.style = applyMask(doc.style, request.documentStyle ?? {}, { fields: paths.join(','), allowed: ALLOWED });
    return undefined;
  },
);

interface CreateHeaderOrFooter {
  readonly type?: string;
  readonly sectionBreakLocation?: Location;
}

/** Creates the default header; there is one of each kind. */
export const createHeader = requestKind<CreateHeaderOrFooter>(
  ['type', 'sectionBreakLocation'],
  ({ doc, newId }, request) => {
    checkKind(request);
    if (doc.style.defaultHeaderId !== undefined) return refuse('Default header already exists.');
    doc.headers[newId] = [emptyParagraph()];
    doc.style = { ...doc.style, defaultHeaderId: newId };
    return { createHeader: { headerId: newId } };
  },
);

/** Creates the default footer. */
export const createFooter = requestKind<CreateHeaderOrFooter>(
  ['type', 'sectionBreakLocation'],
  ({ doc, newId }, request) => {
    checkKind(request);
    if (doc.style.defaultFooterId !== undefined) return refuse('Default footer already exists.');
    doc.footers[newId] = [emptyParagraph()];
    doc.style = { ...doc.style, defaultFooterId: newId };
    return { createFooter: { footerId: newId } };
  },
);

/** DEFAULT is the only kind that the reference names; the first section break stands for the document. */
function checkKind({ type, sectionBreakLocation }: CreateHeaderOrFooter): void {
  if (type !== 'DEFAULT') refuse(`Invalid header or footer type: ${type ?? 'HEADER_FOOTER_TYPE_UNSPECIFIED'}`);
  if (sectionBreakLocation?.index || sectionBreakLocation?.segmentId)
    refuse('The section break location must be the location of a section break.');
}

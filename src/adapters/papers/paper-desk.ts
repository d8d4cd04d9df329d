/**
 * Papers as Google Docs: the copy of a template, one reading, one atomic write, the final name. A run may be cut anywhere: the next one finds
 * the copy by its key, sees how far it is, and goes on.
 */

import { DeliveryError, type Paper, type PaperDesk } from '../../app/desks';
import { type TemplateCode, TEMPLATES } from '../../domain/documents/templates';
import type { DriveFiles } from '../drive/files';
import { templateRequests } from './build-template';
import { readDocument, writeDocument } from './docs-api';
import { fillRequests } from './fill';
import { stampRequests } from './stamp-requests';

const DOCUMENT_TYPE = 'application/vnd.google-apps.document';

/** An empty document ends behind its one newline. */
const EMPTY_END = 2;

/** Makes the desk of one run. */
export function paperDesk(files: DriveFiles): PaperDesk {
  return {
    write(paper) {
      const copy = files.standingFile({
        key: `paper ${paper.key}`,
        name: `${paper.title} (готовится)`,
        mimeType: DOCUMENT_TYPE,
        parent: files.folder(),
        copyOf: ensureTemplate(files, paper.template),
      });
      if (!copy.isSettled) {
        fill(copy.id, paper);
        files.settle(copy.id, paper.title);
      }
      return { fileId: copy.id, url: `https://docs.google.com/document/d/${copy.id}/edit` };
    },
    stamp(fileId, replacements) {
      const document = readDocument(fileId);
      writeDocument(fileId, stampRequests(document, replacements), document.revision);
    },
  };
}

/** The template that the curator may reword. It is built once, while it is still empty, and never again. */
function ensureTemplate(files: DriveFiles, code: string): string {
  if (!isTemplateCode(code)) throw new DeliveryError('refused', `There is no template «${code}»`);
  const { title, blocks } = TEMPLATES[code];
  const template = files.standingFile({
    key: `template ${code}`,
    name: title,
    mimeType: DOCUMENT_TYPE,
    parent: files.folder(),
  });
  if (template.isSettled) return template.id;
  const document = readDocument(template.id);
  const end = document.segments[0]?.content.at(-1)?.endIndex ?? EMPTY_END;
  if (end <= EMPTY_END) writeDocument(template.id, templateRequests(blocks), document.revision);
  files.settle(template.id, title);
  return template.id;
}

function isTemplateCode(code: string): code is TemplateCode {
  return Object.hasOwn(TEMPLATES, code);
}

/** A copy that is filled already has no tags any more, so there is nothing to be done. */
function fill(id: string, paper: Paper): void {
  const document = readDocument(id);
  const { requests, unknown } = fillRequests(document, paper);
  if (unknown.length > 0) throw new DeliveryError('refused', `No value for ${[...new Set(unknown)].join(', ')}`);
  writeDocument(id, requests, document.revision);
}

/** Everything made, as files for people without Google: the workbook as .xlsx, documents as .docx, letters as .eml. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeDocx } from '../files/docx';
import { writeEml } from '../files/eml';
import { writeXlsx } from '../files/xlsx';
import type { Workspace } from '../open';
import type { Mail } from '../services/mail/message';

const DOCUMENT = 'application/vnd.google-apps.document';

export interface Exported {
  readonly workbook: string;
  readonly documents: readonly string[];
  readonly mails: number;
  readonly mailFolder: string;
}

/** Writes the files into a folder. */
export async function exportFiles(ws: Workspace, folder: string): Promise<Exported> {
  const mailFolder = join(folder, 'mails');
  for (const path of [join(folder, 'documents'), mailFolder]) mkdirSync(path, { recursive: true });
  const workbook = join(folder, 'workbook.xlsx');
  const book = ws.people.sheets.book(ws.workbookId);
  if (book) writeFileSync(workbook, await writeXlsx(book));
  const documents: string[] = [];
  for (const { id, name, mimeType, modifiedTime, trashed } of ws.files()) {
    if (mimeType !== DOCUMENT || trashed) continue;
    const path = join(folder, 'documents', `${name.replace(/[\\/:*?"<>|]/g, ' ')}.docx`);
    writeFileSync(path, await writeDocx(ws.people.docs.read(id), modifiedTime));
    documents.push(path);
  }
  for (const [at, mail] of ws.mails().entries())
    writeFileSync(join(mailFolder, `${String(at + 1).padStart(5, '0')}.eml`), await emlOf(mail));
  return { workbook, documents, mails: ws.mails().length, mailFolder };
}

function emlOf({ time, from, senderName, body, attachments, ...mail }: Mail): Promise<Uint8Array> {
  return writeEml({
    ...mail,
    date: time,
    from: senderName === '' ? from : `${senderName} <${from}>`,
    textBody: body,
    attachments: attachments.map(({ name, contentType, base64 }) => ({
      name,
      mimeType: contentType,
      content: Buffer.from(base64, 'base64'),
    })),
  });
}

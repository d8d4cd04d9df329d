/** Files that a person takes along: documents and spreadsheets as Office files, letters, attachments, uploads. */

import { writeDocx } from '../files/docx';
import { writeEml } from '../files/eml';
import { writeXlsx } from '../files/xlsx';
import type { Workspace } from '../open';
import { requireFile } from './drive-api';
import { countOf, found, textOf } from './fields';
import { requireMail } from './history-api';
import type { Bytes } from './transfer';

type Download = (ws: Workspace, query: URLSearchParams) => Promise<Bytes> | Bytes;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Downloads by path. */
export const DOWNLOADS: Readonly<Record<string, Download>> = {
  async '/download/docx'(ws, query) {
    const { id, name, modifiedTime } = requireFile(ws, textOf(Object.fromEntries(query), 'id'));
    const bytes = await writeDocx(ws.people.docs.read(id), modifiedTime);
    return { type: `${OFFICE}.wordprocessingml.document`, bytes, saveAs: `${name}.docx` };
  },
  async '/download/xlsx'(ws, query) {
    const { id, name } = requireFile(ws, textOf(Object.fromEntries(query), 'id'));
    const bytes = await writeXlsx(found(ws.people.sheets.book(id), 'Такой таблицы нет.'));
    return { type: `${OFFICE}.spreadsheetml.sheet`, bytes, saveAs: `${name}.xlsx` };
  },
  async '/download/eml'(ws, query) {
    const { time, from, senderName, body, ...mail } = requireMail(ws, textOf(Object.fromEntries(query), 'id'));
    const bytes = await writeEml({
      ...mail,
      date: time,
      from: senderName === '' ? from : `${senderName} <${from}>`,
      textBody: body,
      attachments: mail.attachments.map(({ name, contentType, base64 }) => ({
        name,
        mimeType: contentType,
        content: Buffer.from(base64, 'base64'),
      })),
    });
    return { type: 'message/rfc822', bytes, saveAs: `${mail.subject || 'Письмо'}.eml` };
  },
  '/download/attachment'(ws, query) {
    const fields = Object.fromEntries(query);
    const { attachments } = requireMail(ws, textOf(fields, 'mail'));
    const { name, contentType, base64 } = found(attachments[countOf(fields, 'number')], 'Такого вложения нет.');
    return { type: contentType, bytes: Buffer.from(base64, 'base64'), saveAs: name };
  },
  '/download/upload'(ws, query) {
    const { id, name } = requireFile(ws, textOf(Object.fromEntries(query), 'id'));
    const { mimeType, bytes } = found(ws.people.drive.media(id), 'У этого файла нет содержимого для скачивания.');
    return { type: mimeType, bytes: Uint8Array.from(bytes), saveAs: name };
  },
};

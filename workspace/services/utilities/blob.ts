/** Blobs: bytes with a name and a type, as scripts hand them from service to service. Bytes are signed, as in Java. */

import { expose } from '../../core/expose';

export interface Blob {
  getBytes(): number[];
  getDataAsString(): string;
  getName(): string | null;
  setName(name: string): Blob;
  getContentType(): string | null;
  setContentType(contentType: string): Blob;
  copyBlob(): Blob;
}

/** What a script may give where data are wanted. */
export type BlobData = string | readonly number[];

/** Makes a blob; a text is kept as UTF-8, and without a type of its own it is plain text. */
export function newBlob(data: BlobData, contentType?: string, name?: string): Blob {
  const bytes = toBytes(data);
  let currentName = name ?? null;
  let currentType = contentType ?? (typeof data === 'string' ? 'text/plain' : null);
  const blob: Blob = expose('Blob', {
    getBytes: () => [...bytes],
    getDataAsString: () => Buffer.from(bytes).toString('utf8'),
    getName: () => currentName,
    setName(next: string) {
      currentName = next;
      return blob;
    },
    getContentType: () => currentType,
    setContentType(next: string) {
      currentType = next;
      return blob;
    },
    copyBlob: () => newBlob(bytes, currentType ?? undefined, currentName ?? undefined),
  });
  return blob;
}

/** The signed bytes of a text (UTF-8) or a copy of bytes that are given, brought into −128…127. */
export function toBytes(data: BlobData): number[] {
  return [...new Int8Array(typeof data === 'string' ? Buffer.from(data, 'utf8') : Int8Array.from(data))];
}

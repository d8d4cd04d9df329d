/** Turns the bytes of a chosen file into text: UTF-8, or windows-1251 when it cannot be UTF-8 (Excel's «CSV» in Russia). */

export type Encoding = 'UTF-8' | 'windows-1251';

export interface DecodedFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Russian text in windows-1251 is hardly ever valid UTF-8, so the strict reading decides; a byte order mark is dropped. */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' };
  }
}

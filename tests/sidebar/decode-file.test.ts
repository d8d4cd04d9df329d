/** Both encodings in which the college's files come. */

import { decodeFile } from '../../src/sidebar/decode-file';

const KOD_1251 = [0xca, 0xee, 0xe4];

describe('decodeFile', () => {
  it('reads UTF-8', () => {
    const bytes = new TextEncoder().encode('Код;Имя');

    expect(decodeFile(bytes)).toEqual({ text: 'Код;Имя', encoding: 'UTF-8' });
  });

  it('drops the byte order mark', () => {
    const bytes = new TextEncoder().encode('\uFEFFКод');

    expect(decodeFile(bytes)).toEqual({ text: 'Код', encoding: 'UTF-8' });
  });

  it('reads windows-1251 when the bytes cannot be UTF-8', () => {
    const bytes = new Uint8Array([...KOD_1251, 0x3b, 0xa8, 0xb8, 0xb9]);

    expect(decodeFile(bytes)).toEqual({ text: 'Код;Ёё№', encoding: 'windows-1251' });
  });

  it('takes an empty file as UTF-8', () => {
    expect(decodeFile(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8' });
  });
});

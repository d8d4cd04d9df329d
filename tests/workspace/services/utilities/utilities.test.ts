import { reportOf, resultOf, workspaceOf } from '../../script-text';

describe('createUtilities', () => {
  it('formats a Date of the script', () => {
    const body = `return Utilities.formatDate(new Date(2026, 8, 1, 8, 30), 'Europe/Moscow', 'dd.MM.yyyy HH:mm');`;

    expect(resultOf(body)).toBe('01.09.2026 08:30');
  });

  it('refuses a text where a date is wanted', () => {
    expect(reportOf(`Utilities.formatDate('2026-09-01', 'Europe/Moscow', 'dd');`).error?.message).toBe(
      "The parameters don't match the method signature for Utilities.formatDate.",
    );
  });

  it.each([
    ['MD5', 16, [-37, -101, -125, -35]],
    ['SHA_1', 20, [-57, -95, 94, 34]],
    ['SHA_256', 32, [-89, -93, 90, -89]],
  ])('digests by %s into %i signed bytes', (algorithm, length, first) => {
    const digest = resultOf(`return Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, 'пара');`);

    expect([(digest as number[]).length, (digest as number[]).slice(0, 4)]).toEqual([length, first]);
  });

  it('signs by HMAC-SHA256', () => {
    const body = `return Utilities.base64Encode(Utilities.computeHmacSha256Signature('message', 'key'));`;

    expect(resultOf(body)).toBe('bp7ym3X//Ft6uuUn1Y/a2y/kLnIZARl2kXNDBl9Y7Uo=');
  });

  it('encodes text as UTF-8 and decodes it back', () => {
    const body = `const encoded = Utilities.base64Encode('Google グループ');
      return [encoded, Utilities.newBlob(Utilities.base64Decode(encoded)).getDataAsString()];`;

    expect(resultOf(body)).toEqual(['R29vZ2xlIOOCsOODq+ODvOODlw==', 'Google グループ']);
  });

  it('pads the web-safe alphabet', () => {
    expect(resultOf(`return Utilities.base64EncodeWebSafe('Google グループ');`)).toBe('R29vZ2xlIOOCsOODq-ODvOODlw==');
  });

  it('refuses to decode what is no base64', () => {
    expect(reportOf(`Utilities.base64Decode('пара');`).error?.message).toBe('Could not decode string.');
  });

  it('gives a blob its name, type and signed bytes', () => {
    const body = `const blob = Utilities.newBlob('ж', 'text/calendar').setName('встреча.ics');
      return [blob.getName(), blob.getContentType(), blob.getBytes(), blob.getDataAsString()];`;

    expect(resultOf(body)).toEqual(['встреча.ics', 'text/calendar', [-48, -74], 'ж']);
  });

  it('makes UUIDs that a seed fixes', () => {
    const uuids = (seed: number): unknown => resultOf('return [Utilities.getUuid(), Utilities.getUuid()];', { seed });
    const [first, second] = uuids(5) as readonly string[];

    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first).not.toBe(second);
    expect(uuids(5)).toEqual([first, second]);
  });

  it('sleeps in simulated time', () => {
    const ws = workspaceOf(
      `function main() { const before = Date.now(); Utilities.sleep(60000); return Date.now() - before; }`,
    );

    expect(ws.run('main').result).toBe(60000);
  });

  it('throws by name for a member that is not served', () => {
    expect(reportOf('Utilities.parseCsv("a");').error).toEqual({
      name: 'NotOnTheListError',
      message: 'Utilities.parseCsv is not on the closed list of the local Workspace (docs/google.md)',
    });
  });
});

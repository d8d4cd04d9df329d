import { parseQuery } from '../../../../workspace/services/drive/query';
import type { Subject } from '../../../../workspace/services/drive/query-comparisons';
import { refusalOf } from './a-drive';

const FOLDER_ID = '1folder';

const aSubject = (change: Partial<Subject> = {}): Subject => ({
  name: "Приказ №7 «О наставничестве» HelloWorld 'v2\\3'",
  mimeType: 'application/vnd.google-apps.document',
  parents: [FOLDER_ID, 'root'],
  owners: ['curator@college.example'],
  writers: ['curator@college.example', 'teacher@college.example'],
  readers: ['curator@college.example', 'teacher@college.example', 'reader@college.example'],
  trashed: false,
  createdTime: Date.UTC(2026, 8, 1, 5),
  modifiedTime: Date.UTC(2026, 8, 2, 5),
  appProperties: { key: 'abc', other: '' },
  ...change,
});

describe('parseQuery', () => {
  it.each([
    [String.raw`name = 'Приказ №7 «О наставничестве» HelloWorld \'v2\\3\''`, true],
    [`name = 'Приказ'`, false],
    [`name != 'Приказ'`, true],
    [`name contains 'приказ'`, true],
    [`name contains 'Hello'`, true],
    [`name contains 'World'`, false],
    [`name contains 'прик настав'`, true],
    [`name contains "Приказ"`, true],
    [`not name contains 'приказ'`, false],
    [`mimeType = 'application/vnd.google-apps.document'`, true],
    [`mimeType != 'application/vnd.google-apps.folder'`, true],
    [`mimeType contains 'application/'`, true],
    [`mimeType contains 'document'`, false],
    [`'1folder' in parents`, true],
    [`'root' in parents`, true],
    [`'2folder' in parents`, false],
    [`'curator@college.example' in owners`, true],
    [`'teacher@college.example' in owners`, false],
    [`'teacher@college.example' in writers`, true],
    [`'reader@college.example' in writers`, false],
    [`'reader@college.example' in readers`, true],
    [`trashed = false`, true],
    [`trashed=true`, false],
    [`trashed != true`, true],
    [`appProperties has { key='key' and value='abc' }`, true],
    [`appProperties has { value='abc' and key='key' }`, true],
    [`appProperties has { key='key' and value='abd' }`, false],
    [`appProperties has { key='toString' and value='abc' }`, false],
    [`appProperties has { key='other' and value='' }`, true],
    [`createdTime = '2026-09-01T05:00:00Z'`, true],
    [`createdTime > '2026-09-01T05:00:00'`, false],
    [`createdTime >= '2026-09-01T05:00:00'`, true],
    [`modifiedTime < '2026-09-02T08:00:00+03:00'`, false],
    [`modifiedTime <= '2026-09-02T08:00:00+03:00'`, true],
    [`modifiedTime != '2026-09-02'`, true],
    [`trashed = false and '1folder' in parents and name contains 'приказ'`, true],
    [`trashed = true or name contains 'приказ'`, true],
    [`trashed = false or name = 'x' and name = 'y'`, false],
    [`trashed = false or (name = 'x' and name = 'y')`, true],
    [`not (trashed = true or name = 'x')`, true],
    [`not trashed = true and name = 'x'`, false],
  ])('reads %s as %s', (query, expected) => {
    expect(parseQuery(query)(aSubject())).toBe(expected);
  });

  it.each([
    `name`,
    `name =`,
    `name = приказ`,
    `name = 'unclosed`,
    `name > 'a'`,
    `title = 'a'`,
    `trashed = 'false'`,
    `trashed = maybe`,
    `trashed > true`,
    `'x' in children`,
    `'x'`,
    `appProperties has { key='a' }`,
    `appProperties has { key='a' or value='b' }`,
    `appProperties = 'a'`,
    `modifiedTime > 'yesterday'`,
    `(trashed = false`,
    `trashed = false)`,
    `trashed = false and`,
    `and trashed = false`,
    `trashed = false trashed = true`,
    `name = 'a' && trashed = false`,
  ])('refuses %s with 400', (query) => {
    expect(refusalOf(() => parseQuery(query))).toEqual({
      code: 400,
      message: 'API call to drive.files.list failed with error: Invalid Value',
    });
  });

  it.each(['fullText', 'starred', 'sharedWithMe', 'properties', 'visibility'])('does not serve %s', (term) => {
    expect(refusalOf(() => parseQuery(`${term} contains 'a'`)).message).toContain(
      `Drive.Files.list q=${term} is not on the closed list`,
    );
  });
});

/** Drive.Files.list: what a query finds. */

import type { Check } from '../check';
import { equal, throws } from '../expect';
import { family } from '../file-family';
import { TYPES } from '../kit';
import { files } from '../services';

const LIST = 'workspace/drive/api/reference/rest/v3/files/list';
const TERMS = 'workspace/drive/api/guides/ref-search-terms';
const SEARCH = 'workspace/drive/api/guides/search-files';

const API_ERROR = 'GoogleJsonResponseException';

interface QueryRule {
  readonly id: string;
  readonly page: string;
  readonly names: readonly string[];
  readonly q: string;
  readonly found: readonly string[];
}

const NAME_RULES: readonly QueryRule[] = [
  { id: 'name-equals-the-whole-name', page: TERMS, names: ['a b', 'a'], q: "name = 'a'", found: ['a'] },
  { id: 'name-differs', page: TERMS, names: ['a', 'b'], q: "name != 'a'", found: ['b'] },
  {
    id: 'name-contains-what-it-begins-with',
    page: TERMS,
    names: ['HelloWorld', 'Other'],
    q: "name contains 'Hello'",
    found: ['HelloWorld'],
  },
  {
    id: 'name-does-not-contain-what-stands-inside-a-word',
    page: TERMS,
    names: ['HelloWorld'],
    q: "name contains 'World'",
    found: [],
  },
  {
    id: 'name-contains-a-later-word',
    page: SEARCH,
    names: ['hello goodbye', 'hello'],
    q: "name contains 'hello' and name contains 'goodbye'",
    found: ['hello goodbye'],
  },
  { id: 'not-negates', page: SEARCH, names: ['hello', 'other'], q: "not name contains 'hello'", found: ['other'] },
  {
    id: 'or-finds-either',
    page: TERMS,
    names: ['a', 'b', 'c'],
    q: "name = 'a' or name = 'c'",
    found: ['a', 'c'],
  },
  {
    id: 'and-finds-what-is-both',
    page: TERMS,
    names: ['a', 'b'],
    q: "name = 'a' and trashed = false",
    found: ['a'],
  },
  {
    id: 'a-quote-is-escaped',
    page: TERMS,
    names: ["Valentine's Day", 'Day'],
    q: "name = 'Valentine\\'s Day'",
    found: ["Valentine's Day"],
  },
  {
    id: 'a-backslash-is-escaped',
    page: SEARCH,
    names: ['paper\\essay', 'paper'],
    q: "name = 'paper\\\\essay'",
    found: ['paper\\essay'],
  },
  {
    id: 'name-equals-in-cyrillic',
    page: TERMS,
    names: ['Приказ № 1', 'Приказ № 2'],
    q: "name = 'Приказ № 2'",
    found: ['Приказ № 2'],
  },
  {
    id: 'created-time-is-compared',
    page: TERMS,
    names: ['new'],
    q: "createdTime > '2020-01-01T00:00:00' and createdTime > '2020-06-04T12:00:00-08:00'",
    found: ['new'],
  },
  {
    id: 'modified-time-is-compared',
    page: TERMS,
    names: ['new'],
    q: "modifiedTime < '2020-01-01T00:00:00'",
    found: [],
  },
];

export const DRIVE_QUERY_CHECKS: readonly Check[] = [
  ...NAME_RULES.map(({ id, page, names, q, found }): Check => ({
    id: `drive/query/${id}`,
    page,
    covers: ['Drive.Files.list'],
    run(kit) {
      const seen = family(
        kit,
        names.map((name) => ({ name })),
      ).names(q);

      equal([...seen].sort(), found);
    },
  })),
  ...(
    [
      { id: 'mime-type-equals', q: `mimeType = '${TYPES.form}'`, found: ['form'] },
      { id: 'mime-type-differs', q: `mimeType != '${TYPES.form}'`, found: ['folder'] },
      { id: 'mime-type-contains', q: "mimeType contains 'application/vnd.google-apps.fo'", found: ['folder', 'form'] },
    ] as const
  ).map(({ id, q, found }): Check => ({
    id: `drive/query/${id}`,
    page: TERMS,
    covers: ['Drive.Files.list'],
    run(kit) {
      const seen = family(kit, [{ name: 'form', mimeType: TYPES.form }, { name: 'folder' }]).names(q);

      equal([...seen].sort(), found);
    },
  })),
  ...(
    [
      { id: 'lists-trashed-files-too', page: LIST, q: '', found: ['kept', 'thrown'] },
      { id: 'leaves-trashed-files-out', page: LIST, q: 'trashed = false', found: ['kept'] },
      { id: 'finds-trashed-files-alone', page: TERMS, q: 'trashed = true', found: ['thrown'] },
    ] as const
  ).map(({ id, page, q, found }): Check => ({
    id: `drive/query/${id}`,
    page,
    covers: ['Drive.Files.list', 'Drive.Files.update'],
    run(kit) {
      const { parent, names } = family(kit, [{ name: 'kept' }]);
      const thrown = kit.file({ name: 'thrown', mimeType: TYPES.folder, parents: [parent] });
      files().update({ trashed: true }, thrown);

      equal([...names(q)].sort(), found);
    },
  })),
  ...(
    [
      { id: 'a-property-has-key-and-value', q: "appProperties has { key='key' and value='1' }", found: ['one'] },
      { id: 'a-property-has-another-value', q: "appProperties has { key='key' and value='3' }", found: [] },
      { id: 'a-property-has-another-key', q: "appProperties has { key='other' and value='1' }", found: [] },
    ] as const
  ).map(({ id, q, found }): Check => ({
    id: `drive/query/${id}`,
    page: SEARCH,
    covers: ['Drive.Files.list', 'Drive.Files.create'],
    run(kit) {
      const { names } = family(kit, [
        { name: 'one', appProperties: { key: '1' } },
        { name: 'two', appProperties: { key: '2' } },
      ]);

      equal(names(q), found);
    },
  })),
  ...(['owners', 'writers'] as const).map((collection): Check => ({
    id: `drive/query/the-user-is-among-the-${collection}`,
    page: TERMS,
    covers: ['Drive.Files.list'],
    run(kit) {
      const me = Session.getEffectiveUser().getEmail();

      equal(family(kit, [{ name: 'mine' }]).names(`'${me}' in ${collection}`), ['mine']);
    },
  })),
  {
    id: 'drive/query/is-refused-when-it-cannot-be-read',
    page: 'workspace/drive/api/guides/handle-errors',
    covers: ['Drive.Files.list'],
    run() {
      throws(() => files().list({ q: "name is like 'x'" }), { name: API_ERROR, code: 400 });
    },
  },
];

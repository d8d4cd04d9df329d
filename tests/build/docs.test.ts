import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { usedOfGoogle } from '../../build/docs/google-uses';
import { googlePage } from '../../build/docs/google-page';
import { markdownTable } from '../../build/docs/markdown';
import { workbookPage } from '../../build/docs/workbook-page';
import { choice, text } from '../../src/domain/shared/column';
import { id, table, type Table } from '../../src/domain/shared/table';
import { tempFolder } from '../workspace/temp-folder';

const ROOT = join(__dirname, '../..');

/** The compiler reads all the types of Apps Script. */
const SLOW_MS = 60_000;

/** Makes a project of the given files whose compiler finds the types of Apps Script in this one. */
function aProject(files: Readonly<Record<string, string>>): string {
  const base = tempFolder();
  const types = { types: ['google-apps-script'], typeRoots: [join(ROOT, 'node_modules/@types')] };
  const compilerOptions = { ...types, lib: ['es2022'], strict: true, module: 'esnext', moduleResolution: 'bundler' };
  const config = JSON.stringify({ compilerOptions, include: ['.'] });
  for (const [path, content] of Object.entries({ ...files, 'src/tsconfig.json': config })) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), content);
  }
  return base;
}

describe('docs', () => {
  it(
    'would write the generated pages as they are (else run `npm run docs`)',
    () => {
      const out = tempFolder();

      // Outside jest, whose modules make the compiler several times slower.
      execFileSync(process.execPath, ['build/docs.mjs', out], { cwd: ROOT });

      const pages = (folder: string): readonly string[] =>
        readdirSync(out).map((name) => readFileSync(join(folder, name), 'utf8'));
      expect(readdirSync(out).sort()).toEqual(['google.md', 'workbook.md']);
      expect(pages(join(ROOT, 'docs'))).toEqual(pages(out));
    },
    SLOW_MS,
  );
});

describe('the written pages', () => {
  const pages = [
    'README.md',
    ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
  ].filter((name) => name.endsWith('.md'));

  it.each(pages)('link in %s to files that are there', (page) => {
    const links = [...read(page).matchAll(/(?<!!)\[[^\]]*\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);

    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });

  it.each(pages)('name in %s files that are there', (page) => {
    const places = page === 'docs/glossary.md' ? ['', 'src/domain'] : [''];
    const named = [...read(page).matchAll(/`((?:[\w.-]+\/)+(?:[\w-]+\.(?:tsx?|mjs|md))?)`/g)].map(
      ([, path = '']) => path,
    );
    const ours = named.filter((path) => page === 'docs/glossary.md' || /^(?:src|workspace|build|tests)\//.test(path));

    expect(ours.filter((path) => !places.some((place) => existsSync(join(ROOT, place, path))))).toEqual([]);
  });
});

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

describe('usedOfGoogle', () => {
  it(
    'finds methods, constants and requests, however they are named',
    () => {
      const project = aProject({
        'src/adapters/book.ts': `
        const { getId } = SpreadsheetApp.getActive();
        export const id = getId();
        export const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'x').map(String);
        export const read = (id: string) => Sheets?.Spreadsheets?.Values?.get(id, 'A1').values;`,
        'src/adapters/requests.ts': `
        type Request = GoogleAppsScript.Sheets.Schema.Request;
        const plain: Request = { addSheet: { properties: { title: 'x' } } };
        const shared: GoogleAppsScript.Docs.Schema.Request = { deleteNamedRange: { name: 'x' } };
        export const all = (titles: string[]): readonly Request[] => [plain, ...titles.map(() => ({ sortRange: {} }))];`,
        'src/entries/item.ts': `
        interface Item { setTitle(title: string): unknown; }
        export function item(form: GoogleAppsScript.Forms.Form): Item { return form.addDateItem(); }`,
        'src/domain/elsewhere.ts': `export const flush = () => SpreadsheetApp.flush();`,
      });

      const used = usedOfGoogle(project);

      const names = (uses: typeof used.methods): readonly string[] =>
        uses.map(({ service, method, files }) => `${service}: ${method} in ${files.join()}`);
      expect(names(used.methods)).toEqual([
        'Forms: DateItem.setTitle in entries/item.ts',
        'Forms: Form.addDateItem in entries/item.ts',
        'Sheets, advanced: Sheets.Spreadsheets.Values.get in adapters/book.ts',
        'Spreadsheet: Spreadsheet.getId in adapters/book.ts',
        'Spreadsheet: SpreadsheetApp.getActive in adapters/book.ts',
        'Utilities: Utilities.computeDigest in adapters/book.ts',
      ]);
      expect(names(used.constants)).toEqual(['Utilities: DigestAlgorithm.SHA_256 in adapters/book.ts']);
      expect(names(used.requests)).toEqual([
        'Docs, advanced: deleteNamedRange in adapters/requests.ts',
        'Sheets, advanced: addSheet in adapters/requests.ts',
        'Sheets, advanced: sortRange in adapters/requests.ts',
      ]);
    },
    SLOW_MS,
  );
});

describe('googlePage', () => {
  it('gives every service its methods, constants and requests', () => {
    const use = {
      service: 'Lock',
      method: 'Lock.tryLock',
      page: 'apps-script/reference/lock/lock',
      files: ['a.ts', 'b.ts'],
    };
    const constant = { ...use, method: 'Charset.UTF_8' };
    const request = { ...use, service: 'Sheets, advanced', method: 'addSheet', page: 'request' };

    const page = googlePage({ methods: [use], constants: [constant], requests: [request] });

    expect(page.slice(page.indexOf('Methods:'))).toBe(
      [
        'Methods: 1, kinds of requests in a batch: 1.',
        '',
        '## Lock',
        '',
        '| method | page | called in |',
        '| --- | --- | --- |',
        '| `Lock.tryLock` | apps-script/reference/lock/lock | `a.ts`, `b.ts` |',
        '',
        'Constants: `Charset.UTF_8`.',
        '',
        '## Kinds of requests: Sheets, advanced',
        '',
        '| request | page | called in |',
        '| --- | --- | --- |',
        '| `addSheet` | request | `a.ts`, `b.ts` |',
        '',
      ].join('\n'),
    );
  });
});

describe('workbookPage', () => {
  it('tells of each table what a row is and of each column what it holds and who fills it', () => {
    const friends = table({
      code: 'friends',
      title: 'Друзья',
      sheetId: 7,
      owner: 'people',
      about: 'Один друг.',
      columns: {
        id: id('№'),
        name: text('Имя', { by: 'curator', personal: true, required: true }),
        kind: choice('Вид', { old: 'старый', new: 'новый' }, { by: 'answer', hidden: true, help: 'Давно ли.' }),
      },
    });

    const page = workbookPage([friends as unknown as Table]);

    expect(page.slice(page.indexOf('| sheet'))).toBe(
      [
        '| sheet | code | in sight | edited by | columns | personal |',
        '| --- | --- | --- | --- | --- | --- |',
        '| «Друзья» | `friends` | behind «Ещё» | people | 3 | 1 |',
        '',
        '## «Друзья» `friends`',
        '',
        'Один друг. Sheet id 7.',
        '',
        '| heading | key | holds | filled by | personal | choices and remarks |',
        '| --- | --- | --- | --- | --- | --- |',
        '| № | `id` | text | program |  |  |',
        '| Имя | `name` | text | curator | personal | required |',
        '| Вид | `kind` | text | answer |  | старый · новый; folded; Давно ли. |',
        '',
      ].join('\n'),
    );
  });
});

describe('markdownTable', () => {
  it('keeps a line break or a bar in a cell from ending the table', () => {
    expect(markdownTable(['a'], [['one | two\nthree']])).toBe('| a |\n| --- |\n| one \\| two three |');
  });
});

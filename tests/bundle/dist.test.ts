/** What clasp would push: exactly the bundle, with every function that Google calls by name, and nothing that serves a public page. */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { transformSync } from 'esbuild';

import { MENU, type MenuItem } from '../../src/texts/menu';
import { openCollege } from '../app/college';
import { tempFolder } from '../workspace/temp-folder';

const FILES = ['appsscript.json', 'board.html', 'import.html', 'main.js', 'sidebar.html'];

function read(name: string): string {
  if (!existsSync('dist')) throw new Error('dist/ is missing: run «npm run build» first');
  return readFileSync(join('dist', name), 'utf8');
}

function topLevelFunctions(): readonly string[] {
  return [...read('main.js').matchAll(/^function (\w+)/gm)].map(([, name = '']) => name).sort();
}

/** Items that stand in the menu, by their titles; «Ещё» is a menu of its own. */
const ITEMS = Object.keys(MENU).filter((item) => item !== 'more') as readonly MenuItem[];

describe('dist', () => {
  it('holds the script, the three pages and the manifest', () => {
    expect(readdirSync('dist').sort()).toEqual(FILES);
  });

  it('is what clasp pushes, whole and alone', () => {
    const folder = tempFolder();
    cpSync('.clasp.json', join(folder, '.clasp.json'));
    cpSync('dist', join(folder, 'dist'), { recursive: true });

    const status = execFileSync(
      process.execPath,
      [resolve('node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );

    const { filesToPush, untrackedFiles } = JSON.parse(status) as Readonly<Record<string, readonly string[]>>;
    expect([[...(filesToPush ?? [])].sort(), untrackedFiles]).toEqual([FILES.map((name) => `dist/${name}`), []]);
  });

  it('has a top-level function behind every menu item', () => {
    const college = openCollege();
    college.ws.open();

    const behind = JSON.stringify(college.ws.menus());

    const named = topLevelFunctions();
    expect(ITEMS.filter((item) => !behind.includes(JSON.stringify(MENU[item])))).toEqual([]);
    expect([...behind.matchAll(/"fn":"(\w+)"/g)].map(([, fn = '']) => fn).filter((fn) => !named.includes(fn))).toEqual(
      [],
    );
  });

  it('has nothing at the top level but menu items, triggers and the pages’ gateway', () => {
    const others = topLevelFunctions().filter((name) => !name.startsWith('menu'));

    expect(others).toEqual(['call', 'onAnswers', 'onOpen', 'worker']);
  });

  it('serves no public page', () => {
    const manifest = JSON.parse(read('appsscript.json')) as object;

    expect(['webapp', 'executionApi', 'addOns'].filter((section) => section in manifest)).toEqual([]);
    expect(topLevelFunctions()).not.toContain('doGet');
  });

  it('is written in a language that Apps Script parses: nothing is left to lower', () => {
    const script = read('main.js');

    const { warnings } = transformSync(script, { loader: 'js', target: 'es2020' });

    expect(warnings).toEqual([]);
    // Private and static fields (AS/guides/v8-runtime) and what came after 2020 would be rewritten here.
    expect(script).not.toMatch(/^\s*(static )?#\w+/m);
    expect(script).not.toMatch(/^\s*static \w+ =/m);
    expect(script).not.toMatch(/[^?]\?\?=|\|\|=|&&=/);
  });
});

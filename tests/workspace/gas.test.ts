import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { tempFolder } from './temp-folder';

const MANIFEST = JSON.stringify({ timeZone: 'Europe/Moscow', oauthScopes: [] });

/** Writes a folder of a script. */
function scriptFolder(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs the command line as `npm run gas` does once it is built. */
function gas(...words: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  if (!existsSync('.build/gas.mjs')) throw new Error('.build/ is missing: run «npm run build» first');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.build/gas.mjs', ...words], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('npm run gas', () => {
  it('runs a function of .js and .gs files, also of those in folders, and prints its calls, its log and what it returned', () => {
    const code = scriptFolder({
      'appsscript.json': MANIFEST,
      'main.gs': `function main(name) { console.log(greeting(name)); return PropertiesService.getScriptProperties().getKeys(); }`,
      'words/greeting.js': 'function greeting(name) { return `Здравствуйте, ${name}`; }',
    });

    const { status, out } = gas('--code', code, '--run', 'main', '--args', '["Анна"]', '--user', 'a@b.example');

    expect([status, out]).toEqual([
      0,
      'main (editor, a@b.example): 1 calls, 0.3 s at Google\n      1  PropertiesService.getKeys\nЗдравствуйте, Анна\nreturned []\n',
    ]);
  });

  it('fails with the error and the lines of the script, and nothing of the Workspace', () => {
    const code = scriptFolder({
      'appsscript.json': MANIFEST,
      'main.gs': `function main() {\n  inner();\n}\nfunction inner() {\n  MailApp.sendEmail({ to: 'a@b.example' });\n}`,
    });

    const { status, out } = gas('--code', code, '--run', 'main');

    expect(status).toBe(1);
    expect(
      out
        .split('\n')
        .slice(2)
        .map((line) => line.replace(/\(.*main\.gs/, '(main.gs')),
    ).toEqual([
      expect.stringContaining('Exception: Specified permissions are not sufficient to call MailApp.sendEmail'),
      '    at inner (main.gs:5:11)',
      '    at main (main.gs:2:3)',
      '',
    ]);
  });

  it('says which function is missing', () => {
    const code = scriptFolder({ 'appsscript.json': MANIFEST, 'main.js': 'function main() {}' });

    const { status, out } = gas('--code', code, '--run', 'other');

    expect([status, out]).toEqual([1, expect.stringContaining('Script function not found: other')]);
  });

  it.each([
    ['no manifest', { 'main.js': 'function main() {}' }, 'has no appsscript.json'],
    ['no script', { 'appsscript.json': MANIFEST, 'main.ts': 'export function main() {}' }, 'holds no .js or .gs file'],
  ])('refuses a folder with %s', (_case, files, message) => {
    const { status, err } = gas('--code', scriptFolder(files), '--run', 'main');

    expect([status, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('lets clock triggers fire while there are any, and keeps the Workspace in a folder', () => {
    const code = scriptFolder({
      'appsscript.json': JSON.stringify({ timeZone: 'Europe/Moscow' }),
      'main.js': `
        function main() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
        function tick() {
          const store = PropertiesService.getScriptProperties();
          const ticks = Number(store.getProperty('ticks')) + 1;
          store.setProperty('ticks', String(ticks));
          if (ticks === 3) ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
        }
        function count() { console.log(PropertiesService.getScriptProperties().getProperty('ticks')); }`,
    });
    const keep = join(tempFolder(), 'kept');

    const first = gas('--code', code, '--run', 'main', '--keep', keep);
    const second = gas('--code', code, '--run', 'count', '--keep', keep);

    expect(first.out.match(/^tick \(time trigger/gm)).toHaveLength(3);
    expect(second.out).toMatch(/\n3\n$/);
  });
});

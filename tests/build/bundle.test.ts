import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { memory, openWorkspace } from '../../workspace/open';
import { tempFolder } from '../workspace/temp-folder';

const ROOT = join(__dirname, '../..');

/** Bundles source files as `npm run build` does and returns the output folder. */
function bundled(files: Readonly<Record<string, string>>): string {
  const base = tempFolder();
  mkdirSync(join(base, 'src/sidebar'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(base, 'src', path), text);
  execFileSync(process.execPath, ['build/bundle.mjs', join(base, 'src/main.ts'), join(base, 'dist')], { cwd: ROOT });
  return join(base, 'dist');
}

const MAIN = `
  export { greet } from './greet';
  class Pair { #names: string[] = []; static count = 0; add(name: string) { this.#names.push(name); return Pair.count += this.#names.length; } }
  export function onOpen(event: unknown): number { return new Pair().add(String(event)); }
  export const later = (a: number, b: number): number => a ?? b;`;

describe('bundle', () => {
  it('writes a script whose exports are functions at the top level', () => {
    const code = bundled({
      'main.ts': MAIN,
      'greet.ts': 'export function greet(name: string) { return `Здравствуйте, ${name}`; }',
    });
    const ws = openWorkspace({ store: memory(), code, clock: '2026-09-01T08:00', seed: 1 });

    const results = [ws.call('greet', 'Анна').result, ws.run('onOpen').result, ws.run('later', 1).result];

    expect(results).toEqual(['Здравствуйте, Анна', 1, 1]);
    expect(readFileSync(join(code, 'main.js'), 'utf8').match(/^function \w+/gm)).toEqual([
      'function greet',
      'function later',
      'function onOpen',
    ]);
  });

  it('lowers what Apps Script cannot parse', () => {
    const code = bundled({ 'main.ts': MAIN, 'greet.ts': 'export function greet() {}' });

    expect(readFileSync(join(code, 'main.js'), 'utf8')).not.toMatch(/#names|static count|\?\?=/);
  });

  it('inlines scripts and styles of a page, whatever they contain', () => {
    const code = bundled({
      'main.ts': 'export function main() {}',
      'sidebar/panel.html':
        '<html><head><link rel="stylesheet" href="panel.css"></head><body><script src="panel.tsx"></script></body></html>',
      'sidebar/panel.css': 'p { color: red; }',
      'sidebar/panel.tsx': `document.title = '</script> $& <!--';`,
    });

    const page = readFileSync(join(code, 'panel.html'), 'utf8');

    expect(readdirSync(code).sort()).toEqual(['appsscript.json', 'main.js', 'panel.html']);
    expect(page).toContain('color: red');
    expect(page).toContain('$&');
    expect(page).not.toMatch(/<link|src=|<!--/);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });
});

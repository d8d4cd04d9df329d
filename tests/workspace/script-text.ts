/** Workspaces over a script that stands as text in the test. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { memory, openWorkspace, type Workspace, type WorkspaceOptions } from '../../workspace/open';
import type { RunReport } from '../../workspace/runs/report';
import { tempFolder } from './temp-folder';

const PRODUCT_MANIFEST = JSON.parse(readFileSync(join(__dirname, '../../appsscript.json'), 'utf8')) as object;

export interface ScriptText extends Partial<Omit<WorkspaceOptions, 'code'>> {
  /** What differs from the product's own manifest. */
  readonly manifest?: object;
  /** HTML files by name. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** Writes a code folder and returns its path. */
export function codeFolder(source: string, { manifest, pages = {} }: ScriptText = {}): string {
  const path = tempFolder();
  writeFileSync(join(path, 'main.js'), source);
  writeFileSync(join(path, 'appsscript.json'), JSON.stringify({ ...PRODUCT_MANIFEST, ...manifest }));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(path, `${name}.html`), html);
  return path;
}

/** Opens a Workspace in memory, on 1 September 2026 at 8 in the morning unless said. */
export function workspaceOf(source: string, options: ScriptText = {}): Workspace {
  const { manifest: _manifest, pages: _pages, ...rest } = options;
  return openWorkspace({
    store: memory(),
    clock: '2026-09-01T08:00',
    seed: 1,
    ...rest,
    code: codeFolder(source, options),
  });
}

/** Runs a function body from the editor of a fresh Workspace. */
export function reportOf(body: string, options: ScriptText = {}): RunReport {
  return workspaceOf(`function main() { ${body} }`, options).run('main');
}

/** What a function body returns; what it throws is thrown as a sentence. */
export function resultOf(body: string, options: ScriptText = {}): unknown {
  const { result, error } = reportOf(body, options);
  if (error) throw new Error(`${error.name}: ${error.message}`);
  return result;
}

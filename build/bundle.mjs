/**
 * Builds what clasp pushes: `node build/bundle.mjs [entry] [out]`, by default src/main.ts into dist/. The folder is written beside the old one
 * and takes its place by renaming, so that a failed build leaves the last good one.
 */

import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { inlinePage } from './inline-page.mjs';

/** Apps Script cannot parse private and static fields (AS/guides/v8-runtime); es2020 lowers them. */
export const TARGET = 'es2020';

/** Bundles one entry into one folder and returns the size in bytes of every file in it. */
export async function bundle(entry = 'src/main.ts', out = 'dist') {
  const fresh = `${out}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, 'main.js'), await bundleScript(entry));
  copyFileSync(manifestOf(entry), join(fresh, 'appsscript.json'));
  for (const page of pagesOf(entry)) writeFileSync(join(fresh, page.name), await inlinePage(page.path, TARGET));
  replaceFolder(fresh, out);
  return Object.fromEntries(readdirSync(out).map((name) => [name, statSync(join(out, name)).size]));
}

async function bundleScript(entry) {
  const names = await exportsOf(entry);
  const { outputFiles } = await build({
    ...scriptOptions(entry),
    format: 'iife',
    globalName: 'app',
    footer: { js: names.map(stub).join('\n') },
  });
  return outputFiles[0].text;
}

/** Google finds functions by reading the source, so each export needs a declaration at the top level. */
function stub(name) {
  return `function ${name}() { return app.${name}.apply(this, arguments); }`;
}

/** esbuild lists the exports of an entry for ES modules only. */
async function exportsOf(entry) {
  const { metafile } = await build({ ...scriptOptions(entry), format: 'esm', metafile: true });
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .filter((name) => name !== 'default')
    .sort();
}

function scriptOptions(entry) {
  return {
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'unused',
    target: TARGET,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
  };
}

/** The entry's own manifest, or the project's. */
function manifestOf(entry) {
  const own = join(dirname(entry), 'appsscript.json');
  return existsSync(own) ? own : 'appsscript.json';
}

function pagesOf(entry) {
  const folder = join(dirname(entry), 'sidebar');
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  const pages = paths.filter((path) => path.endsWith('.html')).sort();
  return pages.map((path) => ({ name: basename(path), path: join(folder, path) }));
}

function replaceFolder(fresh, out) {
  const old = `${out}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [entry = 'src/main.ts', out = 'dist'] = process.argv.slice(2);
  const sizes = await bundle(entry, out);
  for (const [name, bytes] of Object.entries(sizes)) console.log(`${join(out, name)}  ${(bytes / 1024).toFixed(1)} KB`);
}

/** Builds the page of the local Workspace, workspace/page/client, into .build/page: the page itself and the frame that scripts' pages run in. */

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { inlinePage } from './inline-page.mjs';

const SOURCE = 'workspace/page/client';
const TARGET = 'es2022';

/** Builds the page into a folder that `servePage` can serve. */
export async function buildPage(out = '.build/page') {
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: { page: join(SOURCE, 'main.tsx') },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGET,
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    logLevel: 'warning',
  });
  copyFileSync(join(SOURCE, 'page.html'), join(out, 'page.html'));
  writeFileSync(join(out, 'frame.html'), await inlinePage(join(SOURCE, 'frame/frame.html'), TARGET));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage(process.argv[2]);

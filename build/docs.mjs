/**
 * Writes the generated pages of docs/: `node build/docs.mjs [out]`, by default into docs/. The generators are TypeScript and read the product's
 * own declarations, so they are bundled first.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const BUNDLE = '.build/docs.mjs';

await build({
  entryPoints: ['build/docs/pages.ts'],
  outfile: BUNDLE,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { generatedPages } = await import(pathToFileURL(resolve(BUNDLE)).href);

const out = process.argv[2] ?? 'docs';
mkdirSync(out, { recursive: true });
for (const [name, text] of Object.entries(generatedPages('.'))) {
  writeFileSync(join(out, name), text);
  console.log(join(out, name));
}

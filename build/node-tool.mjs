/** Bundles a TypeScript tool into .build/ and runs it there: `node build/node-tool.mjs bench/run.ts [arguments]`. Packages stay in node_modules. */

import { spawnSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';

import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
const outfile = join('.build', `${basename(dirname(entry))}-${basename(entry, '.ts')}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
});
const { status } = spawnSync(process.execPath, ['--max-semi-space-size=64', '--enable-source-maps', outfile, ...rest], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

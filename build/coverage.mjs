/** Fails when a method, a constant or a kind of request of the closed list (docs/google.md) has no check in tests/conformance. */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const BUNDLE = '.build/coverage.mjs';

await build({
  entryPoints: ['build/conformance/report.ts'],
  outfile: BUNDLE,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
const { coverageReport } = await import(pathToFileURL(resolve(BUNDLE)).href);
const { lines, isWhole } = coverageReport();
for (const line of lines) console.log(line);
if (!isWhole) process.exitCode = 1;

/** Builds the local Workspace, workspace/start.ts, into .build/start.mjs for Node; packages stay in node_modules. */

import { build } from 'esbuild';

await build({
  entryPoints: { start: 'workspace/start.ts' },
  outdir: '.build',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'info',
});

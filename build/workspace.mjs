/** Builds what runs the local Workspace, workspace/start.ts and workspace/gas.ts, into .build/ for Node; packages stay in node_modules. */

import { build } from 'esbuild';

await build({
  entryPoints: { start: 'workspace/start.ts', gas: 'workspace/gas.ts' },
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

/** Makes one HTML file of a page: its scripts bundled, its styles inlined, because Apps Script serves no other file beside it. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { build } from 'esbuild';

const SCRIPT = /<script[^>]*\ssrc="(?!https?:)([^"]+)"[^>]*>\s*<\/script>/g;
const STYLESHEET = /<link[^>]*\shref="(?!https?:)([^"]+\.css)"[^>]*>/g;

/** Reads a page's source and returns it with every local script and stylesheet inside it. */
export async function inlinePage(path, target) {
  const page = readFileSync(path, 'utf8');
  const folder = dirname(path);
  const parts = new Map();
  for (const [tag, source] of [...page.matchAll(SCRIPT), ...page.matchAll(STYLESHEET)]) {
    parts.set(tag, await bundlePart(join(folder, source), target));
  }
  const styles = [...parts.values()].map(({ css }) => css).join('');
  let whole = page;
  // A function as replacement: a string would give `$&` and its like in the code a meaning.
  for (const [tag, { js }] of parts)
    whole = whole.replace(tag, () => (js === '' ? '' : `<script>\n${asScriptText(js)}</script>`));
  return whole.replace('</head>', () => (styles === '' ? '</head>' : `<style>\n${styles}</style>\n</head>`));
}

async function bundlePart(path, target) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    outdir: 'unused',
    format: 'iife',
    target,
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    // A page is sent whole at every opening: its code loses its indents, its styles stay readable.
    minifyWhitespace: !path.endsWith('.css'),
    logLevel: 'warning',
  });
  const textOf = (end) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
}

/** Inside a script element `</script` would end it and `<!--` would start a comment; the backslash changes neither in a JavaScript string. */
function asScriptText(js) {
  return js.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
}

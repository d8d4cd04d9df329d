/** The folder that clasp would push: its manifest, its pages and its code, read anew at every run, because Google too runs what is there now. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { isScript, sourceText } from './source-cache';

export interface Manifest {
  readonly timeZone: string;
  /** OAuth scopes without their common prefix, such as 'drive.file'. */
  readonly scopes: readonly string[];
  /** Names under which advanced services are enabled, such as 'Sheets'. */
  readonly advancedServices: readonly string[];
}

export interface CodeFolder {
  readonly path: string;
  manifest(): Manifest;
  /** The text of an HTML file, by its name with or without the ending. */
  page(name: string): string | undefined;
  /** Whether the code mentions a name at all: it spares a run when nobody would hear an event. */
  mentions(name: string): boolean;
}

interface ManifestFile {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
}

/** A manifest without scopes: Google reads them off the code. Here the script then gets what the known services ask for. */
const INFERRED_SCOPES = [
  'spreadsheets',
  'forms',
  'drive',
  'documents',
  'script.send_mail',
  'script.scriptapp',
  'script.container.ui',
  'userinfo.email',
];

/** Opens a folder with appsscript.json in it. */
export function openCode(path: string): CodeFolder {
  return {
    path,
    manifest: () => readManifest(join(path, MANIFEST)),
    page(name) {
      const file = join(path, name.endsWith('.html') ? name : `${name}.html`);
      const isInside = !relative(path, file).startsWith('..');
      return isInside && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
    mentions(name) {
      const scripts = scriptsIn(path);
      return scripts.some((file) => sourceText(join(path, file)).includes(name));
    },
  };
}

/** The folder is nothing that could be run. */
export class CodeFolderError extends Error {
  override readonly name = 'CodeFolderError';
}

const MANIFEST = 'appsscript.json';

/** Looks whether a folder can be run at all. @throws CodeFolderError that says what is missing */
export function checkCode(path: string): void {
  if (!existsSync(path)) throw new CodeFolderError(`There is no folder ${path}`);
  if (!existsSync(join(path, MANIFEST)))
    throw new CodeFolderError(`${path} has no ${MANIFEST}: give the folder that clasp pushes (rootDir in .clasp.json)`);
  if (scriptsIn(path).length === 0)
    throw new CodeFolderError(`${path} holds no .js or .gs file: a script in TypeScript has to be built first`);
}

/** Scripts may lie in folders: clasp pushes `a/b.js` as a file of that name. */
function scriptsIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(isScript).sort();
}

function readManifest(path: string): Manifest {
  const file = JSON.parse(readFileSync(path, 'utf8')) as ManifestFile;
  return {
    timeZone: file.timeZone ?? 'America/New_York',
    scopes: (file.oauthScopes ?? INFERRED_SCOPES).map((scope) => scope.replace('https://www.googleapis.com/auth/', '')),
    advancedServices: (file.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
  };
}

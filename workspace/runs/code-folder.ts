/** The folder that clasp would push: its manifest, its pages and its code, read anew at every run, because Google too runs what is there now. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { sourceText } from './source-cache';

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
    manifest: () => readManifest(join(path, 'appsscript.json')),
    page(name) {
      const file = join(path, name.endsWith('.html') ? name : `${name}.html`);
      const isInside = !relative(path, file).startsWith('..');
      return isInside && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
    mentions(name) {
      const scripts = readdirSync(path).filter((file) => file.endsWith('.js'));
      return scripts.some((file) => sourceText(join(path, file)).includes(name));
    },
  };
}

function readManifest(path: string): Manifest {
  const file = JSON.parse(readFileSync(path, 'utf8')) as ManifestFile;
  return {
    timeZone: file.timeZone ?? 'America/New_York',
    scopes: (file.oauthScopes ?? INFERRED_SCOPES).map((scope) => scope.replace('https://www.googleapis.com/auth/', '')),
    advancedServices: (file.dependencies?.enabledAdvancedServices ?? []).map(({ userSymbol }) => userSymbol),
  };
}

/** How Google's own reference names what a declaration of its types stands for, and on which page it describes it. */

import ts from 'typescript';

export interface GoogleName {
  /** @example 'Spreadsheet', or 'Sheets, advanced' */
  readonly service: string;
  /** @example 'SpreadsheetApp.getActive', 'Sheets.Spreadsheets.Values.batchGetByDataFilter' */
  readonly method: string;
  /** The page of the reference, below developers.google.com. */
  readonly page: string;
}

/** Where the reference of an advanced service stands: it is that of the REST API behind it. */
const REST_PAGES: Readonly<Record<string, string>> = {
  Sheets: 'workspace/sheets/api/reference/rest/v4',
  Docs: 'workspace/docs/api/reference/rest/v1',
  Drive: 'workspace/drive/api/reference/rest/v3',
};

/** The console belongs to no service. */
const LOGGING = 'apps-script/guides/logging';

/** Names a method or a constant by its declaration; `undefined` for what stands in no interface of a Google service. */
export function googleName(declaration: ts.Declaration): GoogleName | undefined {
  const owner = declaration.parent;
  if (!ts.isInterfaceDeclaration(owner) && !ts.isEnumDeclaration(owner)) return undefined;
  const member = ts.getNameOfDeclaration(declaration)?.getText();
  // Stand-ins of the types for what JavaScript itself has.
  if (owner.name.text === 'Date') return undefined;
  if (owner.name.text === 'Console') return { service: 'Base', method: `console.${member}`, page: LOGGING };
  const [root, service, ...inner] = namespacesOf(owner);
  if (member === undefined || root !== 'GoogleAppsScript' || service === undefined) return undefined;
  const at = inner.indexOf('Collection');
  if (at < 0) return builtIn(service, owner.name.text, member);
  return advanced(service.replace(/_.*/, ''), [...inner.slice(at + 1), owner.name.text.replace(/Collection$/, '')], member);
}

function builtIn(service: string, owner: string, member: string): GoogleName {
  return { service, method: `${owner}.${member}`, page: `apps-script/reference/${dashed(service)}/${dashed(owner)}` };
}

function advanced(service: string, collections: readonly string[], member: string): GoogleName {
  const resource = collections.map((name) => name.charAt(0).toLowerCase() + name.slice(1)).join('.');
  return {
    service: `${service}, advanced`,
    method: [service, ...collections, member].join('.'),
    page: `${REST_PAGES[service] ?? service}/${resource}/${member}`,
  };
}

/** Names a kind of request, a field of the schema `Request` of Sheets or Docs; `undefined` for any other declaration. */
export function requestName(declaration: ts.Declaration): GoogleName | undefined {
  const owner = declaration.parent;
  if (!ts.isInterfaceDeclaration(owner) || owner.name.text !== 'Request') return undefined;
  const [, service = '', schema] = namespacesOf(owner);
  const page = REQUEST_PAGES[service];
  const kind = ts.getNameOfDeclaration(declaration)?.getText();
  if (schema !== 'Schema' || page === undefined || kind === undefined) return undefined;
  return { service: `${service}, advanced`, method: kind, page };
}

const REQUEST_PAGES: Readonly<Record<string, string>> = {
  Sheets: `${REST_PAGES['Sheets']}/spreadsheets/request`,
  Docs: `${REST_PAGES['Docs']}/documents/request`,
};

/** The namespaces around a declaration, outermost first. */
function namespacesOf(declaration: ts.Node): readonly string[] {
  const names: string[] = [];
  for (let node: ts.Node | undefined = declaration.parent; node; node = node.parent) {
    if (ts.isModuleDeclaration(node)) names.unshift(node.name.text);
  }
  return names;
}

/** @example dashed('SpreadsheetApp') // 'spreadsheet-app' */
function dashed(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

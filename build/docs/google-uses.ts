/**
 * What the product uses of Google, found by the TypeScript compiler: every method and constant whose declaration stands in the types of Apps
 * Script or in our additions to them, and every kind of request that is put into a batch.
 */

import { basename, join, relative, resolve } from 'node:path';

import ts from 'typescript';

import { googleName, type GoogleName, requestName } from './google-names';

export interface Use extends GoogleName {
  /** The files that name it, below src/, sorted. */
  readonly files: readonly string[];
}

export interface UsedOfGoogle {
  readonly methods: readonly Use[];
  readonly constants: readonly Use[];
  /** Kinds of requests in a batchUpdate. */
  readonly requests: readonly Use[];
}

/** The folders that may name Google. */
const FOLDERS = ['src/adapters/', 'src/entries/'];

/** Looks through the adapters and entries of the project in a folder. */
export function usedOfGoogle(root: string): UsedOfGoogle {
  const base = resolve(root);
  const program = ts.createProgram(readConfig(join(base, 'src/tsconfig.json')));
  const found: Finder = {
    checker: program.getTypeChecker(),
    requestKinds: requestKindsOf(program),
    uses: { method: new Map(), constant: new Map(), request: new Map() },
  };
  for (const source of program.getSourceFiles()) {
    const path = relative(base, source.fileName).replaceAll('\\', '/');
    if (FOLDERS.some((folder) => path.startsWith(folder))) visit(source, found, path.slice('src/'.length));
  }
  const { method, constant, request } = found.uses;
  return { methods: sorted(method), constants: sorted(constant), requests: sorted(request) };
}

type Kind = 'method' | 'constant' | 'request';

interface Finder {
  readonly checker: ts.TypeChecker;
  readonly requestKinds: ReadonlyMap<string, readonly GoogleName[]>;
  readonly uses: Readonly<Record<Kind, Map<string, { readonly name: GoogleName; readonly files: Set<string> }>>>;
}

function readConfig(path: string): { readonly rootNames: readonly string[]; readonly options: ts.CompilerOptions } {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const parsed = ts.getParsedCommandLineOfConfigFile(path, {}, host);
  if (!parsed) throw new Error(`No TypeScript project at ${path}`);
  return { rootNames: parsed.fileNames, options: parsed.options };
}

/** Every kind of request that the types know, by its name; Sheets and Docs share a few names. */
function requestKindsOf(program: ts.Program): Finder['requestKinds'] {
  const kinds = new Map<string, readonly GoogleName[]>();
  const look = (node: ts.Node): void => {
    const name = ts.isPropertySignature(node) ? requestName(node) : undefined;
    if (name) kinds.set(name.method, [...(kinds.get(name.method) ?? []), name]);
    ts.forEachChild(node, look);
  };
  program.getSourceFiles().filter(isOfGoogle).forEach(look);
  return kinds;
}

function visit(node: ts.Node, found: Finder, file: string): void {
  for (const symbol of membersNamedAt(node, found.checker)) noteMember(symbol, found, file);
  for (const name of requestsAt(node, found)) note('request', name, { found, file });
  ts.forEachChild(node, (child) => visit(child, found, file));
}

/** What a node names of an object: `object.member`, `{ member } = object`, or what a type of ours will name of it. */
function membersNamedAt(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return present(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? present(checker.getTypeAtLocation(node.parent).getProperty(name.text)) : [];
  }
  if (ts.isReturnStatement(node) && node.expression) return membersWanted(node.expression, checker);
  return [];
}

/** A Google object that is returned as a narrower type of ours is named by that type's members from there on. */
function membersWanted(expression: ts.Expression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const given = checker.getTypeAtLocation(expression);
  const wanted = checker.getContextualType(expression);
  if (!wanted || wanted.symbol === given.symbol || !given.symbol?.declarations?.some(isOfGoogle)) return [];
  return checker.getPropertiesOfType(wanted).flatMap(({ name }) => present(given.getProperty(name)));
}

function noteMember(symbol: ts.Symbol, found: Finder, file: string): void {
  for (const declaration of (symbol.declarations ?? []).filter(isOfGoogle)) {
    const kind = kindOf(declaration, symbol, found.checker);
    const name = googleName(declaration);
    if (kind && name) note(kind, name, { found, file });
  }
}

function isOfGoogle(node: ts.Node): boolean {
  const path = node.getSourceFile().fileName;
  return path.includes('/@types/google-apps-script/') || /^google.*\.d\.ts$/.test(basename(path));
}

function kindOf(declaration: ts.Declaration, symbol: ts.Symbol, checker: ts.TypeChecker): 'method' | 'constant' | undefined {
  if (ts.isEnumMember(declaration)) return 'constant';
  return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0 ? 'method' : undefined;
}

/** A request is an object with one field, its kind: `{ addSheet: … }`. Where a kind has two services, the type that is expected decides. */
function requestsAt(node: ts.Node, { checker, requestKinds }: Finder): readonly GoogleName[] {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== 1) return [];
  const [property] = node.properties;
  const names = (property?.name && ts.isIdentifier(property.name) && requestKinds.get(property.name.text)) || [];
  if (names.length < 2) return names;
  const expected = checker.getContextualType(node)?.getProperty(names[0]?.method ?? '');
  return (expected?.declarations ?? []).flatMap((declaration) => present(requestName(declaration)));
}

function note(kind: Kind, name: GoogleName, at: { readonly found: Finder; readonly file: string }): void {
  const uses = at.found.uses[kind];
  const key = `${name.service} ${name.method}`;
  const known = uses.get(key) ?? { name, files: new Set<string>() };
  known.files.add(at.file);
  uses.set(key, known);
}

function sorted(uses: Finder['uses'][Kind]): readonly Use[] {
  return [...uses]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { name, files }]) => ({ ...name, files: [...files].sort() }));
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

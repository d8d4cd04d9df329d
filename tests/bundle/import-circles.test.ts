/** Data flow one way: no file imports, over whatever others, from a file that imports it. Types count too. */

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import ts from 'typescript';

const FOLDERS = ['src', 'workspace', 'bench', 'tests'];

/** File → the files of the project that it imports. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** One way round for each circle that a walk through the imports meets, as 'a → b → a'. */
function circlesIn(imports: Imports): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): void => {
    const met = way.indexOf(file);
    if (met >= 0) circles.push([...way.slice(met), file].join(' → '));
    if (met >= 0 || done.has(file)) return;
    way.push(file);
    for (const next of imports.get(file) ?? []) walk(next);
    way.pop();
    done.add(file);
  };
  for (const file of imports.keys()) walk(file);
  return circles;
}

function readImports(): Imports {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { encoding: 'utf8', recursive: true }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  ).filter((path) => /\.tsx?$/.test(path));
  const known = new Set(files);
  const importsOf = (file: string): readonly string[] => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
    return importedFiles.flatMap(({ fileName }) => {
      const path = posix.join(posix.dirname(file), fileName);
      return fileName.startsWith('.') ? [`${path}.ts`, `${path}.tsx`].filter((each) => known.has(each)) : [];
    });
  };
  return new Map(files.map((file) => [file, importsOf(file)]));
}

describe('imports', () => {
  it('go in no circle', () => {
    const imports = readImports();

    expect(imports.get('src/domain/workbook.ts')).toContain('src/domain/bases/people.ts');
    expect(circlesIn(imports)).toEqual([]);
  });
});

describe('circlesIn', () => {
  it('finds a circle over several files', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['b']],
      ['d', []],
    ]);

    expect(circlesIn(imports)).toEqual(['b → c → b']);
  });
});

/** Takes chance and the clock out of a packed .docx, so that equal documents are equal files. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** ZIP stores local time with two seconds' precision from 1980 on: one fixed moment stands in every entry. */
const ENTRY_TIME = new Date(1980, 0, 1);

/** Rewrites the package: `savedAt` (ms) as the only time in it, hyperlink ids by their order, entries by name. */
export function fixedPackage(bytes: Uint8Array, savedAt: number): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [
      name,
      name.endsWith('.xml') || name.endsWith('.rels') ? strFromU8(data) : data,
    ]),
  );
  replaceIn(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${new Date(savedAt).toISOString()}`),
  );
  for (const name of [...parts.keys()].filter((key) => key.endsWith('.rels'))) nameLinks(parts, name);
  const entries = [...parts].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(
    Object.fromEntries(entries.map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])),
    { mtime: ENTRY_TIME },
  );
}

type Parts = Map<string, string | Uint8Array>;

function replaceIn(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts.get(name);
  if (typeof part === 'string') parts.set(name, change(part));
}

/** The library gives hyperlinks random ids: 'word/_rels/document.xml.rels' names those of 'word/document.xml'. */
function nameLinks(parts: Parts, relsName: string): void {
  const rels = parts.get(relsName);
  if (typeof rels !== 'string') return;
  const links = (rels.match(/<Relationship [^>]*>/g) ?? []).filter((relation) => relation.includes('/hyperlink"'));
  links.forEach((relation, at) => {
    const id = /Id="([^"]+)"/.exec(relation)?.[1] ?? '';
    for (const name of [relsName, relsName.replace('_rels/', '').replace(/\.rels$/, '')]) {
      replaceIn(parts, name, (xml) => xml.replaceAll(`"${id}"`, `"link${at + 1}"`));
    }
  });
}

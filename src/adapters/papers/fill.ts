/**
 * Puts values into the places of a template's tags. All tags are found in the one reading and replaced by index from the end, so that what
 * people typed is never read as a tag and no place moves before its turn.
 */

import { locationIn, rangeIn, type ReadDocument, type Request, type Element } from './docs-api';
import { repeatedRow, type RowPlace, rowRequests } from './repeat-row';
import { paragraphAt, plainName, type Tag, tagsOf } from './text-places';

interface Values {
  readonly values: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

interface Filling {
  readonly requests: readonly Request[];
  /** Tags that nothing is known of, as the curator wrote them. */
  readonly unknown: readonly string[];
}

type Place = { readonly tag: Tag } | { readonly row: RowPlace };

/** What turns the copy of a template into the paper. */
export function fillRequests(document: ReadDocument, given: Values): Filling {
  const words = lookup(given);
  const requests: Request[] = [];
  const unknown: string[] = [];
  for (const segment of document.segments) {
    for (const place of [...placesIn(segment.content)].reverse()) {
      const filled = 'tag' in place ? fillTag(place.tag, segment.id, words) : fillRow(place.row, segment.id, words);
      requests.push(...filled.requests);
      unknown.unshift(...filled.unknown);
    }
  }
  return { requests, unknown };
}

interface Words {
  readonly values: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, readonly ReadonlyMap<string, string>[]>;
}

function lookup({ values, tables }: Values): Words {
  const names = (record: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
    new Map(Object.entries(record).map(([name, value]) => [plainName(name), acceptedText(value)]));
  return {
    values: names(values),
    tables: new Map(Object.entries(tables).map(([name, rows]) => [plainName(name), rows.map(names)])),
  };
}

/** Control characters and private ones, which Docs drops (docs/api/concepts/rules-behavior); a line break (U+000B) and a tab stay. */
const DROPPED = new RegExp('[\\u0000-\\u0008\\u000C-\\u001F\\uE000-\\uF8FF]', 'g');

/** Text that Docs takes as it is, a newline being a new paragraph; a brace is followed by a word joiner, so that no second reading finds a tag. */
function acceptedText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(DROPPED, '').replaceAll('{', '{\u2060');
}

/** Tags and repeated rows in the order in which they stand. */
function placesIn(content: readonly Element[]): readonly Place[] {
  return content.flatMap((element): readonly Place[] => {
    const paragraph = paragraphAt(element);
    if (paragraph) return tagsOf(paragraph).map((tag) => ({ tag }));
    return (element.table?.tableRows ?? []).flatMap((row, rowIndex): readonly Place[] => {
      const cells = (row.tableCells ?? []).map((cell) => cell.content ?? []);
      const repeated = repeatedRow({ tableStart: element.startIndex ?? 0, rowIndex, end: row.endIndex ?? 0, cells });
      return repeated ? [{ row: repeated }] : cells.flatMap(placesIn);
    });
  });
}

function fillTag(tag: Tag, segment: string, { values }: Words): Filling {
  const value = tag.list === undefined ? values.get(tag.name) : undefined;
  if (value === undefined) return { requests: [], unknown: [tag.typed] };
  return { requests: replaceTag(tag, segment, value), unknown: [] };
}

function fillRow(place: RowPlace, segment: string, { values, tables }: Words): Filling {
  const rows = tables.get(place.list);
  const known = (tag: Tag, row: ReadonlyMap<string, string> | undefined): string | undefined => {
    if (tag.list === undefined) return values.get(tag.name);
    return tag.list === place.list ? row?.get(tag.name) : undefined;
  };
  const unknown = place.tags.filter(
    (tag) => rows === undefined || (rows.length > 0 && rows.some((row) => known(tag, row) === undefined)),
  );
  if (rows === undefined || unknown.length > 0) return { requests: [], unknown: unknown.map(({ typed }) => typed) };
  const word = (tag: Tag, row: number): string => known(tag, rows[row]) ?? '';
  const repeated = rowRequests(place, { segment, count: rows.length, word });
  const sample = rows.length === 0 ? [] : [...place.tags].reverse();
  return { requests: [...repeated, ...sample.flatMap((tag) => replaceTag(tag, segment, word(tag, 0)))], unknown: [] };
}

/** The value goes in behind the two braces and so takes the tag's own looks; then the braces go. */
function replaceTag({ start, end }: Tag, segment: string, value: string): readonly Request[] {
  const remove = (from: number, to: number): Request => ({ deleteContentRange: { range: rangeIn(segment, from, to) } });
  if (value === '') return [remove(start, end)];
  return [
    remove(start + 2, end),
    { insertText: { text: value, location: locationIn(segment, start + 2) } },
    remove(start, start + 2),
  ];
}
